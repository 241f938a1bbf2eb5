/** A recorded lesson: every command with who gave it and what the rules said, and what the world had become. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Actor } from '../../shared/rules/actor.ts'
import type { Position } from '../../shared/rules/position.ts'
import { type Command, decide, evolve, replay } from '../../shared/rules/rules.ts'
import type { Settings } from '../../shared/rules/settings.ts'

export type Move = Readonly<{ actor: Actor; command: Command }>

/** "accepted: TreatySigned TreatyEnteredForce", or "refused: TextHasChanged" */
export type Verdict = string

export type Golden = Readonly<{
  seed: number
  settings: Settings
  moves: readonly (Move & Readonly<{ verdict: Verdict }>)[]
  digest: string
}>

export const positionFile = join(import.meta.dirname, 'first-position.json')
export const lessonFile = join(import.meta.dirname, 'first-lesson.json')

export const readPosition = (): Readonly<{ position: Position; settings: Settings }> => {
  const position: Position = JSON.parse(readFileSync(positionFile, 'utf8'))
  return {
    position,
    settings: {
      modules: position.needs,
      rounds: position.rounds.length,
      lastRound: 'announced',
      chance: 'seeded',
      whoSigns: 'head',
      seating: 'shuffle',
    },
  }
}

export const readGolden = (): Golden => JSON.parse(readFileSync(lessonFile, 'utf8'))

/** Gives the moves again, one after another, in a world that opens like the recorded one. */
export const played = (
  position: Position,
  settings: Settings,
  seed: number,
  moves: readonly Move[],
): Pick<Golden, 'moves' | 'digest'> => {
  let world = replay([{ type: 'WorldOpened', position, settings, seed, naming: seed }])
  const judged = moves.map(({ actor, command }) => {
    const judgement = decide(world, actor, command)
    if (judgement.verdict === 'refused')
      return { actor, command, verdict: `refused: ${judgement.refusal.reason}` }
    world = judgement.events.reduce(evolve, world)
    return { actor, command, verdict: ['accepted:', ...judgement.events.map(({ type }) => type)].join(' ') }
  })
  return { moves: judged, digest: digestOf(world) }
}

/** A fingerprint in which the order of keys does not matter. */
const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value, inOrder)).digest('hex').slice(0, 16)

const inOrder = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value
