import { describe, expect, it } from 'vitest'
import { dotsOn } from '../../../client/play/documents/end/dotsOn.ts'
import { diplomacyAdded, outcomeInShort, resultInWords, strip, wordKept } from '../../../client/words/end.ts'
import type { HistoryLine } from '../../../shared/protocol/history.ts'
import type { CrisisOutcome } from '../../../shared/rules/crises/crisis.ts'
import { agadir, britain, france, germany, names } from './europe.ts'

const outcome = (kind: CrisisOutcome['kind']): CrisisOutcome => ({
  kind,
  stances: {},
  calls: [],
  withTarget: [],
  withChallenger: [],
  war: null,
  transfer: 0,
  losses: {},
})
const line = (label: string, crises: HistoryLine['crises'] = {}): HistoryLine => ({
  label,
  short: `In ${label}.`,
  crises,
})

describe('the end', () => {
  it('holds a result against the seat’s usual', () => {
    expect(resultInWords({ standing: 57.2, won: 10, usual: 0 }, france, names)).toBe(
      '50 is what France usually gets. You got 57, and 10 for objectives.',
    )
    expect(resultInWords({ standing: 57.2, won: 0, usual: 0 }, france, names)).toContain(
      'reached no objective',
    )
    expect(resultInWords({ standing: 57.2, won: 10, usual: 5.6 }, france, names)).toContain(
      'and 10 for objectives, where 6 are usual.',
    )
    expect(diplomacyAdded(58.93, 52.6, france, names)).toBe(
      'Without any treaty France averages 52.6; with yours it averaged 58.9.',
    )
  })

  it('counts words kept, where any was tested', () => {
    expect(wordKept({ kept: 8, called: 11 })).toBe('8 of 11: 73%')
    expect(wordKept({ kept: 0, called: 0 })).toBe('never tested')
  })

  it('says in a few words what became of a crisis', () => {
    expect(outcomeInShort(agadir(outcome('challengerConceded')), names)).toBe('Agadir: Germany gives way.')
    expect(outcomeInShort(agadir(outcome('targetConceded')), names)).toBe('Agadir: France gives way.')
    expect(outcomeInShort(agadir(), names)).toBe('Agadir is never decided.')
  })

  it('lays the class beside history, and marks where they parted', () => {
    const history = ['1907', '1908', '1909'].map((label) => line(label))
    const crises = [agadir(outcome('challengerConceded'))]
    const parted = strip(4, crises, [...history, line('1911', { [agadir().id]: 'settled' })], names)
    expect(parted.map(({ label }) => label)).toEqual(['1907', '1908', '1909', '1911'])
    expect(parted.map(({ went }) => went)).toEqual(['alike', 'alike', 'alike', 'otherwise'])
    expect(parted[3]?.ours).toEqual(['Agadir: Germany gives way.'])
    const alike = strip(4, crises, [...history, line('1911', { [agadir().id]: 'challengerConceded' })], names)
    expect(alike[3]?.went).toBe('alike')
  })

  it('has years without history while nobody has told it', () => {
    expect(strip(2, [], [], names).map(({ label, history }) => [label, history])).toEqual([
      ['Round 1', null],
      ['Round 2', null],
    ])
  })

  it('puts dots in their order, and lifts labels that would touch', () => {
    const dots = dotsOn(france, { [france]: 52, [britain]: 71, [germany]: 38 }, names)
    expect(dots.map(({ kind }) => kind)).toEqual(['lowest', 'usual', 'us', 'highest'])
    const [, usual, us] = dots
    expect(usual?.level).not.toBe(us?.level)
    for (const { at } of dots) {
      expect(at).toBeGreaterThan(0)
      expect(at).toBeLessThan(100)
    }
  })

  it('shows one dot for whoever is itself the lowest or the highest', () => {
    expect(dotsOn(france, { [france]: 80, [britain]: 40 }, names).map(({ kind }) => kind)).toEqual([
      'lowest',
      'usual',
      'us',
    ])
  })
})
