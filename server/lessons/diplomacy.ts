/**
 * Lets computer diplomats act: when a phase opens and when something reaches them, one deed after the other,
 * with the pauses that a person would make. What they do is decided elsewhere, from what their power may know.
 */
import { randomUUID } from 'node:crypto'
import type { PowerId } from '../../shared/rules/ids.ts'
import { roundOf } from '../../shared/rules/phase.ts'
import type { GameEvent } from '../../shared/rules/rules.ts'
import { powersOf, type World } from '../../shared/rules/world.ts'
import { knownTo } from '../../shared/view/knownTo.ts'
import type { Deed } from '../diplomats/cabinet/deed.ts'
import { type Luck, luckOf } from '../diplomats/cabinet/luck.ts'
import type { Log } from '../log.ts'
import { reaches } from './reaches.ts'
import type { Time } from './time.ts'
import type { WorldSession } from './worldSession.ts'

/** What a computer diplomat would do next, from what its power may know; pure. */
export type NextDeeds = (known: World, power: PowerId, luck: Luck) => readonly Deed[]

type Told = Readonly<{
  session: WorldSession
  time: Time
  pace: 'human' | 'instant'
  nextDeeds: NextDeeds
  log: Log
}>

/** However lively a diplomat is, a class can follow it. */
const MOST_DEEDS = 40
const FIRST_THOUGHT = { least: 4000, most: 14_000 }
const NEXT_THOUGHT = { least: 2500, most: 8000 }
/** Of the time that is left, a thought takes no more than this part. */
const PART = 1 / 8

export class Diplomacy {
  readonly #told: Told
  readonly #thinking = new Map<PowerId, () => void>()
  #deeds = new Map<PowerId, number>()
  #phase = ''

  constructor(told: Told) {
    this.#told = told
    told.session.listen((events, world) => this.#hear(events, world))
  }

  /** After a restart: whoever plays for nobody takes up the phase where it stands. */
  wakeAll() {
    const { world } = this.#told.session
    for (const power of powersOf(world)) this.#wake(power, FIRST_THOUGHT)
  }

  stop() {
    for (const stop of this.#thinking.values()) stop()
    this.#thinking.clear()
  }

  #hear(events: readonly GameEvent[], world: World) {
    const phase = `${world.phase.kind}/${roundOf(world.phase)}`
    if (phase !== this.#phase) {
      this.stop()
      this.#deeds = new Map()
      this.#phase = phase
    }
    for (const power of powersOf(world))
      if (events.some((event) => reaches(world, event, power))) this.#wake(power, FIRST_THOUGHT)
  }

  #wake(power: PowerId, thought: { least: number; most: number }) {
    const { session, time } = this.#told
    const { phase, delegations } = session.world
    if (phase.kind === 'lobby' || phase.kind === 'ended') return
    if (delegations[power]?.diplomat === 'none' || this.#thinking.has(power)) return
    if ((this.#deeds.get(power) ?? 0) >= MOST_DEEDS) return
    const stop = time.setTimer(() => void this.#act(power, stop), this.#pause(thought))
    this.#thinking.set(power, stop)
  }

  /** A phase that ends while a deed is on its way has begun a new thought, which is left alone. */
  #done(power: PowerId, thought: () => void) {
    if (this.#thinking.get(power) === thought) this.#thinking.delete(power)
  }

  #pause({ least, most }: { least: number; most: number }): number {
    if (this.#told.pace === 'instant') return 0
    const left = this.#told.session.secondsLeft()
    const thought = least + Math.random() * (most - least)
    return left === null ? thought : Math.min(thought, left * 1000 * PART)
  }

  async #act(power: PowerId, thought: () => void) {
    const { session, nextDeeds, log } = this.#told
    try {
      const { world } = session
      // Moods are seen by all, so they come from the dice that name things and not from those of war.
      const luck = luckOf(world.naming, power)
      const deed =
        world.delegations[power]?.diplomat === 'none'
          ? undefined
          : nextDeeds(knownTo(world, { kind: 'power', power }), power, luck)[0]
      if (!deed) return this.#done(power, thought)
      this.#deeds.set(power, (this.#deeds.get(power) ?? 0) + 1)
      const reply = await session.submit({
        actor: { kind: 'diplomat', power },
        id: randomUUID(),
        command: deed.command,
        why: deed.why,
      })
      this.#done(power, thought)
      if (reply.verdict === 'accepted') this.#wake(power, NEXT_THOUGHT)
      else log.warn({ world: session.id, power, type: deed.command.type, refusal: reply.refusal }, 'refused')
    } catch (error) {
      this.#done(power, thought)
      log.error({ err: error, world: session.id, power }, 'a computer diplomat failed')
    }
  }
}
