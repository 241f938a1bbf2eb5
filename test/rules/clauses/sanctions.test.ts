import { describe, expect, it } from 'vitest'
import { sanctions } from '../../../shared/rules/clauses/sanctions.ts'
import { growth } from '../../../shared/rules/gauges/prosperity.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Position } from '../../../shared/rules/position.ts'
import { contradictionsIn } from '../../../shared/rules/treaties/contradictions.ts'
import { attitude, capabilityOf, treatiesInForce, type World } from '../../../shared/rules/world.ts'
import { bargain, read } from '../../support/bargain.ts'
import { judge, negotiating, ordering, until } from '../../support/given.ts'
import {
  austria,
  bound,
  france,
  germany,
  julyCrisis,
  pact,
  russia,
  serbia,
  trade,
} from '../../support/julyCrisis.ts'

const clause = { kind: 'sanctions', target: germany } as const
const position = bound(julyCrisis, [russia, france], pact([clause], { title: 'The embargo' }))
const world = ordering(position)
const withTrade = (depth: 1 | 2 | 3, terms = {}): Position =>
  bound(position, [russia, germany], pact([trade(depth)], { title: 'The market', ...terms }))
const line = (played: World) => played.ledger.find(({ article }) => article === 'sanctions')
/** Without a point spent on development. */
const growthOf = (in_: Position, power: PowerId) => growth(ordering(in_), power, 0)

describe('the article of sanctions', () => {
  it('[K22] names a power that is no party', () => {
    const two = bargain(russia, france)
    expect(read(sanctions.article(clause, two, []))).toBe(
      'The Parties shall not trade with germany, nor let others trade with it through them.',
    )
    expect(sanctions.fault({ ...clause, target: france }, two, [])).toMatchObject({ reason: 'AgainstAParty' })
    expect([sanctions.price(clause), sanctions.needs, sanctions.character]).toEqual([1, 'trade', 'civil'])
  })

  it('[K22] [T7] cannot be in a secret treaty', () => {
    const terms = pact([clause], { secrecy: 'secret' })
    expect(
      judge(negotiating(julyCrisis), russia, { type: 'ProposeTreaty', to: [france], terms }),
    ).toMatchObject({ refusal: { reason: 'CannotBeSecret', clause: 'sanctions' } })
  })

  it('[G15] costs the target most, and the senders a little', () => {
    // Russia and France are 32 of 70, Germany 25 of 70.
    expect(growthOf(position, germany)).toBeCloseTo(-0.06 * 25 * Math.sqrt(32 / 70), 10)
    expect(growthOf(position, russia)).toBeCloseTo(-0.02 * 16 * Math.sqrt(25 / 70), 10)
    expect(growthOf(position, austria)).toBe(0)
  })

  it('[G15] counts each sender once, however many treaties say it', () => {
    const again = bound(position, [france, russia], pact([clause], { title: 'Again' }))
    expect(growthOf(again, germany)).toBeCloseTo(growthOf(position, germany), 10)
  })

  it('[G15] never leaves less than 1', () => {
    const poor: Position = {
      ...position,
      powers: position.powers.map((power) => (power.id === germany ? { ...power, capability: 1 } : power)),
    }
    expect(capabilityOf(until(ordering(poor), 'report'), germany)).toBeGreaterThanOrEqual(1)
  })

  it('[F9] is resented every round, by 5 of each sender', () => {
    const report = until(world, 'report')
    expect(attitude(report, germany, russia)).toBe(-20 - 5)
    expect(attitude(report, germany, france)).toBe(-60 - 5)
    expect(attitude(until(report, 'report'), germany, france)).toBe(-60 - 10)
    expect(attitude(report, france, germany)).toBe(-60)
  })

  it('[K22] [L9] is not kept by who goes on trading deeply with the target', () => {
    expect(line(until(ordering(withTrade(1)), 'report'))).toBeUndefined()
    const report = until(ordering(withTrade(2)), 'report')
    expect(line(report)).toMatchObject({
      by: russia,
      owedTo: [france],
      what: { kind: 'embargo', target: germany },
      verdict: 'shirked',
      knownTo: 'everyone',
    })
    expect(attitude(report, germany, russia)).toBe(-20)
    expect(growthOf(withTrade(2), germany)).toBeCloseTo(
      growthOf(bound(julyCrisis, [russia, germany], pact([trade(2)])), germany) -
        0.06 * 25 * Math.sqrt(16 / 70),
      10,
    )
  })

  it('[L9] hides who trades in secret', () => {
    const report = until(ordering(withTrade(2, { secrecy: 'secret' })), 'report')
    expect(line(report)?.knownTo).toEqual([])
    const three = bound(julyCrisis, [russia, france, serbia], pact([clause]))
    const shared = bound(three, [russia, serbia, germany], pact([trade(3)], { secrecy: 'secret' }))
    expect(line(until(ordering(shared), 'report'))?.knownTo).toEqual([serbia])
  })

  it('[T22] is warned of where it contradicts a market', () => {
    const found = contradictionsIn(treatiesInForce(ordering(withTrade(3))))
    expect(found).toMatchObject([{ power: russia, helps: france, against: germany, side: 'embargo' }])
    expect(contradictionsIn(treatiesInForce(ordering(withTrade(1))))).toEqual([])
  })
})
