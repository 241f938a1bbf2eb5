/** The corpus as a whole: in order, and without gaps. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { corpus } from './corpus.ts'

const rules = [
  ...readFileSync(new URL('../../RULES.md', import.meta.url), 'utf8').matchAll(/^\*\*([A-Z][0-9]+)\*\* /gm),
].map(([, number = '']) => number)

const all = corpus().flatMap(({ cases }) => cases)

describe('the cases', () => {
  it('are counted under the rules that there are, each number once', () => {
    const numbers = all.map(({ number }) => number)
    expect(numbers.filter((number, at) => numbers.indexOf(number) < at)).toEqual([])
    expect(all.flatMap(({ rules: named }) => named).filter((rule) => !rules.includes(rule))).toEqual([])
  })

  it.each(corpus())('stand in order in $file', ({ cases }) => {
    const numbers = cases.map(({ number }) => number)
    const place = (number: string) => {
      const [rule = '', count = ''] = number.split('.')
      return rules.indexOf(rule) * 1000 + Number(count)
    }
    expect(numbers).toEqual([...numbers].sort((a, b) => place(a) - place(b)))
  })

  it('end with something that is so, or that must be refused', () => {
    const empty = all.filter(
      ({ paragraphs }) =>
        !paragraphs.some(({ mood }) => mood === 'then') &&
        !paragraphs.flatMap(({ sentences }) => sentences).some(({ text }) => text.startsWith('Refused, ')),
    )
    expect(empty.map(({ number }) => number)).toEqual([])
  })
})
