import { describe, expect, it } from 'vitest'
import type { Gauge, Term } from '../../../shared/rules/gauges/gauge.ts'
import { isThreat, security } from '../../../shared/rules/gauges/security.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Position } from '../../../shared/rules/position.ts'
import type { Outlay } from '../../../shared/rules/world.ts'
import { lobby, treatyCalled } from '../../support/given.ts'
import {
  austria,
  automatic,
  bound,
  defence,
  defenceAgainst,
  france,
  fund,
  germany,
  julyCrisis,
  pact,
  peace,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'

const arms = { [germany]: 10, [austria]: 4, [russia]: 6, [serbia]: 2, [france]: 5 }
const secret = { secrecy: 'secret' } as const

const securityOf = (power: PowerId, position: Position, paid: Outlay['paid'][keyof Outlay['paid']] = {}) => {
  const world = lobby(position)
  const treaties = Object.keys(world.treaties)
  return security(world, power, {
    arms,
    development: {},
    paid: Object.fromEntries(treaties.map((id) => [id, paid])),
  })
}

const term = <K extends Term['kind']>({ terms }: Gauge, kind: K, power?: PowerId) =>
  terms.find(
    (each): each is Extract<Term, { kind: K }> =>
      each.kind === kind && (power === undefined || ('power' in each && each.power === power)),
  )

const sum = (terms: readonly Term[]) => terms.reduce((total, { value }) => total + value, 0)

describe('Security', () => {
  it('[G3] [G4] holds own arms against the threat of the unfriendly and near', () => {
    // Germany: (20 + 20) / 200 * 0.3 * 10 = 0.6. Austria: (20 + 80) / 200 * 1 * 4 = 2. The others are friendly.
    // P = 1 + 2, T = 1 + 2.6: 100 * 3 / 6.6.
    const gauge = securityOf(serbia, julyCrisis)
    expect(term(gauge, 'threat', germany)?.value).toBeCloseTo(0.6)
    expect(term(gauge, 'threat', austria)?.value).toBeCloseTo(2)
    expect(term(gauge, 'threat', russia)?.value).toBe(0)
    expect(gauge.value).toBeCloseTo(45.4545)
  })

  it('[G1] [G3] is the sum of its terms', () => {
    const gauge = securityOf(serbia, bound(julyCrisis, [serbia, russia], pact([defence])))
    const threat = sum(gauge.terms.filter(isThreat))
    const protection = sum(gauge.terms) - threat
    expect(gauge.value).toBeCloseTo((100 * protection) / (protection + threat))
    expect(gauge.terms.filter(isThreat)).toContainEqual({ kind: 'base', side: 'threat', value: 1 })
    expect(gauge.terms.filter(isThreat)).toHaveLength(5)
  })

  it('[G4] [K4] fears less from who promised not to attack, by what its word is worth', () => {
    // Restraint 1 - 0.4 * 0.75 = 0.7.
    const gauge = securityOf(serbia, bound(julyCrisis, [austria, serbia], pact([peace])))
    expect(term(gauge, 'threat', austria)).toMatchObject({ restraint: 0.7, value: expect.closeTo(1.4) })
  })

  it('[G4] fears half of a member’s equal share of a public fund', () => {
    // 4 paid by two: a share of 2, half of it feared: (20 + 40) / 200 * 1 * (6 + 1) = 2.1.
    const paid = { [serbia]: 3, [russia]: 1 }
    const open = securityOf(austria, bound(julyCrisis, [serbia, russia], pact([fund(1)])), paid)
    expect(term(open, 'threat', russia)).toMatchObject({ fund: 1, value: expect.closeTo(2.1) })
    expect(term(open, 'threat', germany)).toMatchObject({ fund: 0 })
  })

  it('[G9] does not know of a fund that is secret', () => {
    const paid = { [serbia]: 3, [russia]: 1 }
    const hidden = securityOf(austria, bound(julyCrisis, [serbia, russia], pact([fund(1)], secret)), paid)
    expect(term(hidden, 'threat', russia)).toMatchObject({ fund: 0, value: expect.closeTo(1.8) })
    expect(term(hidden, 'pool')).toBeUndefined()
    const own = securityOf(austria, bound(julyCrisis, [austria, russia], pact([fund(1)], secret)), paid)
    expect(term(own, 'threat', russia)).toMatchObject({ fund: 0 })
  })

  it('[G5] takes help from who is near to oneself or to what one fears, and well disposed', () => {
    const helpFor = (power: PowerId, ally: PowerId) =>
      term(securityOf(power, bound(julyCrisis, [power, ally], pact([defence]))), 'ally', ally)?.help
    // Russia is 0.6 from Serbia but 1 from Austria, which threatens it most; (50 + 25) / 50 is cut to 1.
    expect(helpFor(serbia, russia)).toBe(1)
    // France is 0.3 from both; (20 + 25) / 50 = 0.9.
    expect(helpFor(serbia, france)).toBeCloseTo(0.27)
    // Germany threatens France most, and Austria is its neighbour; (0 + 25) / 50 = 0.5.
    expect(helpFor(france, austria)).toBeCloseTo(0.5)
    // Beside Germany itself Austria threatens France most; but Germany loathes it.
    expect(helpFor(france, germany)).toBe(0)
  })

  it('[G5] looks beyond an ally that is itself what one fears most', () => {
    // France 20 / 200 * 0.3 * 5 = 0.15 threatens Serbia most, then Germany 5 / 200 * 0.3 * 10 = 0.075.
    const toward = (value: number) => ({ [serbia]: value })
    const wary = {
      ...julyCrisis,
      attitudes: { [germany]: toward(15), [austria]: toward(50), [russia]: toward(50), [france]: toward(0) },
    }
    const gauge = securityOf(serbia, bound(wary, [serbia, france], pact([defence])))
    // France is 0.3 from Serbia and 1 from Germany; (0 + 25) / 50 = 0.5.
    expect(term(gauge, 'ally', france)?.help).toBeCloseTo(0.5)
  })

  it('[G6] [K6] is shared from a common fund, even by who pays nothing', () => {
    // Mean help (1 + 0.27) / 2 = 0.635; (own + 0.635 * 5) * 1.25 / sqrt(3).
    const trio = bound(julyCrisis, [serbia, russia, france], pact([fund(1)]))
    const value = (own: number) =>
      term(securityOf(serbia, trio, { [serbia]: own, [russia]: 2, [france]: 3 }), 'pool')
    expect(value(1)).toMatchObject({ own: 1, total: 6, members: 3, value: expect.closeTo(3.013) })
    expect(value(0)?.value).toBeCloseTo((0.635 * 5 * 1.25) / Math.sqrt(3))
  })

  it('[G6] tells a member no more than the fund’s total', () => {
    const trio = bound(julyCrisis, [serbia, russia, france], pact([fund(1)]))
    const value = (paid: Record<PowerId, number>) => term(securityOf(serbia, trio, paid), 'pool')?.value
    expect(value({ [serbia]: 1, [russia]: 5 })).toBe(value({ [serbia]: 1, [france]: 5 }))
  })

  it('[G7] [K1] counts a promise of defence by how much it is believed', () => {
    // 0.4 * 0.75 * 1 * 6 = 1.8; P = 4.8, T = 3.6.
    const gauge = securityOf(serbia, bound(julyCrisis, [serbia, russia], pact([defence])))
    expect(term(gauge, 'ally', russia)).toMatchObject({ credibility: 0.75, value: expect.closeTo(1.8) })
    expect(gauge.value).toBeCloseTo(57.1429)
  })

  it('[G7] [K2] believes an automatic promise fully', () => {
    // 0.4 * 1 * 1 * 6 = 2.4; P = 5.4, T = 3.6.
    const gauge = securityOf(serbia, bound(julyCrisis, [serbia, russia], pact([automatic])))
    expect(term(gauge, 'ally', russia)).toMatchObject({ credibility: 1, value: expect.closeTo(2.4) })
    expect(gauge.value).toBeCloseTo(60)
  })

  it('[G7] makes a pact with everybody worth little', () => {
    // Two partners each: 1.8 / sqrt(2).
    const gauge = securityOf(serbia, bound(julyCrisis, [serbia, russia, france], pact([defence])))
    expect(term(gauge, 'ally', russia)).toMatchObject({ partners: 2, value: expect.closeTo(1.2728) })
  })

  it('[G9] counts the partners of an ally only in treaties that one knows', () => {
    const friends = bound(julyCrisis, [serbia, russia], pact([defence]))
    const partners = (secrecy: 'public' | 'secret') =>
      term(securityOf(serbia, bound(friends, [russia, france], pact([defence], { secrecy }))), 'ally', russia)
        ?.partners
    expect(partners('public')).toBe(2)
    expect(partners('secret')).toBe(1)
  })

  it('[G8] counts a promise against named powers by their part of the threat', () => {
    // Austria is 2 of the 2.6 that threaten Serbia.
    const against = (...powers: readonly PowerId[]) =>
      term(
        securityOf(serbia, bound(julyCrisis, [serbia, russia], pact([defenceAgainst(...powers)]))),
        'ally',
        russia,
      )
    expect(against(austria)).toMatchObject({ covered: expect.closeTo(0.7692), value: expect.closeTo(1.3846) })
    expect(against(austria, germany)?.covered).toBeCloseTo(1)
    expect(against(france)).toMatchObject({ covered: 0, value: 0 })
  })

  it('[G8] counts nothing against named powers where nobody threatens', () => {
    const calm: Position = {
      ...julyCrisis,
      attitudes: Object.fromEntries(
        julyCrisis.powers.map(({ id }) => [id, Object.fromEntries(julyCrisis.powers.map((p) => [p.id, 50]))]),
      ),
    }
    const gauge = securityOf(serbia, bound(calm, [serbia, russia], pact([defenceAgainst(austria)])))
    expect(term(gauge, 'ally', russia)).toMatchObject({ covered: 0 })
    expect(gauge.value).toBeCloseTo(75)
  })

  it('[G7] lets the best of several promises count, so that one more never protects less', () => {
    const broad = pact([defence])
    const narrow = pact([{ kind: 'defence', against: [germany], when: 'automatic' }], { title: 'The narrow' })
    for (const [first, second] of [
      [broad, narrow],
      [narrow, broad],
    ] as const) {
      const position = bound(bound(julyCrisis, [serbia, russia], first), [serbia, russia], second)
      expect(term(securityOf(serbia, position), 'ally', russia)).toMatchObject({
        treaty: treatyCalled(lobby(position)).id,
        value: expect.closeTo(1.8),
      })
    }
  })
})
