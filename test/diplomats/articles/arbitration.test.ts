import { describe, expect, it } from 'vitest'
import { arbitration } from '../../../server/diplomats/articles/arbitration.ts'
import { type Bent, PLAIN } from '../../../server/diplomats/characters/bent.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { World } from '../../../shared/rules/world.ts'
import { negotiating } from '../../support/given.ts'
import {
  austria,
  france,
  germany,
  julyCrisis,
  pact,
  peace,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'
import { cabinetIn, tableIn, wrong } from '../around.ts'

const world = negotiating(julyCrisis)
const judgedBy = (mediator: PowerId) => ({ kind: 'arbitration' as const, mediator })

/** What Austria would give for a judge in its quarrel with Serbia. */
const worth = (mediator: PowerId, now: World = world) =>
  arbitration.worth?.(
    cabinetIn(now, austria),
    [austria, serbia],
    judgedBy(mediator),
    pact([judgedBy(mediator)]),
  ) ?? 0

describe('arbitration', () => {
  it('is written between two at odds, before the judge whom both like best', () => {
    // France: 0 with Austria and 20 with Serbia; the others are somebody's enemy.
    expect(arbitration.writes?.(tableIn(world, [austria, serbia]))).toEqual([
      [judgedBy(france)],
      [peace, judgedBy(france)],
    ])
  })

  it('is not written between friends, among three, or where nobody will do as judge', () => {
    expect(arbitration.writes?.(tableIn(world, [germany, austria]))).toEqual([])
    expect(arbitration.writes?.(tableIn(world, [austria, serbia, russia]))).toEqual([])
    const alone: World = {
      ...world,
      attitudes: { ...world.attitudes, [france]: { ...world.attitudes[france], [austria]: -50 } },
    }
    expect(arbitration.writes?.(tableIn(alone, [austria, serbia]))).toEqual([])
  })

  it('is worth more before a friend than before an enemy, and less before who has broken its word', () => {
    expect(worth(germany)).toBeGreaterThan(worth(russia))
    expect(worth(germany, { ...world, ledger: [wrong(germany, austria)] })).toBeLessThan(worth(germany))
  })

  it('is for who wants peace, and not for who wants the prize', () => {
    const bentOn = (bent: Partial<Bent>) => {
      const cabinet = cabinetIn(world, austria)
      const clause = judgedBy(france)
      const inclined = { ...cabinet, bent: { ...PLAIN, ...bent } }
      return arbitration.worth?.(inclined, [austria, serbia], clause, pact([clause])) ?? 0
    }
    expect(bentOn({ peace: 1 })).toBeGreaterThan(bentOn({}))
    expect(bentOn({ prize: 1.5 })).toBeLessThan(bentOn({}))
  })
})
