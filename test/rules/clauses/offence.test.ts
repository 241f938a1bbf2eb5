import { describe, expect, it } from 'vitest'
import { fits } from '../../../shared/rules/clauses/clauses.ts'
import { offence } from '../../../shared/rules/clauses/offence.ts'
import { callsIn } from '../../../shared/rules/crises/promises.ts'
import { stancesOpenTo } from '../../../shared/rules/crises/stances.ts'
import { bargain, read } from '../../support/bargain.ts'
import { ordering, resolved, treatyCalled } from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  france,
  germany,
  inCrisis,
  julyCrisis,
  orders,
  pact,
  russia,
  serbia,
  ultimatum,
} from '../../support/julyCrisis.ts'

const together = { kind: 'offence', against: [serbia] } as const
const allied = bound(inCrisis(), [austria, germany], pact([together]))

describe('the article of joint attack', () => {
  it('[K15] is meant for named powers that are no parties', () => {
    const two = bargain(austria, germany)
    expect(read(offence.article(together, two, []))).toBe(
      'If one of the Parties challenges serbia, the other shall join it.',
    )
    expect(offence.fault({ ...together, against: [germany] }, two, [])).toEqual({
      reason: 'AgainstAParty',
      clause: 'offence',
      power: germany,
    })
    expect([offence.price(together), offence.character]).toEqual([7, 'military'])
    expect(fits('offence', bargain(germany, austria, russia, serbia, france))).toBe(false)
  })

  it('[K15] [C4] calls the others to the side of the party that challenges', () => {
    const world = ordering(allied)
    expect(callsIn(world, ultimatum)).toEqual([
      { power: germany, side: 'challenger', treaty: treatyCalled(world).id, when: 'discretion' },
    ])
    expect(
      callsIn(
        ordering(bound(julyCrisis, [austria, germany], pact([{ ...together, against: [france] }]))),
        ultimatum,
      ),
    ).toEqual([])
  })

  it('[C3] lets who is called join the challenger, abstain, or join the target', () => {
    const world = ordering(allied)
    expect(stancesOpenTo(world, world.crises[ultimatum.id]!, germany)).toEqual([
      'joinChallenger',
      'abstain',
      'joinTarget',
    ])
  })

  const verdicts = (
    position: typeof allied,
    stance: 'joinChallenger' | 'abstain',
    firm: 'standFirm' | 'concede',
  ) =>
    resolved(ordering(position), {
      [austria]: orders({ stances: { [ultimatum.id]: firm } }),
      [germany]: orders({ stances: { [ultimatum.id]: stance } }),
    })
      .ledger.filter(({ by }) => by === germany)
      .map(({ article, verdict }) => [article, verdict])

  it('[C7] is put to the test when the challenger stands firm', () => {
    expect(verdicts(allied, 'abstain', 'standFirm')).toEqual([['offence', 'abandoned']])
    expect(verdicts(allied, 'joinChallenger', 'standFirm')).toEqual([['offence', 'kept']])
    expect(verdicts(allied, 'abstain', 'concede')).toEqual([])
  })

  it('[C4] can tear a power between two promises, of which it keeps one', () => {
    const torn = bound(allied, [serbia, germany], pact([defence], { title: 'The other pact' }))
    expect(verdicts(torn, 'joinChallenger', 'standFirm')).toEqual(
      expect.arrayContaining([
        ['defence', 'abandoned'],
        ['offence', 'kept'],
      ]),
    )
  })

  it('[R9] is kept by who gives no orders, where no promise of help stands against it', () => {
    const absent = (position: typeof allied) =>
      resolved(ordering(position), { [austria]: orders({ stances: { [ultimatum.id]: 'standFirm' } }) })
        .crises[ultimatum.id]?.outcome?.stances[germany]
    expect(absent(allied)).toBe('joinChallenger')
    expect(absent(bound(allied, [serbia, germany], pact([defence], { title: 'Help' })))).toBe('honour')
    expect(absent(bound(inCrisis(), [germany, russia], pact([defence])))).toBe('abstain')
  })
})
