/** Finds the words of a glossary in a text. */

export type Glossary = readonly Readonly<{ term: string; meaning: string }>[]

export type Part = string | Readonly<{ words: string; meaning: string }>

/** @returns the text in parts; each term only where it comes first, longer terms before shorter ones */
export const splitByTerms = (text: string, glossary: Glossary): readonly Part[] => {
  const meanings = new Map(glossary.map(({ term, meaning }) => [term.toLowerCase(), meaning]))
  const terms = [...meanings.keys()].toSorted((a, b) => b.length - a.length).map(escaped)
  if (terms.length === 0) return [text]
  const found = new RegExp(`(?<![\\p{L}-])(${terms.join('|')})(?![\\p{L}-])`, 'giu')
  const parts: Part[] = []
  let done = 0
  for (const { 0: words, index } of text.matchAll(found)) {
    const meaning = meanings.get(words.toLowerCase())
    if (!meaning) continue
    meanings.delete(words.toLowerCase())
    if (index > done) parts.push(text.slice(done, index))
    parts.push({ words, meaning })
    done = index + words.length
  }
  if (done < text.length) parts.push(text.slice(done))
  return parts
}

const escaped = (term: string) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
