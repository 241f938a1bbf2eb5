/** A refusal says who would say no and why; none of them names a code, an id, or nothing at all. */
import { describe, expect, it } from 'vitest'
import { namesOf } from '../../../client/words/names.ts'
import { refusalInWords, repairOf } from '../../../client/words/refusals.ts'
import type { PersonId, TreatyId } from '../../../shared/rules/ids.ts'
import type { Refusal } from '../../../shared/rules/rules.ts'
import { france, germany, julyCrisis, serbia } from '../../support/julyCrisis.ts'

const facts = {
  names: namesOf(
    julyCrisis.powers.map(({ id, names }) => ({
      id,
      names: { ...names, short: names.short.charAt(0).toUpperCase() + names.short.slice(1) },
    })),
  ),
  personName: () => 'Amira',
  treatyTitle: () => 'The Dual Alliance',
}
const words = (refusal: Refusal) => refusalInWords(refusal, facts)
const treaty = 't4x' as TreatyId

describe('a refusal in words', () => {
  it('says who would not believe a promise, and offers one that is believed', () => {
    const refusal = { reason: 'PromiseBeyondMeans', power: serbia, promised: 6, most: 4 } as const
    expect(words(refusal)).toBe(
      'Serbia would not be believed: it would promise 6 points a round, and has 4 points to give.',
    )
    expect(repairOf(refusal, facts)).toEqual({ kind: 'lessen', label: 'Make it 4', power: serbia, to: 4 })
  })

  it('names the head who signs, and offers to ask', () => {
    const refusal = { reason: 'OnlyTheHeadSigns', power: france, head: 'p1' as PersonId } as const
    expect(words(refusal)).toBe('Only Amira signs for France. Ask, and show what you have written.')
    expect(repairOf(refusal, facts)).toMatchObject({ kind: 'tellHead', label: 'Ask Amira to' })
  })

  it('tells too early from too late', () => {
    expect(words({ reason: 'NotNegotiating', phase: 'briefing' })).toMatch(/^Too early/)
    expect(words({ reason: 'NotNegotiating', phase: 'orders' })).toMatch(/^Too late for this round/)
  })

  it('lets nobody sign what changed under the pen', () => {
    const refusal = { reason: 'TextHasChanged', treaty, revision: 3, by: germany } as const
    expect(words(refusal)).toMatch(/^Germany has sent a new text meanwhile\./)
    expect(repairOf(refusal, facts)).toEqual({ kind: 'readNewText', label: 'Read the new text', treaty })
  })

  it('counts what was spent too much', () => {
    expect(words({ reason: 'SpentTooMuch', spent: 18, has: 16 })).toBe(
      'Not locked: you spend 18 points and have 16. Take 2 points back somewhere.',
    )
  })
})
