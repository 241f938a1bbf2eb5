import { describe, expect, it } from 'vitest'
import type { Clause } from '../../shared/rules/clauses/clauses.ts'
import { considerTreaty } from '../../shared/view/considerTreaty.ts'
import { knownTo } from '../../shared/view/knownTo.ts'
import { negotiating, treatyCalled, until } from '../support/given.ts'
import {
  bound,
  france,
  fund,
  julyCrisis,
  openBooks,
  pact,
  peace,
  russia,
  trade,
} from '../support/julyCrisis.ts'

const known = knownTo(negotiating(julyCrisis), { kind: 'power', power: france })
const outlook = (clause: Clause) => considerTreaty(known, france, [france, russia], pact([clause]))

describe('what a text would mean', () => {
  it('[G11] shows how trade makes both grow, although no gauge moves at once', () => {
    const { growth, others } = outlook(trade(2))
    // Openness is the depth, 2 of 3, times Russia's 16 of the world's 70 points.
    const gained = 0.12 * 16 * Math.sqrt(((2 / 3) * 16) / 70)
    expect(growth.ifKept - growth.today).toBeCloseTo(gained, 6)
    expect(others[0]!.growth.ifKept).toBeGreaterThan(others[0]!.growth.today)
    const plain = outlook(peace).growth
    expect(plain.ifKept).toBe(plain.today)
  })

  it('[K27] counts what a fund for development brings, and not only what it costs', () => {
    const shared = outlook({ ...fund(2), purpose: 'development' })
    // Two points go into the fund, and 1.25 * 4 / 2 come back as development: half a point more than before.
    const before = known.position.powers.find(({ id }) => id === france)!
    const development = before.capability - before.arms
    expect(shared.growth.today).toBeCloseTo(0.05 * Math.sqrt(development * 16), 6)
    expect(shared.growth.ifKept).toBeCloseTo(0.05 * Math.sqrt((development + 0.5) * 16), 6)
  })

  it('[T29] [K26] lets a share in steps go on where only the rest of a text is new', () => {
    const steps: Clause = { kind: 'pool', share: { rule: 'phased', steps: [0, 4] } }
    const later = until(
      until(negotiating(bound(julyCrisis, [france, russia], pact([steps]))), 'report'),
      'negotiation',
    )
    const now = knownTo(later, { kind: 'power', power: france })
    const { id } = treatyCalled(now)
    const amended = considerTreaty(now, france, [france, russia], pact([steps, openBooks]), id)
    // The second step, 4 of France's 16 points, is due under the new text, and not the first, which was nothing.
    expect(amended.today.prosperity - amended.ifKept.prosperity).toBeCloseTo((50 * 4) / 16, 6)
  })
})
