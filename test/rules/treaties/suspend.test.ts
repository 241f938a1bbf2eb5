import { describe, expect, it } from 'vitest'
import { suspendableBy } from '../../../shared/rules/treaties/suspend.ts'
import type { World } from '../../../shared/rules/world.ts'
import { knownTo } from '../../../shared/view/knownTo.ts'
import { given, next, ordering, resolved, treatyCalled, until } from '../../support/given.ts'
import {
  bound,
  france,
  fund,
  germany,
  julyCrisis,
  openBooks,
  orders,
  pact,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'

const shirkedBySerbia = (
  parties: readonly (typeof serbia)[],
  secrecy: 'public' | 'secret' = 'public',
): World =>
  until(
    resolved(ordering(bound(julyCrisis, parties, pact([fund(1), openBooks], { secrecy }))), {
      [serbia]: orders({ contributions: {} }),
    }),
    'orders',
  )
const verdicts = (world: World, power: typeof russia) =>
  world.ledger
    .filter(({ by, round }) => by === power && round === 2)
    .map(({ verdict, owedTo }) => [verdict, owedTo])

describe('a treaty that was broken', () => {
  const world = shirkedBySerbia([serbia, russia])
  const suspension = { treaty: treatyCalled(world).id, toward: serbia }
  const unpaid = orders({ contributions: {}, suspend: [suspension] })

  it('[T34] can be suspended for a round by the victim, and that is no defection', () => {
    expect(suspendableBy(world, russia)).toEqual([suspension])
    expect(verdicts(resolved(world, { [russia]: unpaid }), russia)).toEqual([])
    expect(verdicts(resolved(world, { [russia]: orders({ contributions: {} }) }), russia)).toEqual([
      ['shirked', [serbia]],
    ])
  })

  it('[T34] cannot be suspended by the breaker, by a stranger, or when the round before is forgotten', () => {
    const refused = { reason: 'NothingToSuspendFor', ...suspension } as const
    const about = (toward: typeof russia) => ({ treaty: suspension.treaty, toward })
    given(world)
      .when(serbia, { type: 'GiveOrders', orders: orders({ suspend: [about(russia)] }) })
      .thenRefused({ ...refused, toward: russia })
    given(world)
      .when(germany, { type: 'GiveOrders', orders: orders({ suspend: [suspension] }) })
      .thenRefused(refused)
    given(until(next(world), 'orders'))
      .when(russia, { type: 'GiveOrders', orders: orders({ suspend: [suspension] }) })
      .thenRefused(refused)
  })

  it('[L11] owes the other members of a fund their share all the same', () => {
    const three = shirkedBySerbia([serbia, russia, france])
    const toward = { treaty: treatyCalled(three).id, toward: serbia }
    const after = resolved(three, { [russia]: orders({ contributions: {}, suspend: [toward] }) })
    expect(verdicts(after, russia)).toEqual([['shirked', [france]]])
  })

  it('[L11] is seen to be suspended by those who can read it', () => {
    const told = (secrecy: 'public' | 'secret', power: typeof russia) => {
      const now = shirkedBySerbia([serbia, russia], secrecy)
      const each = { treaty: treatyCalled(now).id, toward: serbia }
      const after = resolved(now, { [russia]: orders({ suspend: [each] }) })
      return knownTo(after, { kind: 'power', power }).rounds.at(-1)?.suspensions
    }
    expect(told('public', germany)).toHaveLength(1)
    expect(told('secret', serbia)).toHaveLength(1)
    expect(told('secret', germany)).toEqual([])
  })
})
