/** The ledger of promises: what fell due, and who ever came to know. */
import { describe, expect, it } from 'vitest'
import { csvOf } from '../../../client/review/csv.ts'
import { historyOf } from '../../../client/review/history.ts'
import { lifeOf, promisesOf, tallyOf } from '../../../client/review/promises/ledger.ts'
import { sheetOf } from '../../../client/review/promises/sheet.ts'
import { namesOf } from '../../../client/words/names.ts'
import { ledgerInWords, lifeInWords } from '../../../client/words/reviewLedger.ts'
import type { TreatyId } from '../../../shared/rules/ids.ts'
import type { LedgerEntry } from '../../../shared/rules/ledger.ts'
import { france, germany, julyCrisis, russia, serbia } from '../../support/julyCrisis.ts'
import { aLesson } from './aLesson.ts'

const names = namesOf(julyCrisis.powers)
const promises = promisesOf(historyOf(aLesson().log()))

const entry = (some: Partial<LedgerEntry>): LedgerEntry => ({
  round: 2,
  by: russia,
  treaty: 't1' as TreatyId,
  owedTo: [serbia, france],
  what: { kind: 'renunciation' },
  article: null,
  verdict: 'renounced',
  knownTo: [],
  publicSince: null,
  ...some,
})

describe('the ledger', () => {
  it('has a line for each promise that fell due, with its treaty and its place in the log', () => {
    expect(promises.map(({ under, done }) => [under, done])).toEqual([
      ['The Common Fund', 'due 2; paid 0'],
      ['The Common Fund', 'due 2; paid 2'],
      ['The Common Fund', 'due 2; paid 2'],
      ['Treaty of Belgrade', 'to come: The ultimatum; stayed away'],
    ])
    expect(new Set(promises.map(({ seq }) => seq)).size).toBe(4)
  })

  it('begins with what the data say', () => {
    const tally = tallyOf(promises)
    expect(tally).toEqual({
      due: 4,
      kept: 2,
      broken: 2,
      known: 1,
      unknownBy: [{ power: germany, count: 1 }],
    })
    expect(ledgerInWords(tally, names, 'over')).toBe(
      'Four promises fell due: two kept, two broken. One of the two was known to those whom they concerned; germany’s one never was.',
    )
    expect(ledgerInWords(tally, names, 'running')).toContain('germany’s one is not, so far.')
  })

  it.each([
    [{ due: 0, kept: 0, broken: 0, known: 0, unknownBy: [] }, 'No promise has fallen due yet.'],
    [{ due: 3, kept: 3, broken: 0, known: 0, unknownBy: [] }, 'Three promises fell due, and all were kept.'],
    [{ due: 1, kept: 0, broken: 1, known: 1, unknownBy: [] }, 'came to know of it.'],
    [
      { due: 2, kept: 1, broken: 1, known: 0, unknownBy: [{ power: russia, count: 1 }] },
      'Nobody whom it concerned ever knew: russia’s one.',
    ],
  ])('says %o', (tally, words) => {
    expect(ledgerInWords(tally, names, 'over')).toContain(words)
  })

  it('is a sheet with a header and a row for each', () => {
    const [header, ...rows] = sheetOf(promises, names, 1, 'over')
    expect(header).toHaveLength(8)
    expect(rows).toHaveLength(4)
    expect(rows.every((row) => row.length === 8)).toBe(true)
  })
})

describe('the life of a promise', () => {
  it('that was kept ends where it was kept', () => {
    expect(lifeOf(entry({ verdict: 'kept' }), 6)).toEqual({ kind: 'kept', round: 2 })
  })

  it('that everybody saw broken is known at once', () => {
    const life = lifeOf(entry({ knownTo: 'everyone', publicSince: 2 }), 6)
    expect(life).toEqual({ kind: 'known', round: 2, since: 2, to: 'everyone' })
    expect(lifeInWords(life, names, 'over')).toBe('broken in round 2, known to everybody at once')
  })

  it('that came out later was hidden until then', () => {
    const life = lifeOf(entry({ knownTo: 'everyone', publicSince: 4 }), 6)
    expect(lifeInWords(life, names, 'over')).toBe('broken in round 2, known to everybody in round 4')
  })

  it('that only a victim knows is known to that victim', () => {
    expect(lifeOf(entry({ knownTo: [serbia] }), 6)).toEqual({
      kind: 'known',
      round: 2,
      since: 2,
      to: [serbia],
    })
  })

  it('that no victim knows stays hidden to the end', () => {
    const life = lifeOf(entry({ knownTo: [germany] }), 6)
    expect(life).toEqual({ kind: 'unknown', round: 2, until: 6 })
    expect(lifeInWords(life, names, 'over')).toContain('never known')
    expect(lifeInWords(life, names, 'running')).toContain('not known so far')
  })
})

describe('a sheet as a file', () => {
  it('quotes what must be quoted and makes formulas harmless', () => {
    expect(
      csvOf(
        ['a', 'b'],
        [
          ['x,"y"', '=1+1'],
          [-2, 'two\nlines'],
        ],
      ),
    ).toBe('\uFEFFa,b\r\n"x,""y""",\'=1+1\r\n-2,"two\nlines"\r\n')
  })
})
