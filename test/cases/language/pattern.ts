/** Sentences with gaps: "{by:actor} signs {treaty}" fits a sentence, and gives what stands in each gap. */
import type { Lesson } from './lesson.ts'
import { type Meaning, SLOTS } from './slots.ts'

type SlotName = keyof Meaning

/** "{by:actor}" is a gap called `by`; "{power}" one that is called what it is. */
type Gap<G extends string> = G extends `${infer Name}:${infer Kind extends SlotName}`
  ? { readonly [N in Name]: Meaning[Kind] }
  : G extends SlotName
    ? { readonly [N in G]: Meaning[G] }
    : never

/** What stood in the gaps of a pattern, by name. */
export type Gaps<P extends string> = P extends `${string}{${infer G}}${infer Rest}`
  ? Gap<G> & Gaps<Rest>
  : unknown

export type Pattern<P extends string> = Readonly<{
  pattern: P
  /** @returns null where the sentence is another */
  match(sentence: string): ((lesson: Lesson) => Gaps<P>) | null
}>

const isSlot = (name: string): name is SlotName => Object.hasOwn(SLOTS, name)

const escaped = (words: string) => words.replace(/[.*+?^$()|[\]\\]/g, '\\$&')

/** "1 point" is as good as "2 points". */
const inNumber = (words: string) =>
  words
    .replace(/\b(point|round|text|promise|time|message|draft|objective|proposal|power|motion)s\b/g, '$1s?')
    .replace(/treaties\b/g, 'treat(?:y|ies)')
    .replace(/ (sit|hold) /g, ' $1s? ')
    .replace(/ have (no|been) /g, ' ha(?:ve|s) $1 ')
    .replace(/points\? are /g, 'points? (?:is|are) ')

/** The first letter may be small, after "Then:" and in the middle of a refusal. */
const anyCase = (words: string) =>
  words.replace(/^[A-Za-z]/, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`)

export const pattern = <const P extends string>(words: P): Pattern<P> => {
  const gaps = [...words.matchAll(/\{([a-z]+)(?::([a-zA-Z]+))?\}/gi)].map(([, name = '', kind = name]) => {
    if (!isSlot(kind)) throw new Error(`"${words}" has a gap of no kind: ${kind}`)
    return { name, slot: SLOTS[kind] }
  })
  const fixed = words.split(/\{[^}]+\}/).map((part, at) => {
    const source = inNumber(escaped(part))
    return at === 0 ? anyCase(source) : source
  })
  const source = fixed.map((part, at) => part + (gaps[at] ? `(${gaps[at].slot.fits})` : '')).join('')
  const whole = new RegExp(`^${source}$`)
  return {
    pattern: words,
    match: (sentence) => {
      const found = whole.exec(sentence)
      if (!found) return null
      return (lesson) =>
        // The type is read off the pattern, as the gaps are: the two cannot be told apart by the compiler.
        Object.fromEntries(
          gaps.map(({ name, slot }, at) => [name, slot.means(found[at + 1] ?? '', lesson)]),
        ) as Gaps<P>
    },
  }
}
