/**
 * npm run scenario -- check <folder>    says every mistake in a scenario, with its place
 * npm run scenario -- schema            writes scenarios/scenario.schema.json, which helps an editor to complete
 */
import { checkFolder } from './scenario/checkFolder.ts'
import { writeSchema } from './scenario/writeSchema.ts'

const usage = 'Use: npm run scenario -- check <folder>, or: npm run scenario -- schema'

const [command, ...words] = process.argv.slice(2)

const report = (): { lines: readonly string[]; ready: boolean } => {
  if (command === 'check' && words[0] && words.length === 1) return checkFolder(words[0])
  if (command === 'schema' && words.length === 0)
    return { lines: [`${writeSchema()}: written.`], ready: true }
  return { lines: [usage], ready: false }
}

const { lines, ready } = report()
for (const line of lines) (ready ? console.log : console.error)(line)
process.exitCode = ready ? 0 : 1
