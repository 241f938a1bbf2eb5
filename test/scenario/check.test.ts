import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { edited, folder, scenarioJson } from './edited.ts'

const root = join(import.meta.dirname, '../..')

/** The command as `npm run scenario --` starts it. */
const scenario = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/scenario.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, out: stdout.trimEnd(), complaints: stderr.trimEnd().split('\n') }
}

let own: string
beforeEach(() => {
  own = mkdtempSync(join(tmpdir(), 'entente-scenario-'))
  cpSync(folder, own, { recursive: true })
})
afterEach(() => {
  rmSync(own, { recursive: true })
})

const file = (name: string) => join(own, name)
const write = (text: string) => writeFileSync(file('scenario.json'), text)

describe('npm run scenario -- check', () => {
  it('says what is ready to play', () => {
    const { status, out } = scenario('check', 'scenarios/triple-entente')
    expect(out).toBe('scenarios/triple-entente: ready to play: 10 powers, 6 rounds, 11 treaties.')
    expect(status).toBe(0)
  })

  it('finds a folder by its name alone', () => {
    expect(scenario('check', 'triple-entente').out).toContain('scenarios/triple-entente: ready to play')
  })

  it('prints each mistake with its place, and how many there are', () => {
    write(
      JSON.stringify(
        edited(scenarioJson(), {
          'rounds[2].events[1].crisis.target': 'bavaria',
          'rounds[1].events[1].crisis.stakes': 3,
        }),
      ),
    )
    const { status, complaints } = scenario('check', own)
    expect(complaints).toEqual([
      'no power is called "bavaria" → at rounds[2].events[1].crisis.target',
      '"france" is neither side of the crisis "agadir" → at powers[3].objectives[2].power',
      'the stakes are 3, and at most a quarter of "serbia" can be at stake: 1 of its 4 points → at rounds[1].events[1].crisis.stakes',
      `${own}: not ready to play: 3 mistakes.`,
    ])
    expect(status).toBe(1)
  })

  it('has one sentence for a folder that is not there', () => {
    const { status, complaints } = scenario('check', 'scenarios/atlantis')
    expect(complaints).toEqual(['There is no folder "scenarios/atlantis".'])
    expect(status).toBe(1)
  })

  it('has one sentence for a file that is not there', () => {
    rmSync(file('map.json'))
    expect(scenario('check', own).complaints).toEqual([`${file('map.json')} is missing.`])
  })

  it('names line and column where the JSON is broken', () => {
    const text = readFileSync(file('scenario.json'), 'utf8')
    write(text.replace('"era": "1907–1914",', '"era": "1907–1914"'))
    const line = text.slice(0, text.indexOf('"year"')).split('\n').length
    expect(scenario('check', own)).toMatchObject({
      status: 1,
      complaints: [
        `${file('scenario.json')} is no valid JSON: at line ${line}, column 3 a comma, a quotation mark or a bracket is missing, or one too many.`,
      ],
    })
  })

  it('reads the measures of the seats where there are some', () => {
    writeFileSync(file('seats.json'), '{ "bavaria": { "par": 50, "typical": 50, "spread": 5 } }')
    expect(scenario('check', own).complaints[0]).toBe('no power is called "bavaria" → at seats.json: bavaria')
  })
})

describe('npm run scenario', () => {
  it.each([[[]], [['play']], [['check']], [['check', 'a', 'b']], [['schema', 'x']]])(
    'says how it is used, instead of %j',
    (words) => {
      const { status, complaints } = scenario(...words)
      expect(complaints).toEqual(['Use: npm run scenario -- check <folder>, or: npm run scenario -- schema'])
      expect(status).toBe(1)
    },
  )
})
