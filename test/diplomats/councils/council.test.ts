/** Treaties that can be changed: how a diplomat votes, whether it joins, and what it moves. */
import { describe, expect, it } from 'vitest'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Position } from '../../../shared/rules/position.ts'
import type { World } from '../../../shared/rules/world.ts'
import { negotiating, played, resolved, treatyCalled, until } from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  france,
  fund,
  germany,
  julyCrisis,
  orders,
  pact,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'
import { asked, doesAll, withCharacter, wrong } from '../around.ts'

const entente: Position = bound(julyCrisis, [russia, france], pact([defence], { title: 'The Entente' }))

const admitting = (newcomer: PowerId, change: (world: World) => World = (world) => world) => {
  const world = withCharacter(negotiating(entente), france, 'balancer')
  const { id } = treatyCalled(world, 'The Entente')
  const moved = played(world, russia, {
    type: 'PutMotion',
    treaty: id,
    revision: 1,
    motion: { kind: 'admission', power: newcomer, amount: null },
  })
  return asked(change(moved), france)[0]
}

describe('a vote', () => {
  it('is yes for a friend against the common threat, and no for who has broken its word', () => {
    expect(admitting(serbia)?.command).toMatchObject({ type: 'CastVote', motionBy: russia })
    const wronged = admitting(serbia, (world) => ({ ...world, ledger: [wrong(serbia, france)] }))
    expect(wronged?.command).toMatchObject({ type: 'CastVote', vote: 'no' })
    expect(wronged?.why).toBe('votes no on the Entente: serbia would cost more than it adds')
  })
})

describe('an invitation', () => {
  it('is answered', () => {
    const world = withCharacter(negotiating(entente), serbia, 'balancer')
    const { id } = treatyCalled(world, 'The Entente')
    const moved = played(world, russia, {
      type: 'PutMotion',
      treaty: id,
      revision: 1,
      motion: { kind: 'admission', power: serbia, amount: null },
    })
    const invited = played(moved, france, { type: 'CastVote', treaty: id, motionBy: russia, vote: 'yes' })
    const [deed] = asked(invited, serbia)
    expect(deed?.command).toMatchObject({ type: 'AnswerInvitation', answer: 'accept' })
    expect(deed?.why).toBe('joins the Entente: it gains by it')
  })
})

describe('a motion of its own', () => {
  it('opens the books of a fund that was short', () => {
    const shared = bound(julyCrisis, [germany, austria, russia], pact([fund(2)], { title: 'The fund' }))
    const opened = until(negotiating(shared), 'orders')
    const { id } = treatyCalled(opened, 'The fund')
    const reported = resolved(opened, {
      [germany]: orders({ contributions: { [id]: 2 } }),
      [austria]: orders({ contributions: { [id]: 0 } }),
      [russia]: orders({ contributions: { [id]: 2 } }),
    })
    const world = withCharacter(until(reported, 'negotiation'), germany, 'faithfulAlly')
    const motions = doesAll(world, germany).deeds.filter(({ command }) => command.type === 'PutMotion')
    expect(motions).toMatchObject([
      {
        command: { motion: { kind: 'amendment' } },
        why: 'moves to open the books of the fund: it was short, and nobody knows by whom',
      },
    ])
  })
})
