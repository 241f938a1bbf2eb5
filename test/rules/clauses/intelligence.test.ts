import { describe, expect, it } from 'vitest'
import { intelligence } from '../../../shared/rules/clauses/intelligence.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { foundAtOpeningOf } from '../../../shared/rules/treaties/learnSecret.ts'
import { knowsTreaty, type World } from '../../../shared/rules/world.ts'
import { knownTo } from '../../../shared/view/knownTo.ts'
import type { PowerPaper } from '../../../shared/view/papers.ts'
import { viewFor } from '../../../shared/view/viewFor.ts'
import { given, judge, ordering, treatyCalled, until } from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  defenceAgainst,
  france,
  germany,
  julyCrisis,
  orders,
  pact,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'

const clause = { kind: 'intelligence' } as const
/** Russia and France share what they know; Germany and Austria have a secret pact against Russia. */
const position = bound(
  bound(julyCrisis, [russia, france], pact([clause], { title: 'Shared' })),
  [germany, austria],
  pact([defenceAgainst(russia)], { title: 'The plot', secrecy: 'secret' }),
)
const found = (world: World, round = 2) =>
  foundAtOpeningOf(world, round).map(({ treaty, by }) => [
    world.treaties[treaty]?.revisions[0]?.terms.title,
    by,
  ])
const seeds = Array.from({ length: 2000 }, (_, seed) => seed)
const world = ordering(position)
/** A seed with which Russia finds the plot when round 2 opens. */
const lucky = seeds.find((seed) => found({ ...world, seed }).length > 0) ?? 0
const later = until({ ...world, seed: lucky }, 'orders')
const plot = treatyCalled(later, 'The plot')

const paper = (played: World, viewer: PowerId, power: PowerId) =>
  (viewFor(played, { kind: 'power', power: viewer }).get(`power/${power}`) as PowerPaper).shared

describe('the article of intelligence', () => {
  it('[K25] costs 1 and needs its module', () => {
    expect([intelligence.price(clause), intelligence.needs, intelligence.character]).toEqual([
      1,
      'integration',
      'civil',
    ])
  })

  it('[K25] finds a secret aimed at one of its parties, one time in four', () => {
    const times = seeds.filter((seed) => found({ ...world, seed }).length > 0).length
    expect(times / seeds.length).toBeGreaterThan(0.22)
    expect(times / seeds.length).toBeLessThan(0.28)
    expect(found({ ...world, seed: lucky })).toEqual([['The plot', russia]])
  })

  it('[K25] finds nothing that names nobody of them, and nothing for who does not share', () => {
    const vague = bound(position, [germany, serbia], pact([defence], { title: 'Vague', secrecy: 'secret' }))
    const alone = bound(julyCrisis, [germany, austria], pact([defenceAgainst(russia)], { secrecy: 'secret' }))
    const ever = (in_: World) => new Set(seeds.flatMap((seed) => found({ ...in_, seed }).map(String)))
    expect([...ever(ordering(vague))]).toEqual([`The plot,${russia}`])
    expect([...ever(ordering(alone))]).toEqual([])
  })

  it('[K25] [V15] lets the finder read it from then on, and nobody else', () => {
    expect(later.treaties[plot.id]?.learned).toEqual([{ by: russia, round: 2 }])
    expect([germany, austria, russia, france, serbia].filter((power) => knowsTreaty(plot, power))).toEqual([
      germany,
      austria,
      russia,
    ])
    // Once found, it is not found again.
    expect(found(later, 3)).toEqual([])
  })

  it('[V15] is seen by the finder alone to be found', () => {
    const learned = (viewer: PowerId) =>
      knownTo(later, { kind: 'power', power: viewer }).treaties[plot.id]?.learned
    expect(learned(russia)).toEqual([{ by: russia, round: 2 }])
    expect(learned(germany)).toBeUndefined()
    expect(knownTo(later, { kind: 'teacher' }).treaties[plot.id]?.learned).toHaveLength(1)
  })

  it('[V15] [T33] lets the finder publish it', () => {
    const talks = until(later, 'negotiation')
    expect(judge(talks, russia, { type: 'Disclose', treaty: plot.id }).verdict).toBe('accepted')
    expect(judge(talks, france, { type: 'Disclose', treaty: plot.id })).toMatchObject({
      refusal: { reason: 'NoSuchTreaty' },
    })
  })

  it('[V16] shows partners each other’s gauges, without their sums, and the arms that they have locked', () => {
    const talks = until(later, 'orders')
    expect(paper(talks, russia, france)).toMatchObject({ arms: null, money: 0 })
    const locked = given(talks, [
      france,
      { type: 'GiveOrders', orders: orders({ arms: 5, outreach: { [russia]: 1 } }) },
    ])
    expect(paper(locked.world, russia, france)?.arms).toBe(5)
    expect(paper(locked.world, germany, france)).toBeNull()
    const known = knownTo(locked.world, { kind: 'power', power: russia })
    expect(known.orders[france]).toEqual(orders({ arms: 5 }))
    const gauges = known.rounds.at(-1)?.gauges[france]
    expect(gauges?.security).toEqual({
      value: locked.world.rounds.at(-1)?.gauges[france]?.security.value,
      terms: [],
    })
    expect(known.rounds.at(-1)?.gauges[germany]).toBeUndefined()
    expect(paper(locked.world, russia, france)?.gauges?.security).toBe(gauges?.security.value)
  })

  it('[V16] shows partners the money that they were given', () => {
    const aided = bound(
      position,
      [france, serbia],
      pact([{ kind: 'aid', from: france, to: serbia, points: 2, what: 'money', rounds: null }], {
        title: 'Loan',
      }),
    )
    const friends = bound(aided, [serbia, russia], pact([clause], { title: 'Also shared' }))
    const then = until(until(ordering(friends), 'report'), 'negotiation')
    expect(paper(then, russia, serbia)?.money).toBe(2)
    expect(knownTo(then, { kind: 'power', power: germany }).received).toEqual({})
  })
})
