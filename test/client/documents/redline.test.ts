import { describe, expect, it } from 'vitest'
import { readingsOf } from '../../../client/play/documents/readings.ts'
import { countAll, countChanges, markedArticles, redline } from '../../../client/words/redline.ts'
import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import { between, britain, france, germany, text } from './europe.ts'

const strike = (former: string, now: string) =>
  redline(former, now)
    .map(({ kind, text }) => (kind === 'new' ? `+${text}+` : kind === 'gone' ? `-${text}-` : text))
    .join('')

describe('a redline', () => {
  it('marks whole phrases and leaves the blanks to the words around them', () => {
    expect(strike('It shall be public.', 'It shall be secret.')).toBe('It shall be -public-+secret+.')
    expect(
      strike(
        'shall come to its aid at once and of itself.',
        'shall come to its aid after judging for itself that it is called for.',
      ),
    ).toBe('shall come to its aid -at once and of itself-+after judging for itself that it is called for+.')
  })

  it('keeps a blank after what was put in', () => {
    expect(strike('3 points a round', 'France 2 and Britain 3 points a round')).toBe(
      '+France 2 and Britain+ 3 points a round',
    )
  })

  it('gives back both texts, whatever was changed', () => {
    const former = 'Each Party shall pay the same: 3 points a round into a common fund for their defence.'
    const now =
      'The Parties shall pay what is named here: France 2 points and Britain 3 points a round into a common fund.'
    const words = (kind: 'new' | 'gone') =>
      redline(former, now)
        .filter((piece) => piece.kind === 'same' || piece.kind === kind)
        .flatMap((piece) => piece.text.split(/\s+/))
        .filter(Boolean)
        .join(' ')
    expect(words('gone').replaceAll(' .', '.')).toBe(former)
    expect(words('new').replaceAll(' .', '.')).toBe(now)
  })

  it('counts a phrase struck out and the one written for it as one change', () => {
    expect(countChanges(redline('It shall be public.', 'It shall be secret.'))).toBe(1)
    expect(countChanges(redline('same', 'same'))).toBe(0)
    expect(countChanges(redline('', 'all new'))).toBe(1)
  })
})

describe('articles compared', () => {
  const defence: Clause = { kind: 'defence', against: [germany], when: 'automatic' }
  const consultation: Clause = { kind: 'consultation' }
  const trade: Clause = { kind: 'trade', depth: 1 }
  const bargain = between(france, britain)
  const marked = (former: readonly Clause[], now: readonly Clause[]) =>
    markedArticles(readingsOf(text(former), bargain, []), readingsOf(text(now), bargain, []))

  it('meet their own family, wherever it stands', () => {
    expect(countAll(marked([defence, consultation], [consultation, defence]))).toBe(0)
  })

  it('show one that was struck out where it stood, without a number', () => {
    const articles = marked([defence, trade, consultation], [defence, consultation])
    expect(articles.map(({ family, number }) => [family, number])).toEqual([
      ['defence', 1],
      ['trade', null],
      ['consultation', 2],
      ['final', 3],
    ])
    expect(countAll(articles)).toBe(1)
  })

  it('show the first one that was struck out before all others', () => {
    expect(marked([trade, defence], [defence]).map(({ family }) => family)).toEqual([
      'trade',
      'defence',
      'final',
    ])
  })
})
