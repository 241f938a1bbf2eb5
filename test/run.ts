/**
 * `npm test`: types, lint, the build, every test; the last line says how many passed and how many failed.
 *
 * `npm test -- test/rules` runs only the tests that match, as vitest understands the words.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { type Report, type Tally, tallyOf } from './support/tally.ts'

const root = `${import.meta.dirname}/..`
const words = process.argv.slice(2)

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `These tests need Node 22.12 or newer and were started by ${process.version}: run \`npm ci\` without --omit=optional, or install a newer Node.`,
  )
  console.log('0 passed, 1 failed')
  process.exit(1)
}

const environment = (): NodeJS.ProcessEnv => {
  const { FORCE_COLOR: _, ...env } = process.env
  return process.env.CI || !process.stdout.isTTY ? { ...env, NO_COLOR: '1' } : process.env
}

/** Runs a package's own entry file with this very Node, so that the system's older one never comes in between. */
const run = (file: string, args: readonly string[], extra: NodeJS.ProcessEnv = {}): number => {
  const options = { cwd: root, stdio: 'inherit', env: { ...environment(), ...extra } } as const
  const { status } = spawnSync(process.execPath, [`node_modules/${file}`, ...args], options)
  return status ?? 1
}

const check = (file: string, ...args: string[]): Tally =>
  run(file, args) === 0 ? { passed: 1, failed: 0, remarks: [] } : { passed: 0, failed: 1, remarks: [] }

const vitest = (name: string, args: readonly string[], extra: NodeJS.ProcessEnv = {}): Tally => {
  const file = `${root}/test-results/${name}.json`
  mkdirSync(`${root}/test-results`, { recursive: true })
  rmSync(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const exitCode = run('vitest/vitest.mjs', ['run', ...reporters, ...args], extra)
  return tallyOf({ report: reportIn(file), exitCode, chosenByName: args.some(choosesByName) })
}

const choosesByName = (word: string) => /^(-t|--testNamePattern)/.test(word)

const reportIn = (file: string): Report | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

let passed = 0
let failed = 0
const lines: string[] = []

const step = (name: string, work: () => Tally): Tally => {
  console.log(`\n== ${name}`)
  const began = performance.now()
  const tally = work()
  passed += tally.passed
  failed += tally.failed
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  lines.push(`${name}: ${tally.passed} passed, ${tally.failed} failed, ${seconds} s`)
  for (const remark of tally.remarks) lines.push(`  ${remark}`)
  return tally
}

if (words.length > 0) {
  step(`tests matching ${words.join(' ')}`, () => vitest('chosen', words))
} else {
  step('types', () => check('typescript/bin/tsc', '--noEmit'))
  step('lint', () => check('@biomejs/biome/bin/biome', 'check', '.'))
  const build = step('build', () => check('vite/bin/vite.js', 'build'))
  step('tests', () => vitest('tests', ['--project', 'rules-and-server', '--project', 'server']))
  step('browser tests', () =>
    build.failed > 0
      ? { passed: 0, failed: 1, remarks: ['Not run, because the client did not build.'] }
      : vitest('browser-tests', ['--project', 'e2e'], { CLIENT_IS_BUILT: '1' }),
  )
}

console.log(`\n${lines.join('\n')}\n`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
