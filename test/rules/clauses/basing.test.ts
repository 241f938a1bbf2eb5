import { describe, expect, it } from 'vitest'
import { basing } from '../../../shared/rules/clauses/basing.ts'
import { binds } from '../../../shared/rules/clauses/clauses.ts'
import { strengths } from '../../../shared/rules/crises/odds.ts'
import { security } from '../../../shared/rules/gauges/security.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Position } from '../../../shared/rules/position.ts'
import { basesIn, reachOf } from '../../../shared/rules/treaties/bases.ts'
import { treatiesInForce, type World } from '../../../shared/rules/world.ts'
import { bargain, picksOf, read } from '../../support/bargain.ts'
import { ordering } from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  france,
  germany,
  inCrisis,
  julyCrisis,
  pact,
  russia,
  serbia,
  ultimatum,
} from '../../support/julyCrisis.ts'

const inSerbia = { kind: 'basing', host: serbia, guests: [france] } as const
const based = (position: Position, terms = {}) =>
  bound(position, [france, serbia], pact([inSerbia], { title: 'Bases', ...terms }))
const world = ordering(based(julyCrisis))
const near = (from: PowerId, to: PowerId, played: World = world) =>
  reachOf(played, basesIn(treatiesInForce(played)), from, to)
const outlay = { arms: { [france]: 10, [serbia]: 2, [austria]: 4 }, development: {}, paid: {} }
const termOf = (played: World, power: PowerId, other: PowerId, kind: 'threat' | 'ally') =>
  security(played, power, outlay).terms.find((term) => term.kind === kind && term.power === other)

describe('the article of bases', () => {
  it('[K23] names a host and its guests', () => {
    expect(read(basing.article(inSerbia, bargain(france, serbia), []))).toBe(
      'Forces of france may stand on the soil of serbia as on their own.',
    )
    const three = bargain(france, serbia, russia)
    const [guests] = picksOf(basing.article(inSerbia, three, []))
    expect(guests?.options.map(({ words }) => words)).toEqual(['france', 'russia', 'france and russia'])
    expect(basing.fault({ ...inSerbia, guests: [germany] }, three, [])).toMatchObject({
      reason: 'OwedByAStranger',
    })
    expect(basing.fault({ ...inSerbia, guests: [serbia] }, three, [])).toMatchObject({
      reason: 'OwedToNobody',
    })
    expect([basing.needs, basing.character]).toEqual(['integration', 'military'])
  })

  it('[K11] [K23] costs the host 5, and the guest nothing', () => {
    expect(basing.price(inSerbia)).toBe(5)
    expect([binds(inSerbia, serbia), binds(inSerbia, france)]).toEqual([true, false])
  })

  it('[K23] [G16] puts the guest as near as the host, and never farther than it was', () => {
    expect(near(france, serbia)).toEqual({ near: 1, host: serbia })
    expect(near(france, austria)).toEqual({ near: 1, host: serbia })
    expect(near(france, russia)).toEqual({ near: 0.6, host: serbia })
    expect(near(france, germany)).toEqual({ near: 1, host: null })
    expect(near(serbia, france)).toEqual({ near: 0.3, host: null })
  })

  it('[G5] [G16] lets a promise of help count in full for the host', () => {
    const allied = (position: Position) => ordering(bound(position, [france, serbia], pact([defence])))
    // Serbia fears Austria most: France is at 0.3 from both without a base. France feels 20: regard 0.9.
    const help = (played: World) => {
      const term = termOf(played, serbia, france, 'ally')
      return term?.kind === 'ally' ? term.help : null
    }
    expect(help(allied(julyCrisis))).toBeCloseTo(0.3 * 0.9, 10)
    expect(help(allied(based(julyCrisis)))).toBeCloseTo(1 * 0.9, 10)
  })

  it('[G4] [G16] makes the guest a nearer threat to the host’s neighbours', () => {
    const far = termOf(ordering(julyCrisis), austria, france, 'threat')
    const close = termOf(world, austria, france, 'threat')
    expect(far).toMatchObject({ proximity: 0.3 })
    expect(close).toMatchObject({ proximity: 1, host: serbia })
    expect((close?.value ?? 0) / (far?.value ?? 1)).toBeCloseTo(1 / 0.3, 10)
  })

  it('[G9] [G16] is not feared by who cannot know it', () => {
    const secret = ordering(based(julyCrisis, { secrecy: 'secret' }))
    expect(termOf(secret, austria, france, 'threat')).toMatchObject({ proximity: 0.3 })
  })

  it('[C9] [G16] counts in a war at the host’s side as if at home', () => {
    const sides = { withTarget: [france], withChallenger: [] }
    // Serbia 1.2 * 2, and France 10 * 0.3 without a base, 10 * 1 with it.
    expect(strengths(ordering(inCrisis()), ultimatum, sides, outlay).target).toBeCloseTo(2.4 + 3, 10)
    expect(strengths(ordering(based(inCrisis())), ultimatum, sides, outlay).target).toBeCloseTo(2.4 + 10, 10)
  })
})
