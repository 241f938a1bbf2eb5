/** Promises that only one side gains by are paid for, where the gain is large enough to share. */
import { describe, expect, it } from 'vitest'
import { withPrice } from '../../../server/diplomats/articles/aid.ts'
import { textsBetween } from '../../../server/diplomats/treaties/texts.ts'
import { weigh } from '../../../server/diplomats/treaties/weighProposal.ts'
import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Position } from '../../../shared/rules/position.ts'
import { knownTo } from '../../../shared/view/knownTo.ts'
import { negotiating, until } from '../../support/given.ts'
import { austria, bound, germany, julyCrisis, pact, peace, russia } from '../../support/julyCrisis.ts'
import { asked, cabinetIn, withCharacter, withDiplomat, wrong } from '../around.ts'

const subsidy = (points: number): Clause => ({
  kind: 'aid',
  from: germany,
  to: austria,
  points,
  what: 'money',
  rounds: null,
})

const worth = (power: PowerId, clauses: readonly Clause[]): number => {
  const world = withCharacter(negotiating(julyCrisis), power, 'faithfulAlly')
  return weigh(cabinetIn(world, power), [germany, austria], pact(clauses)).worth
}

describe('aid', () => {
  it('is worth something to who gets it, and costs who gives it', () => {
    expect(worth(austria, [peace, subsidy(2)])).toBeGreaterThan(worth(austria, [peace, subsidy(1)]))
    expect(worth(austria, [peace, subsidy(1)])).toBeGreaterThan(worth(austria, [peace]))
    expect(worth(germany, [peace, subsidy(2)])).toBeLessThan(worth(germany, [peace]))
  })

  it('is kept back from who has turned on the giver', () => {
    const paying = bound(julyCrisis, [germany, austria], pact([peace, subsidy(2)], { notice: 2 }))
    const opened = withDiplomat(until(until(negotiating(paying), 'report'), 'orders'), germany)
    const orders = (world: typeof opened) => asked(world, germany)[0]
    const given = orders(opened)?.command
    expect(given?.type === 'GiveOrders' && Object.values(given.orders.payments ?? {})).toEqual([{ aid: 2 }])
    const betrayed: typeof opened = {
      ...opened,
      ledger: [wrong(austria, germany)],
    }
    expect(orders(betrayed)?.why).toContain('keeps back 2: austria broke its own word')
  })
})

/** The same Europe for six rounds. */
const long: Position = {
  ...julyCrisis,
  rounds: [...julyCrisis.rounds, ...julyCrisis.rounds],
}

describe('an exchange', () => {
  it('is worth most with a neighbour that can still be won', () => {
    const world = withCharacter(negotiating(julyCrisis), russia, 'honestBroker')
    const cabinet = cabinetIn(world, russia)
    const value = (other: PowerId) => weigh(cabinet, [other, russia], pact([{ kind: 'exchange' }])).worth
    expect(value(germany)).toBeGreaterThan(value(austria))
  })

  it('is written for the first half of what is left, for the friends that it wins are kept', () => {
    const world = withCharacter(negotiating(long, { rounds: 6 }), russia, 'honestBroker')
    const cabinet = cabinetIn(world, russia)
    const written = textsBetween(cabinet, [germany, russia], null).filter(({ clauses }) =>
      clauses.some(({ kind }) => kind === 'exchange'),
    )
    expect(written).toMatchObject([{ duration: 3 }])
    const value = (duration: number | null) =>
      weigh(cabinet, [germany, russia], pact([{ kind: 'exchange' }], { duration })).worth
    expect(value(3)).toBeGreaterThan(value(null) / 2)
  })

  it('is bought by nobody, because it binds nobody', () => {
    const world = withCharacter(negotiating(julyCrisis), russia, 'honestBroker')
    const known = knownTo(world, { kind: 'power', power: russia })
    expect(withPrice(known, pact([{ kind: 'exchange' }]), germany, russia)).toEqual([])
    expect(withPrice(known, pact([peace]), germany, russia)).not.toEqual([])
  })
})
