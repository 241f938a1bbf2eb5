/**
 * The four kinds of sentence. A new one is one line in the file of its subject: a pattern, and what it does to the
 * lesson or what it finds there.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '../../../shared/rules/actor.ts'
import type { World } from '../../../shared/rules/world.ts'
import type { Deed } from '../../support/given.ts'
import { type Lesson, worldOf } from './lesson.ts'
import { type Gaps, pattern } from './pattern.ts'
import type { Sum } from './slots.ts'
import { workedOut } from './working.ts'

/** A number or a fact is not what the case says. */
export class Differs extends Error {}

export type Done = Readonly<{ actor: Actor; deed: Deed }>

export type Sentence = Readonly<{
  pattern: string
  /** Where it may stand: in the position, among what happens, or under "Then:". */
  mood: 'position' | 'deed' | 'heading' | 'outcome'
  /** @returns null where the sentence is another */
  match(sentence: string): Meant | null
}>

/** What a sentence means once it has been understood. */
export type Meant =
  | Readonly<{ mood: 'position' | 'heading'; tell(lesson: Lesson): Lesson }>
  | Readonly<{ mood: 'deed'; deed(lesson: Lesson): Done }>
  | Readonly<{ mood: 'outcome'; check(lesson: Lesson, workings: readonly string[]): void }>

/** What is so when the world opens. */
export const position = <const P extends string>(
  words: P,
  tell: (gaps: Gaps<P>, lesson: Lesson) => Lesson,
): Sentence => told('position', words, tell)

/** What moves the lesson on: the first one opens the world. */
export const heading = <const P extends string>(
  words: P,
  tell: (gaps: Gaps<P>, lesson: Lesson) => Lesson,
): Sentence => told('heading', words, tell)

const told = <const P extends string>(
  mood: 'position' | 'heading',
  words: P,
  tell: (gaps: Gaps<P>, lesson: Lesson) => Lesson,
): Sentence => {
  const { match } = pattern(words)
  return {
    pattern: words,
    mood,
    match: (sentence) => {
      const gaps = match(sentence)
      return gaps && { mood, tell: (lesson) => tell(gaps(lesson), lesson) }
    },
  }
}

/** Somebody does something: one command. After "Refused, ...:" it must be refused, else it must be lawful. */
export const deed = <const P extends string>(
  words: P,
  does: (gaps: Gaps<P>, lesson: Lesson) => Done,
): Sentence => {
  const { match } = pattern(words)
  return {
    pattern: words,
    mood: 'deed',
    match: (sentence) => {
      const gaps = match(sentence)
      return gaps && { mood: 'deed', deed: (lesson) => does(gaps(lesson), lesson) }
    },
  }
}

/** Something that is so now: what the case says, and what the world says. */
export const outcome = <const P extends string>(
  words: P,
  finds: (gaps: Gaps<P>, world: World, lesson: Lesson) => Readonly<{ expected: unknown; got: unknown }>,
): Sentence =>
  checked(words, (gaps, lesson) => {
    const { expected, got } = finds(gaps, worldOf(lesson), lesson)
    if (!isDeepStrictEqual(expected, got)) throw differs(inWords(expected), inWords(got))
  })

/**
 * A number that has come out: {sum} in the pattern. It is meant exactly, to a thousandth; with a working behind it the
 * working is exact, and the number is its value to the decimals that are written.
 */
export const measure = <const P extends string>(
  words: P,
  finds: (gaps: Gaps<P>, world: World, lesson: Lesson) => number,
): Sentence =>
  checked(words, (gaps, lesson, workings) => {
    const { value, decimals } = sumIn(gaps)
    const got = finds(gaps, worldOf(lesson), lesson)
    const [working, ...more] = workings
    if (more.length > 0) throw new Error('one number has one working')
    if (working === undefined) return compare(value, got, HAIR, 'got')
    compare(value, workedOut(working), 0.5 * 10 ** -decimals, 'its working comes to')
    compare(workedOut(working), got, HAIR, 'got')
  })

const checked = <const P extends string>(
  words: P,
  check: (gaps: Gaps<P>, lesson: Lesson, workings: readonly string[]) => void,
): Sentence => {
  const { match } = pattern(words)
  return {
    pattern: words,
    mood: 'outcome',
    match: (sentence) => {
      const gaps = match(sentence)
      return (
        gaps && {
          mood: 'outcome',
          check: (lesson, workings) => check(gaps(lesson), lesson, workings),
        }
      )
    },
  }
}

const sumIn = (gaps: unknown): Sum => {
  const isSum = (value: unknown): value is Sum =>
    typeof value === 'object' && value !== null && 'decimals' in value && 'value' in value
  const found = typeof gaps === 'object' && gaps !== null ? Object.values(gaps).find(isSum) : undefined
  if (!found) throw new Error('a measure has a {sum} in its pattern')
  return found
}

/** The rules round capability, odds and losses to a thousandth; no working can be held to more. */
const HAIR = 0.0005

const compare = (expected: number, got: number, tolerance: number, label: string): void => {
  if (!(Math.abs(got - expected) <= tolerance + 1e-9)) throw differs(`${expected}`, `${got}`, label)
}

const differs = (expected: string, got: string, label = 'got') =>
  new Differs(`expected ${expected}, ${label} ${got}`)

const inWords = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
