import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { schemaText } from '../../shared/scenario/jsonSchema.ts'
import { folder, scenarioJson } from './edited.ts'

describe('scenario.schema.json', () => {
  it('says what the game expects; if not, run: npm run scenario -- schema', () => {
    expect(readFileSync(join(folder, '../scenario.schema.json'), 'utf8')).toBe(schemaText())
  })

  it('is named by the scenario, so that an editor finds it', () => {
    expect(scenarioJson()).toMatchObject({ $schema: '../scenario.schema.json' })
  })
})
