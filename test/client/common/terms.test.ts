import { describe, expect, it } from 'vitest'
import { splitByTerms } from '../../../client/common/terms.ts'

const glossary = [
  { term: 'treaty', meaning: 'A written promise.' },
  { term: 'secret treaty', meaning: 'One that is not published.' },
  { term: 'CINC', meaning: 'An index.' },
]
const words = (text: string) =>
  splitByTerms(text, glossary).map((part) => (typeof part === 'string' ? part : `[${part.words}]`))

describe('words of a glossary', () => {
  it('are found as whole words, the longer before the shorter', () => {
    expect(words('A secret treaty is a treaty.')).toEqual([
      'A ',
      '[secret treaty]',
      ' is a ',
      '[treaty]',
      '.',
    ])
    expect(words('Entreaty is none.')).toEqual(['Entreaty is none.'])
  })

  it('are marked only where they come first, large or small', () => {
    expect(words('Treaty and treaty')).toEqual(['[Treaty]', ' and treaty'])
  })

  it('lose nothing of the text', () => {
    const text = 'The CINC of a treaty, and no treaty.'
    const whole = splitByTerms(text, glossary).map((part) => (typeof part === 'string' ? part : part.words))
    expect(whole.join('')).toBe(text)
  })
})
