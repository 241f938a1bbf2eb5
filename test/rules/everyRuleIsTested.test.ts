import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSources } from '../support/sources.ts'

const text = readFileSync(new URL('../../RULES.md', import.meta.url), 'utf8')
const numbers = [...text.matchAll(/^\*\*([A-Z][0-9]+)\*\* /gm)].map(([, number = '']) => number)
const sources = readSources()

/** Numbers in brackets, as they stand in the names of tests. */
const quoted = new Set(
  sources
    .filter(({ path }) => /^test\/.*\.test\.tsx?$/.test(path))
    .flatMap(({ text }) => [...text.matchAll(/\[([A-Z][0-9]+)\]/g)].map(([, number = '']) => number)),
)

/** Rules that the code says it keeps: "Rules C7 to C14 of RULES.md". */
const claimed = sources
  .filter(({ path }) => path.startsWith('shared/'))
  .flatMap(({ path, text }) =>
    [...text.matchAll(/\b[Rr]ules? ((?:[A-Z][0-9]+(?:,| and| to)? ?)+)/g)].flatMap(([, list = '']) =>
      [...list.matchAll(/[A-Z][0-9]+/g)].map(([number]) => ({ path, number })),
    ),
  )

describe('RULES.md', () => {
  it('numbers each rule once, in order, without a gap', () => {
    const letters = [...new Set(numbers.map((number) => number[0]))]
    const counted = letters.flatMap((letter) =>
      numbers.filter((number) => number[0] === letter).map((_, at) => `${letter}${at + 1}`),
    )
    expect(numbers).toEqual(counted)
    expect(numbers.length).toBeGreaterThan(100)
  })

  it('has no rule without a test', () => {
    expect(numbers.filter((number) => !quoted.has(number))).toEqual([])
  })

  it('is quoted by no test with a number that it does not have', () => {
    expect([...quoted].filter((number) => !numbers.includes(number))).toEqual([])
  })

  it('has every rule that the code says it keeps', () => {
    expect(claimed.length).toBeGreaterThan(50)
    expect(claimed.filter(({ number }) => !numbers.includes(number))).toEqual([])
  })
})
