import { describe, expect, it } from 'vitest'
import { contradictionsIn } from '../../../shared/rules/treaties/contradictions.ts'
import { treatiesInForce } from '../../../shared/rules/world.ts'
import { inForceCalled, negotiating } from '../../support/given.ts'
import { bound, france, germany, julyCrisis, pact, russia } from '../../support/julyCrisis.ts'

const help = pact([{ kind: 'defence', against: [germany], when: 'discretion' }], { title: 'Alliance' })

describe('promises that cannot both be kept', () => {
  it('[T22] are found where help is owed against a power to which restraint is owed', () => {
    const peace = pact([{ kind: 'nonAggression' }], { title: 'Reinsurance', secrecy: 'secret' })
    const world = negotiating(bound(bound(julyCrisis, [russia, france], help), [russia, germany], peace))
    expect(contradictionsIn(treatiesInForce(world))).toEqual([
      {
        power: russia,
        helps: france,
        against: germany,
        side: 'target',
        helping: inForceCalled(world, 'Alliance').id,
        restraining: inForceCalled(world, 'Reinsurance').id,
      },
    ])
  })

  it('[T22] are found where an attack is owed on a power to which peace or help is owed', () => {
    const attack = pact([{ kind: 'offence', against: [germany] }], { title: 'Attack' })
    for (const promise of [
      { kind: 'nonAggression' },
      { kind: 'defence', against: 'anyone', when: 'discretion' },
    ] as const) {
      const peace = pact([promise], { title: 'Peace' })
      const world = negotiating(bound(bound(julyCrisis, [russia, france], attack), [russia, germany], peace))
      expect(contradictionsIn(treatiesInForce(world))).toEqual([
        {
          power: russia,
          helps: france,
          against: germany,
          side: 'challenger',
          helping: inForceCalled(world, 'Attack').id,
          restraining: inForceCalled(world, 'Peace').id,
        },
      ])
    }
  })

  it('[T22] are none where neutrality is owed only in quarrels with somebody else', () => {
    const other = pact([{ kind: 'neutrality', against: [germany] }], { title: 'Neutrality' })
    const world = negotiating(bound(bound(julyCrisis, [russia, france], help), [russia, germany], other))
    expect(contradictionsIn(treatiesInForce(world))).toEqual([])
  })
})
