/** Plays a case with the real rules: a sentence that nobody understands, and a fact that differs, both stop it. */
import { isDeepStrictEqual } from 'node:util'
import { Command, type Refusal } from '../../../shared/rules/rules.ts'
import { EMPTY_LESSON, happened, judged, type Lesson, worldOf } from './lesson.ts'
import { type Case, Fault, type Paragraph, type Said } from './reading.ts'
import type { Meant, Sentence } from './sentence.ts'
import { SENTENCES } from './sentences.ts'

/** A sentence of a case, understood. "Refused, already signed (most 8): ..." carries what is expected. */
export type Understood = Readonly<{ said: Said; kind: Sentence; meant: Meant; refusal: Expected | null }>

type Expected = Readonly<{ reason: string; facts: Readonly<Record<string, string>> }>

/** @throws Fault where a sentence is not of the language */
export const understand = (told: Case): readonly Understood[] => {
  let begun = false
  return told.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((said) => {
      const understood = understandOne(told, paragraph, said, begun)
      if (understood.kind.mood === 'heading') begun = true
      return understood
    }),
  )
}

const understandOne = (told: Case, { mood }: Paragraph, said: Said, begun: boolean): Understood => {
  const moods: readonly Sentence['mood'][] =
    mood === 'then' ? ['outcome'] : begun ? ['deed', 'heading'] : ['position', 'heading']
  const { text, refusal } = refusalIn(said.text)
  const meanings = SENTENCES.filter((kind) => moods.includes(kind.mood)).flatMap((kind) => {
    const meant = kind.match(text)
    return meant ? [{ kind, meant }] : []
  })
  const [found, other] = meanings
  const where = `${told.file}:${said.line}: CASE ${told.number}`
  if (!found) throw new Fault(`${where}: nobody understands this ${place(mood, begun)}:\n  ${said.text}.`)
  if (other)
    throw new Fault(
      `${where}: this can mean two things:\n  ${said.text}.\n  ${found.kind.pattern}\n  ${other.kind.pattern}`,
    )
  if (said.workings.length > 0 && !found.kind.pattern.includes('sum}'))
    throw new Fault(`${where}: there is nothing to work out in this sentence:\n  ${said.text}.`)
  return { said, ...found, refusal }
}

const place = (mood: Paragraph['mood'], begun: boolean): string =>
  mood === 'then' ? 'as an outcome' : begun ? 'as a deed' : 'as part of a position'

const refusalIn = (text: string): Readonly<{ text: string; refusal: Expected | null }> => {
  const found = /^Refused, ([a-z ]+?)(?: \(([^)]*)\))?: (.+)$/.exec(text)
  if (!found) return { text, refusal: null }
  const [, reason = '', facts = '', deed = ''] = found
  const pairs = facts.split(', ').flatMap((fact) => {
    const [, name, value] = /^(\S+) (.+)$/.exec(fact) ?? []
    return name && value ? [[name, value] as const] : []
  })
  return { text: deed, refusal: { reason, facts: Object.fromEntries(pairs) } }
}

/** @throws with the case, the line, what was expected and what came out */
export const run = (told: Case): Lesson => play(told, understand(told))

/** Plays a case that has been understood, as often as one likes. */
export const play = (told: Case, sentences: readonly Understood[]): Lesson =>
  sentences.reduce<Lesson>((lesson, understood) => {
    try {
      return follow(lesson, understood)
    } catch (error) {
      const { text, line } = understood.said
      const why = error instanceof Error ? error.message : `${error}`
      throw new Fault(`${told.file}:${line}: CASE ${told.number}: ${text}.\n  ${why}\n\n${told.text}\n`)
    }
  }, EMPTY_LESSON)

const follow = (lesson: Lesson, { said, meant, refusal }: Understood): Lesson => {
  if (refusal && meant.mood !== 'deed') throw new Error('only a deed can be refused')
  switch (meant.mood) {
    case 'position':
    case 'heading':
      return meant.tell(lesson)
    case 'outcome':
      meant.check(lesson, said.workings)
      return lesson
    case 'deed': {
      const { actor, deed } = meant.deed(lesson)
      if (!Command.safeParse(deed).success) {
        if (refusal?.reason === 'malformed') return lesson
        throw new Error(`this is no command of the game: ${JSON.stringify(deed)}`)
      }
      const before = structuredClone(worldOf(lesson))
      const judgement = judged(lesson, actor, deed)
      if (!isDeepStrictEqual(worldOf(lesson), before)) throw new Error('judging it has changed the world')
      const tried = [...lesson.tried, deed.type]
      if (!refusal) return { ...happened(lesson, judgement), tried }
      if (judgement.verdict === 'accepted') throw new Error('it should be refused, and was accepted')
      expectRefusal(refusal, judgement.refusal)
      return { ...lesson, tried, refused: [...lesson.refused, judgement.refusal.reason] }
    }
  }
}

/** "AlreadySigned" is "already signed" in a case. */
export const reasonInWords = (reason: string): string => reason.replace(/(?<!^)([A-Z])/g, ' $1').toLowerCase()

const expectRefusal = ({ reason, facts }: Expected, refusal: Refusal): void => {
  const got = reasonInWords(refusal.reason)
  if (got !== reason) throw new Error(`expected to be refused for "${reason}", got "${got}"`)
  const told = Object.fromEntries(
    Object.entries(refusal).map(([name, value]) => [name, `${value}`.toLowerCase()]),
  )
  for (const [name, value] of Object.entries(facts))
    if (told[name] !== value.toLowerCase())
      throw new Error(`the refusal should say ${name} ${value}, and says ${JSON.stringify(refusal)}`)
}
