/** The harness that measures the model: every property can be tried in every scenario, and the model card names them all. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { search } from '../../scripts/balance/attack/search.ts'
import { tellLoot } from '../../scripts/balance/attack/tellLoot.ts'
import { clauseUse, signatures } from '../../scripts/balance/clausesSigned.ts'
import { worths } from '../../scripts/balance/clausesWorth.ts'
import { PROPERTIES } from '../../scripts/balance/properties.ts'
import { seatsOf, sit } from '../../scripts/balance/seats.ts'
import { stageOf } from '../../scripts/balance/stage.ts'
import { clauseTable, propertyTable } from '../../scripts/balance/tables.ts'
import { openScenario } from '../../scripts/play/openScenario.ts'
import { CLAUSE_KINDS } from '../../shared/rules/clauses/clauses.ts'

const root = join(import.meta.dirname, '../..')
/** Ten powers each. The larger ones are measured by `npm run balance`; here it is the machine that is tried. */
const scenarios = ['delian-league', 'triple-entente']

/** A round is enough to see that everything can be measured, and the second of 1907 has crises. */
const shortStage = (scenario: string, seed: number) => {
  const opened = openScenario(scenario)
  return stageOf(
    scenario,
    { ...opened, settings: { ...opened.settings, rounds: scenario === 'triple-entente' ? 2 : 1 } },
    seed,
  )
}

describe('the harness', { timeout: 300_000 }, () => {
  it.each(scenarios)('measures every property in %s, and counts every clause', (scenario) => {
    const stage = shortStage(scenario, 1)
    const findings = PROPERTIES.map(({ number, name, trial, judge }) => {
      // Trials travel between threads.
      const travelled: unknown = JSON.parse(JSON.stringify(trial(stage)))
      return { number, name, ...judge([travelled]) }
    })
    expect(findings.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(propertyTable(findings).join('\n')).not.toMatch(/undefined|NaN/)
    const uses = clauseUse([signatures(stage)], [worths(stage)])
    expect(uses.map(({ clause }) => clause)).toEqual(CLAUSE_KINDS)
    expect(clauseTable(uses).join('\n')).not.toMatch(/undefined|NaN/)
    const seats = seatsOf([sit(stage)])
    expect(Object.keys(seats)).toEqual(stage.powers)
    for (const { spread } of Object.values(seats)) expect(spread).toBeGreaterThan(0)
  })

  it('searches a seat for abuse, and tries what it finds on seeds that it has not seen', () => {
    const opened = openScenario('delian-league')
    const short = { ...opened, settings: { ...opened.settings, rounds: 1 } }
    const power = opened.position.powers[0]!.id
    const attack = { scenario: 'delian-league', power, tries: 2, steps: 0, heldOut: 2 }
    const loot = search(attack, short)
    expect(loot.ideas.length).toBeGreaterThan(0)
    expect(loot.error).toBeGreaterThanOrEqual(0)
    expect(tellLoot([loot]).join('\n')).not.toMatch(/undefined|NaN/)
    expect(search(attack, short)).toEqual(loot)
  })

  it('finds the same with the same seed', () => {
    const [cooperation] = PROPERTIES
    const once = cooperation?.trial(shortStage('triple-entente', 3))
    expect(cooperation?.trial(shortStage('triple-entente', 3))).toEqual(once)
    expect(cooperation?.trial(shortStage('triple-entente', 4))).not.toEqual(once)
  })
})

describe('the model card', () => {
  const card = readFileSync(join(root, 'docs/model.md'), 'utf8')

  it.each(PROPERTIES)('speaks of property $number, $name', ({ number, name }) => {
    expect(card).toContain(`### ${number}. ${name}`)
  })
})
