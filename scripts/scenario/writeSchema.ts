/** Writes the JSON Schema of a scenario, so that an editor completes names and underlines what is wrong. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaText } from '../../shared/scenario/jsonSchema.ts'

/** @returns the file that was written, as seen from the root of the repository */
export const writeSchema = (): string => {
  const file = 'scenarios/scenario.schema.json'
  writeFileSync(join(import.meta.dirname, '../..', file), schemaText())
  return file
}
