import { describe, expect, it } from 'vitest'
import { arbitration } from '../../../shared/rules/clauses/arbitration.ts'
import { mediatorsOf } from '../../../shared/rules/crises/mediation.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import type { World } from '../../../shared/rules/world.ts'
import type { OrdersPaper } from '../../../shared/view/papers.ts'
import { viewFor } from '../../../shared/view/viewFor.ts'
import { bargain, read } from '../../support/bargain.ts'
import { type Deed, given, negotiating, next, resolved, treatyCalled } from '../../support/given.ts'
import {
  atlantis,
  austria,
  bound,
  germany,
  inCrisis,
  julyCrisis,
  orders,
  pact,
  russia,
  serbia,
  ultimatum,
} from '../../support/julyCrisis.ts'

const crisis = ultimatum.id
const byGermany = { kind: 'arbitration', mediator: germany } as const
const agreed = (terms: Partial<Terms> = {}, position = inCrisis()): World =>
  negotiating(bound(position, [austria, serbia], pact([byGermany], { title: 'Arbitration', ...terms })))
const award: Deed = {
  type: 'ProposeTreaty',
  to: [austria, serbia],
  terms: pact([{ kind: 'settlement', crisis, points: 0.5, phases: 1, monitors: [] }], { title: 'Award' }),
}
const awarded = given(agreed(), [germany, award]).world
const id = treatyCalled(awarded, 'Award').id
const firm = orders({ stances: { [crisis]: 'standFirm' } })
const betrayers = (world: World): readonly PowerId[] =>
  resolved(next(world), { [austria]: firm, [serbia]: firm })
    .ledger.filter(({ article, verdict }) => article === 'arbitration' && verdict === 'betrayed')
    .map(({ by }) => by)

describe('the article of arbitration', () => {
  it('[K17] names a third power', () => {
    expect(read(arbitration.article(byGermany, bargain(austria, serbia), []))).toBe(
      'A crisis between two of the Parties shall first be laid before germany, and neither shall fight over it without having signed the settlement that this power proposes.',
    )
    expect([arbitration.needs, arbitration.price(byGermany)]).toEqual(['institutions', 2])
    const table = (mediator: PowerId, to: readonly PowerId[]): Deed => ({
      type: 'ProposeTreaty',
      to: [...to],
      terms: pact([{ kind: 'arbitration', mediator }]),
    })
    const world = negotiating(julyCrisis)
    for (const mediator of [serbia, atlantis])
      given(world)
        .when(austria, table(mediator, [serbia]))
        .thenRefused({ reason: 'NoThirdPowerToJudge', power: mediator })
    given(world)
      .when(austria, table(germany, [serbia, germany]))
      .thenWorld()
  })

  it('[K17] makes it the mediator from the start, where it can read the treaty', () => {
    const mediators = (world: World) => mediatorsOf(world, world.crises[crisis]!)
    expect(mediators(agreed())).toEqual([germany])
    expect(mediators(agreed({ secrecy: 'secret' }))).toEqual([])
    expect(mediators(negotiating(inCrisis()))).toEqual([])
  })

  it('[K18] is betrayed by a principal that fights without having signed what the mediator proposes', () => {
    expect(betrayers(agreed())).toEqual([])
    expect(betrayers(awarded)).toEqual([austria, serbia])
    expect(
      betrayers(given(awarded, [serbia, { type: 'SignTreaty', treaty: id, revision: 1 }]).world),
    ).toEqual([austria])
  })

  it('[K18] is betrayed as well by who refuses it or answers it, but not where it was taken back', () => {
    const refused = given(awarded, [
      austria,
      { type: 'RefuseTreaty', treaty: id, because: 'tooLittle' },
    ]).world
    expect(betrayers(refused)).toEqual([austria, serbia])
    const back = given(awarded, [germany, { type: 'TakeBackProposal', treaty: id }]).world
    expect(betrayers(back)).toEqual([])
  })

  it('[K18] is betrayed by nobody who gives way', () => {
    const report = resolved(next(awarded), {
      [austria]: orders({ stances: { [crisis]: 'concede' } }),
      [serbia]: orders({ stances: { [crisis]: 'concede' } }),
    })
    expect(report.ledger).toEqual([])
  })

  it('[K18] warns who is about to betray it', () => {
    const choices = (power: PowerId) =>
      (viewFor(next(awarded), { kind: 'power', power }).get('orders') as OrdersPaper).choices
    expect(choices(serbia)[0]?.defies).toEqual([treatyCalled(awarded, 'Arbitration').id])
    expect(choices(russia)[0]?.defies).toEqual([])
  })
})
