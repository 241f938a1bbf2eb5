import { describe, expect, it } from 'vitest'
import { keyIn } from '../../../client/teach/key.ts'
import { EVERYTHING, eraOf, erasIn, lengthsIn, narrowed } from '../../../client/teach/library/narrow.ts'
import { cutFor } from '../../../client/teach/library/still.ts'
import { pageAt } from '../../../client/teach/pageAt.ts'
import type { ScenarioCard } from '../../../shared/protocol/library.ts'

const card = (id: string, said: Partial<ScenarioCard> = {}): ScenarioCard => ({
  id,
  title: id,
  era: '1907–1914',
  year: 1907,
  question: 'Why?',
  about: 'About it.',
  theme: 'Alliances',
  powers: [],
  rounds: 6,
  minutes: [45, 90],
  needs: [],
  fault: null,
  ...said,
})

describe('the library', () => {
  const delian = card('The Delian League', { year: -478, minutes: [60, 90], question: 'Ships or silver?' })
  const nato = card('NATO', { year: 1948, question: 'Who was Brüning’s heir?' })
  const europe = card('Europe')
  const all = [nato, europe, delian]

  it('is in order of time', () => {
    expect(narrowed(all, EVERYTHING).map(({ id }) => id)).toEqual(['The Delian League', 'Europe', 'NATO'])
  })

  it('finds every word, without accents and case', () => {
    expect(narrowed(all, { ...EVERYTHING, words: 'SILVER ships' })).toEqual([delian])
    expect(narrowed(all, { ...EVERYTHING, words: 'bruning' })).toEqual([nato])
    expect(narrowed(all, { ...EVERYTHING, words: 'silver nato' })).toEqual([])
  })

  it('narrows by era and by length', () => {
    expect(narrowed(all, { ...EVERYTHING, era: 'ancient' })).toEqual([delian])
    expect(narrowed(all, { ...EVERYTHING, minutes: 45 })).toEqual([europe, nato])
  })

  it('offers only what somebody has', () => {
    expect(erasIn(all)).toEqual(['ancient', 'nineteenth', 'cold'])
    expect(lengthsIn(all)).toEqual([45, 60, 90])
  })

  it.each([
    [-478, 'ancient'],
    [1648, 'early'],
    [1814, 'nineteenth'],
    [1914, 'wars'],
    [1978, 'cold'],
    [2015, 'today'],
  ])('puts %d where it belongs', (year, era) => {
    expect(eraOf(year)).toBe(era)
  })
})

describe('a still', () => {
  it('never looks beyond the board', () => {
    const { x, y, w, h } = cutFor({ x: 1500, y: 10, w: 90, h: 60 }, [1600, 1200], 2.5)
    expect(x).toBeGreaterThanOrEqual(0)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(x + w).toBeLessThanOrEqual(1600)
    expect(y + h).toBeLessThanOrEqual(1200)
    expect(w / h).toBeCloseTo(2.5)
  })
})

describe('addresses', () => {
  it('mean a page', () => {
    expect(pageAt('/teach')).toEqual({ kind: 'home' })
    expect(pageAt('/teach/')).toEqual({ kind: 'home' })
    expect(pageAt('/teach/scenarios/triple-entente')).toEqual({ kind: 'scenario', id: 'triple-entente' })
    expect(pageAt('/teach/lessons/abc')).toEqual({ kind: 'lesson', id: 'abc' })
    expect(pageAt('/teach/elsewhere')).toEqual({ kind: 'unknown' })
  })

  it('bring a key in their fragment', () => {
    expect(keyIn('#key=abc')).toBe('abc')
    expect(keyIn('#seat=abc')).toBeNull()
    expect(keyIn('')).toBeNull()
  })
})
