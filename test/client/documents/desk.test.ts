import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../client/play/documents/readings.ts'
import { changedInKind } from '../../../client/words/changedInKind.ts'
import { articlesToAdd } from '../../../client/words/families.ts'
import { finalArticle } from '../../../client/words/finalArticle.ts'
import { growthInWords, guessVerdict, priceInWords } from '../../../client/words/meaning.ts'
import { preamble } from '../../../client/words/preamble.ts'
import { draftFrom, priceOfTemplate, TEMPLATES, templatesFor } from '../../../client/words/templates.ts'
import { speaksOfItselfAs, suggestedTitle } from '../../../client/words/titles.ts'
import type { FundPurpose } from '../../../shared/rules/clauses/clause.ts'
import { articleOf, CLAUSE_KINDS, type Clause, faultOf } from '../../../shared/rules/clauses/clauses.ts'
import { FULL, INTRODUCTORY } from '../../../shared/rules/modules.ts'
import { Terms } from '../../../shared/rules/treaties/terms.ts'
import { fund } from '../../support/julyCrisis.ts'
import { between, britain, france, germany, names, powers, russia, text, turkey } from './europe.ts'

const fundFor = (purpose: FundPurpose): Clause => ({ ...fund(1), purpose })

describe('a title', () => {
  const title = (
    parties: Parameters<typeof suggestedTitle>[0],
    clauses: readonly Clause[] = [],
    taken: string[] = [],
  ) => suggestedTitle(parties, clauses, powers, taken)

  it('joins two names as a clerk would, whoever writes first', () => {
    expect(title([france, britain])).toBe('Anglo-French Convention')
    expect(title([britain, france])).toBe('Anglo-French Convention')
    expect(title([france, russia])).toBe('Franco-Russian Convention')
    expect(title([germany, russia])).toBe('Russo-German Convention')
    expect(title([germany, turkey])).toBe('German-Ottoman Convention')
  })

  it('is named for the writer’s capital where there are more', () => {
    expect(title([france, britain, russia])).toBe('Convention of Paris')
  })

  it('says what the text is, where it is one thing', () => {
    expect(title([france, britain], [{ kind: 'consultation' }])).toBe('Anglo-French Entente')
    expect(title([france, britain], [{ kind: 'trade', depth: 2 }])).toBe('Anglo-French Commercial Treaty')
    expect(title([france, britain], [fundFor('defence')])).toBe('Anglo-French Military Convention')
    expect(title([france, britain], [fundFor('development')])).toBe('Anglo-French Development Fund')
    expect(title([france, britain], [fundFor('global')])).toBe('Anglo-French Global Fund')
  })

  it('is a convention where the text binds in several ways', () => {
    expect(title([france, britain], [fundFor('development'), { kind: 'consultation' }])).toBe(
      'Anglo-French Convention',
    )
  })

  it('is a league where it has a council, whatever else it says', () => {
    expect(
      title([france, britain, russia], [fundFor('defence'), { kind: 'council', rule: 'majority' }]),
    ).toBe('League of Paris')
  })

  it('is not given twice', () => {
    expect(title([france, britain], [], ['Anglo-French Convention'])).toBe('Second Anglo-French Convention')
  })

  it('says how the text speaks of itself', () => {
    expect(speaksOfItselfAs('Entente Cordiale')).toBe('Entente')
    expect(speaksOfItselfAs('Guarantee of Belgium by France')).toBe('Guarantee')
    expect(speaksOfItselfAs('Björkö')).toBe('Treaty')
  })
})

describe('templates', () => {
  const pairs = [between(france, britain), between(france, turkey), between(france, britain, russia)]

  it.each(TEMPLATES)('$title is legal between whoever takes it up', (template) => {
    for (const bargain of pairs) {
      const clauses = draftFrom(template, bargain)
      for (const clause of clauses) expect(faultOf(clause, bargain, clauses)).toBeNull()
      if (clauses.length > 0) {
        const { duration, notice } = template
        expect(Terms.safeParse({ ...text(clauses), duration, notice }).success).toBe(true)
      }
    }
  })

  it('are offered only where their articles are played', () => {
    const offered = (modules: typeof FULL) => templatesFor(modules, pairs[0]!).map(({ id }) => id)
    expect(offered(FULL)).toContain('trade')
    expect(offered(INTRODUCTORY)).not.toContain('trade')
    expect(offered([])).not.toContain('fund')
    expect(offered([])).toContain('blank')
  })

  it('tell their price over all that can be chosen', () => {
    const price = (id: string) => priceOfTemplate(TEMPLATES.find((each) => each.id === id)!, pairs[0]!)
    expect(price('defence')).toBe('Costs 4 to 7 autonomy.')
    expect(price('fund')).toBe('Costs 2 autonomy.')
    expect(price('consultation')).toBe('Costs nothing.')
    expect(price('blank')).toBe('')
  })

  it('leave every family to be added once', () => {
    expect(articlesToAdd([{ kind: 'consultation' }], FULL, between(france, britain))).not.toContain(
      'consultation',
    )
    expect(articlesToAdd([], FULL, between(france, britain))).toEqual(CLAUSE_KINDS)
  })
})

describe('the last article', () => {
  it('reads as one, and each gap carries the whole terms that it makes', () => {
    const article = finalArticle(text([]), FULL)
    expect(wordsOf(article)).toBe(
      'This Convention holds for 3 rounds. A Party may leave it with 1 round’s notice. It shall be public.',
    )
    const secrecy = article.find(
      (phrase) => typeof phrase !== 'string' && phrase.name === 'who may know of it',
    )
    expect(typeof secrecy === 'object' && secrecy.options[1]?.terms).toEqual(text([], { secrecy: 'secret' }))
  })

  it('offers secrecy only where it is played', () => {
    const gaps = finalArticle(text([]), INTRODUCTORY).filter((phrase) => typeof phrase !== 'string')
    expect(gaps.map(({ name }) => name)).toEqual(['how long it holds', 'how it is left'])
  })

  it('offers what stands there, however long', () => {
    const [, duration] = finalArticle(text([], { duration: 12 }), FULL)
    expect(typeof duration === 'object' && duration.options.map(({ words }) => words)).toContain(
      'for 12 rounds',
    )
  })
})

describe('a gap', () => {
  it('has what is chosen among its options, in every article as it first appears', () => {
    for (const template of TEMPLATES)
      for (const clause of draftFrom(template, between(france, britain)))
        for (const phrase of articleOf(clause, between(france, britain), []))
          if (typeof phrase !== 'string') {
            const words = phrase.options.map((option) => option.words)
            expect(words).toContain(phrase.chosen)
            expect(new Set(words).size).toBe(words.length)
          }
  })
})

describe('words around a text', () => {
  it('begin it', () => {
    expect(preamble(['the French Republic', 'the United Kingdom'], [{ kind: 'trade', depth: 1 }])).toBe(
      'The French Republic and the United Kingdom, wishing their peoples to prosper, have agreed as follows.',
    )
  })

  it('say why one pays more', () => {
    expect(priceInWords([7, 0, 2, 1], 1.07, britain, names)).toBe(
      'Articles cost 7 + 2 + 1. You pay a little more than that, because Britain is the stronger.',
    )
    expect(priceInWords([4], 1, null, names)).toBe(
      'The article costs 4. The strongest party pays no more than that.',
    )
    expect(priceInWords([0], 1.2, britain, names)).toBe('It binds you to nothing that costs any.')
  })

  it('ask why the other would sign', () => {
    const standing = (overall: number) => ({
      security: 50,
      prosperity: 50,
      influence: 50,
      autonomy: 50,
      overall,
    })
    const guess = (then: number, faster = 0) =>
      guessVerdict(
        {
          power: britain,
          today: standing(57),
          ifKept: standing(then),
          growth: { today: 1, ifKept: 1 + faster },
        },
        names,
      )
    expect(guess(56.2)).toBe('For Britain that is a loss of 0.8 overall. Why would it sign?')
    expect(guess(57)).toBe('Britain gains nothing by it. Offer something with it.')
    expect(guess(58)).toBe('For Britain that is a gain of 1 overall.')
    expect(guess(56.2, 0.3)).toBe('And Britain would grow faster, by 0.3 a round.')
  })

  it('say what a text does to growth, which no gauge shows at once', () => {
    expect(growthInWords({ today: 1, ifKept: 1.04 })).toBeNull()
    expect(growthInWords({ today: 1, ifKept: 1.5 })).toContain('grow by 1.5 points a round instead of 1')
  })
})

describe('what changed in kind', () => {
  const about = { me: france, bargain: between(france, britain), names }
  const defence = (when: 'automatic' | 'discretion'): Clause => ({
    kind: 'defence',
    against: [germany],
    when,
  })
  const fund = (mine: number, theirs: number): Clause => ({
    kind: 'pool',
    share: { rule: 'fixed', amounts: { [france]: mine, [britain]: theirs } },
  })

  it('is nothing between equal texts', () => {
    expect(changedInKind(text([defence('automatic')]), text([defence('automatic')]), about)).toEqual([])
  })

  it('says that the other may stay at home', () => {
    expect(changedInKind(text([defence('automatic')]), text([defence('discretion')]), about)).toEqual([
      'Britain may now stay at home without breaking its word to the letter.',
    ])
  })

  it('says who pays what, under any rule of sharing', () => {
    const equal: Clause = { kind: 'pool', share: { rule: 'equal', amount: 3 } }
    expect(changedInKind(text([equal]), text([fund(2, 3)]), about)).toEqual([
      'You would pay 2 a round instead of 3.',
    ])
    expect(changedInKind(text([fund(2, 3)]), text([fund(2, 4)]), about)).toEqual([
      'Britain would pay 4 a round instead of 3.',
    ])
  })

  it('says that nobody would know of it', () => {
    expect(changedInKind(text([]), text([], { secrecy: 'secret' }), about)[0]).toMatch(
      /^Nobody else would know/,
    )
  })
})
