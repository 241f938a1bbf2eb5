/**
 * A log folded once into steps: each entry with its sentence and the world after it. Worlds share what has not
 * changed, so a thousand of them cost little more than one.
 */
import type { LessonLog, LogEntry } from '../../shared/protocol/teaching.ts'
import type { PersonId } from '../../shared/rules/ids.ts'
import { type Phase, roundOf } from '../../shared/rules/phase.ts'
import { evolve, replay } from '../../shared/rules/rules.ts'
import type { World } from '../../shared/rules/world.ts'
import { type LogLine, lineOf } from '../words/log.ts'

export type Step = Readonly<{
  entry: LogEntry
  line: LogLine
  after: World
  /** 0 in the lobby. */
  round: number
  phase: Phase['kind']
}>

/** The steps of one round; the first chapter is the lobby. */
export type Chapter = Readonly<{
  round: number
  /** "1911"; empty for the lobby. */
  label: string
  /** Places in the list of steps: the first, and one past the last. */
  from: number
  to: number
}>

export type History = Readonly<{
  steps: readonly Step[]
  chapters: readonly Chapter[]
  /** Places of the steps in which a promise broke. */
  broken: readonly number[]
  nameOf(person: PersonId): string
}>

export const historyOf = ({ entries, people }: LessonLog): History => {
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const nameOf = (person: PersonId) => names.get(person) ?? 'somebody'
  const steps: Step[] = []
  let world: World | null = null
  for (const entry of entries) {
    const { event } = entry
    const after: World = world ? evolve(world, event) : replay([event])
    steps.push({
      entry,
      line: lineOf(event, after, nameOf),
      after,
      round: roundOf(after.phase),
      phase: after.phase.kind,
    })
    world = after
  }
  return {
    steps,
    chapters: chaptersOf(steps),
    broken: steps.flatMap(({ line }, at) => (line.broken === 'broken' ? [at] : [])),
    nameOf,
  }
}

const chaptersOf = (steps: readonly Step[]): readonly Chapter[] => {
  const chapters: Chapter[] = []
  for (const [at, { round, after }] of steps.entries()) {
    const last = chapters.at(-1)
    if (last?.round === round) {
      chapters[chapters.length - 1] = { ...last, to: at + 1 }
    } else {
      const label = after.position.rounds[round - 1]?.label ?? ''
      chapters.push({ round, label, from: at, to: at + 1 })
    }
  }
  return chapters
}

/** The world as it is at the end of the log; an empty log has none. */
export const lastWorld = ({ steps }: History): World | null => steps.at(-1)?.after ?? null
