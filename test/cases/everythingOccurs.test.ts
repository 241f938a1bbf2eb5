/** Nothing of the game is without a case: no rule, no article, no deed, no refusal, no sentence. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CLAUSE_KINDS } from '../../shared/rules/clauses/clauses.ts'
import { Objective } from '../../shared/rules/objectives/objective.ts'
import { Command } from '../../shared/rules/rules.ts'
import { readSources } from '../support/sources.ts'
import { corpus } from './corpus.ts'
import { play, understand } from './language/run.ts'
import { SENTENCES } from './language/sentences.ts'

const rules = [
  ...readFileSync(new URL('../../RULES.md', import.meta.url), 'utf8').matchAll(/^\*\*([A-Z][0-9]+)\*\* /gm),
].map(([, number = '']) => number)

/** Reasons as they stand in the types of the rules: "reason: 'AlreadySigned'". */
const reasons = new Set(
  readSources()
    .filter(({ path }) => path.startsWith('shared/rules/'))
    .flatMap(({ text }) =>
      [...text.matchAll(/Readonly<\{ reason: '(\w+)'/g)].map(([, reason = '']) => reason),
    ),
)

const all = corpus()
  .flatMap(({ cases }) => cases)
  .map((told) => ({ told, sentences: understand(told) }))
const lessons = all.map(({ told, sentences }) => play(told, sentences))

const missing = (wanted: Iterable<string>, found: readonly string[]): readonly string[] =>
  [...wanted].filter((each) => !found.includes(each))

/** The names by which a union tells its members apart. */
const namesIn = (
  union: {
    options: readonly { shape: Readonly<Record<string, unknown>> }[]
  },
  field: string,
): readonly string[] =>
  union.options.map(({ shape }) => {
    const literal = shape[field]
    if (typeof literal === 'object' && literal !== null && 'value' in literal) return `${literal.value}`
    throw new Error(`a member without a ${field}`)
  })

describe('in the cases', () => {
  it('there are 160 or more', () => {
    expect(all.length).toBeGreaterThanOrEqual(160)
  })

  it('every rule is shown by a case of its own', () => {
    expect(
      missing(
        rules,
        all.map(({ told }) => told.number.split('.')[0] ?? ''),
      ),
    ).toEqual([])
  })

  it('every family of articles binds somebody, or is tabled', () => {
    const written = lessons.flatMap(({ world }) =>
      Object.values(world?.treaties ?? {}).flatMap(({ revisions }) =>
        revisions.flatMap(({ terms }) => terms.clauses.map(({ kind }) => kind)),
      ),
    )
    expect(missing(CLAUSE_KINDS, written)).toEqual([])
  })

  it('every deed is done', () => {
    const types = namesIn(Command, 'type')
    expect(
      missing(
        types,
        lessons.flatMap(({ tried }) => tried),
      ),
    ).toEqual([])
  })

  it('every refusal is met', () => {
    expect(reasons.size).toBeGreaterThan(40)
    expect(
      missing(
        reasons,
        lessons.flatMap(({ refused }) => refused),
      ),
    ).toEqual([])
  })

  it('every kind of objective is wanted', () => {
    const kinds = namesIn(Objective, 'kind')
    const wanted = lessons.flatMap(({ position }) =>
      position.powers.flatMap(({ objectives }) => objectives.map(({ kind }) => kind)),
    )
    expect(missing(kinds, wanted)).toEqual([])
  })

  it('every sentence of the language is said', () => {
    const said = all.flatMap(({ sentences }) => sentences.map(({ kind }) => kind.pattern))
    expect(
      missing(
        SENTENCES.map(({ pattern }) => pattern),
        said,
      ),
    ).toEqual([])
  })
})
