/** The schema of a scenario in the form that editors read. */
import { z } from 'zod'
import { ScenarioShape } from './scenario.ts'

/** The whole text of scenarios/scenario.schema.json. */
export const schemaText = (): string => {
  const schema = { title: 'A scenario of Entente', ...z.toJSONSchema(ScenarioShape, { io: 'input' }) }
  return `${JSON.stringify(schema, null, 2)}\n`
}
