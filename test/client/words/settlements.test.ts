import { describe, expect, it } from 'vitest'
import { papersOf } from '../../../client/connection/papers.ts'
import { rangeInWords, settlementMeans } from '../../../client/words/crises.ts'
import { namesOf } from '../../../client/words/names.ts'
import { viewFor } from '../../../shared/view/viewFor.ts'
import { negotiating } from '../../support/given.ts'
import { austria, inCrisis, julyCrisis, russia, serbia } from '../../support/julyCrisis.ts'

const names = namesOf(julyCrisis.powers)
const [crisis] = papersOf(viewFor(negotiating(inCrisis()), { kind: 'power', power: serbia }), 'crisis')
if (!crisis) throw new Error('there is no crisis')

describe('what a settlement means', () => {
  const settling = { kind: 'settlement' as const, crisis: crisis.id, points: 1, phases: 1, monitors: [] }
  const means = (me: typeof serbia, points = 1) =>
    settlementMeans({ ...settling, points }, crisis, undefined, me, names)

  it('is first what is handed over, as each reads it', () => {
    expect(means(serbia)).toMatch(/^You would have 1 point less for good, and austria 1 more\./)
    expect(means(austria)).toMatch(/^You would have 1 point more for good, and serbia 1 less\./)
    expect(means(russia)).toMatch(/^Serbia would have 1 point less for good, and austria 1 more\./)
    expect(means(serbia, 0)).toMatch(/^Nothing would be handed over\./)
  })

  it('says of a range that begins or ends with nothing what it is', () => {
    const range = (from: number, to: number) => rangeInWords(crisis, { range: { from, to } }, names)
    expect(range(0, 0)).toContain('is given nothing.')
    expect(range(0, 1.5)).toContain('is given at most about 1.5 points.')
    expect(range(1, 1)).toContain('is given about 1 point.')
    expect(range(1, 2)).toContain('is given about 1 to 2 points.')
  })
})
