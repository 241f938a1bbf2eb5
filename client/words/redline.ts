/**
 * What was changed between two texts, word by word, as a lawyer would mark it: whole phrases, not letters, and
 * articles compared with the one of their own family wherever it stands.
 */
import { diffWords } from 'diff'

export type Piece = Readonly<{ kind: 'same' | 'new' | 'gone'; text: string }>

/** One article as it is read: its family, and its words. The last article's family is "final". */
export type Reading = Readonly<{ family: string; text: string }>

export type MarkedArticle = Readonly<{
  family: string
  /** Its number in the later text; null for one that was struck out whole. */
  number: number | null
  pieces: readonly Piece[]
}>

/** An island of unchanged words between two changes is drowned when it is shorter than this. */
const SMALLEST_ISLAND = 3

export const redline = (former: string, now: string): readonly Piece[] => {
  if (former === now) return former === '' ? [] : [{ kind: 'same', text: now }]
  if (former === '') return [{ kind: 'new', text: now }]
  if (now === '') return [{ kind: 'gone', text: former }]
  const pieces = diffWords(former, now).map(
    ({ value, added, removed }): Piece => ({ kind: added ? 'new' : removed ? 'gone' : 'same', text: value }),
  )
  return withoutIslands(pieces)
}

/** Changes that only a word or two divide are read as one: struck out whole, and new whole. */
const withoutIslands = (pieces: readonly Piece[]): readonly Piece[] => {
  const out: Piece[] = []
  let gone = ''
  let fresh = ''
  /** Blanks at the ends of a change belong to the words around it. */
  let blankAfter = ''
  const settle = () => {
    const last = out.at(-1)
    if (last?.kind === 'same' && /^\s/.test(gone || fresh) && !/\s$/.test(last.text))
      out[out.length - 1] = { kind: 'same', text: `${last.text} ` }
    blankAfter = /\s$/.test(fresh || gone) ? ' ' : ''
    if (gone.trim()) out.push({ kind: 'gone', text: gone.trim() })
    if (fresh.trim()) out.push({ kind: 'new', text: fresh.trim() })
    gone = ''
    fresh = ''
  }
  pieces.forEach((piece, at) => {
    if (piece.kind === 'gone') gone += piece.text
    else if (piece.kind === 'new') fresh += piece.text
    else if (gone + fresh !== '' && at < pieces.length - 1 && wordsIn(piece.text) < SMALLEST_ISLAND) {
      gone += piece.text
      fresh += piece.text
    } else {
      settle()
      out.push({ kind: 'same', text: /^\s/.test(piece.text) ? piece.text : blankAfter + piece.text })
    }
  })
  settle()
  return out
}

const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** Every article of the later text, and where they stood those that are gone. */
export const markedArticles = (
  former: readonly Reading[],
  now: readonly Reading[],
): readonly MarkedArticle[] => {
  const textOf = (family: string) => former.find((each) => each.family === family)?.text ?? ''
  const marked: MarkedArticle[] = now.map(({ family, text }, at) => ({
    family,
    number: at + 1,
    pieces: redline(textOf(family), text),
  }))
  former.forEach(({ family, text }, at) => {
    if (now.some((each) => each.family === family)) return
    const before = former
      .slice(0, at)
      .toReversed()
      .map((each) => each.family)
    const place = marked.findIndex((each) => before.includes(each.family))
    marked.splice(place + 1, 0, { family, number: null, pieces: redline(text, '') })
  })
  return marked
}

/** A phrase struck out and the one written for it are one change. */
export const countChanges = (pieces: readonly Piece[]): number =>
  pieces.filter(({ kind }, at) => kind === 'gone' || (kind === 'new' && pieces[at - 1]?.kind !== 'gone'))
    .length

export const countAll = (articles: readonly MarkedArticle[]): number =>
  articles.reduce((sum, { pieces }) => sum + countChanges(pieces), 0)
