import { describe, expect, it } from 'vitest'
import type { TreatyId } from '../../../shared/rules/ids.ts'
import { reliability } from '../../../shared/rules/reliability.ts'
import { attitude, knowsTreaty, type World } from '../../../shared/rules/world.ts'
import { knownTo } from '../../../shared/view/knownTo.ts'
import { EVERYONE } from '../../../shared/view/viewer.ts'
import {
  given,
  negotiating,
  next,
  ordering,
  played,
  resolved,
  treatyCalled,
  until,
} from '../../support/given.ts'
import {
  bound,
  defence,
  france,
  fund,
  germany,
  inCrisis,
  julyCrisis,
  openBooks,
  orders,
  pact,
  russia,
  serbia,
  ultimatum,
} from '../../support/julyCrisis.ts'

const hidden = pact([defence], { secrecy: 'secret' })
const sworn = bound(julyCrisis, [serbia, russia], hidden)
const publish = (world: World, treaty: TreatyId = treatyCalled(world).id) =>
  played(world, russia, { type: 'Disclose', treaty })

describe('a secret treaty', () => {
  const world = negotiating(sworn)
  const { id } = treatyCalled(world)

  it('[T33] is published by a power that it binds, and everybody can read it from then on', () => {
    given(world)
      .when(russia, { type: 'Disclose', treaty: id })
      .thenHappens({ type: 'TreatyDisclosed', treaty: id, by: russia })
    expect(knowsTreaty(treatyCalled(world), france)).toBe(false)
    expect(knowsTreaty(treatyCalled(publish(world)), france)).toBe(true)
    expect(id in knownTo(publish(world), EVERYONE).treaties).toBe(true)
  })

  it('[T33] is published in negotiation, once, and by who can read it', () => {
    given(world)
      .when(france, { type: 'Disclose', treaty: id })
      .thenRefused({ reason: 'NoSuchTreaty', treaty: id })
    given(publish(world))
      .when(serbia, { type: 'Disclose', treaty: id })
      .thenRefused({ reason: 'PublicAlready', treaty: id })
    given(next(world))
      .when(russia, { type: 'Disclose', treaty: id })
      .thenRefused({ reason: 'NotNegotiating', phase: 'orders' })
    const open = negotiating(bound(julyCrisis, [serbia, russia], pact([defence])))
    given(open)
      .when(russia, { type: 'Disclose', treaty: treatyCalled(open).id })
      .thenRefused({ reason: 'PublicAlready', treaty: treatyCalled(open).id })
    const tabled = played(negotiating(julyCrisis), russia, {
      type: 'ProposeTreaty',
      to: [serbia],
      terms: hidden,
    })
    given(tabled)
      .when(serbia, { type: 'Disclose', treaty: treatyCalled(tabled).id })
      .thenRefused({ reason: 'NotInForce', treaty: treatyCalled(tabled).id })
  })

  it('[T33] [L2] [L6] is disclosed by who publishes it, against all whom it binds', () => {
    const after = until(publish(world), 'report')
    expect(after.ledger).toEqual([
      expect.objectContaining({ by: russia, owedTo: [serbia], verdict: 'disclosed', knownTo: 'everyone' }),
    ])
    expect(reliability(after, russia)).toBe(0.6)
    const changed = after.rounds.at(-1)!.attitudes.filter(({ cause }) => cause === 'disclosed')
    expect(changed.find(({ of }) => of === serbia)?.by).toBe(-20)
    expect(changed.find(({ of }) => of === france)?.by).toBe(-6.7)
  })

  it('[F3] alarms as a new military treaty does', () => {
    const causes = (now: World) =>
      until(now, 'report')
        .rounds.at(-1)!
        .attitudes.map(({ cause }) => cause)
    const hostile = (now: World): World => ({
      ...now,
      attitudes: { ...now.attitudes, [germany]: { ...now.attitudes[germany], [serbia]: -50 } },
    })
    expect(causes(hostile(world))).not.toContain('militaryTreaty')
    expect(causes(hostile(publish(world)))).toContain('militaryTreaty')
  })
})

describe('what was done under a secret treaty', () => {
  const abandoned = resolved(ordering(bound(inCrisis(), [serbia, russia], hidden)), {
    [russia]: orders({ stances: { [ultimatum.id]: 'abstain' } }),
    [serbia]: orders({ stances: { [ultimatum.id]: 'standFirm' } }),
  })
  const later = until(abandoned, 'negotiation')

  it('[L10] becomes known to everybody, and counts from then on', () => {
    expect(reliability(later, russia)).toBe(0.75)
    const told = played(later, serbia, { type: 'Disclose', treaty: treatyCalled(later).id })
    expect(told.ledger[0]).toMatchObject({
      by: russia,
      verdict: 'abandoned',
      knownTo: 'everyone',
      publicSince: 2,
    })
    expect(reliability(told, russia)).toBe(0.6)
    const before = attitude(told, france, russia)
    expect(attitude(until(told, 'report'), france, russia)).toBe(before - 10)
    expect(attitude(until(later, 'report'), france, russia)).toBe(before)
  })

  it.each([
    ['stays between two members of a fund', [fund(1)], 0],
    ['comes out where the books are open', [fund(1), openBooks], 2],
  ] as const)('[L10] %s', (_, clauses, known) => {
    const paid = resolved(
      ordering(bound(julyCrisis, [serbia, russia], pact([...clauses], { secrecy: 'secret' }))),
      {
        [russia]: orders({ contributions: {} }),
      },
    )
    const told = publish(until(paid, 'negotiation'))
    expect(told.ledger.filter(({ knownTo: to }) => to === 'everyone')).toHaveLength(known)
  })
})
