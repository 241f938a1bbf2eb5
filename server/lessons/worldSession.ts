/**
 * Where a decision becomes history: judged, written down, and only then applied, shown and acknowledged. One
 * command at a time; nothing comes between judging and recording.
 */
import type { CommandReply } from '../../shared/protocol/room.ts'
import type { Actor } from '../../shared/rules/actor.ts'
import { type Command, decide, evolve, type GameEvent } from '../../shared/rules/rules.ts'
import type { World } from '../../shared/rules/world.ts'
import type { Journal } from '../journal/journal.ts'
import type { Log } from '../log.ts'

/** Hears of what has just become true. */
export type Listener = (events: readonly GameEvent[], world: World) => void

export type Submission = Readonly<{
  actor: Actor
  /** Made by who asks: sent twice under one id, a command acts once and is answered twice. */
  id: string
  command: Command
  /** A computer diplomat's reason. */
  why?: string
}>

export class WorldSession {
  readonly id: string
  readonly #journal: Journal
  readonly #log: Log
  readonly #now: () => number
  readonly #listeners = new Set<Listener>()
  #world: World
  #queue: Promise<unknown> = Promise.resolve()
  /** Seconds left on the phase's clock; the clock itself sets it. */
  secondsLeft: () => number | null = () => null

  constructor(told: { id: string; world: World; journal: Journal; log: Log; now: () => number }) {
    this.id = told.id
    this.#world = told.world
    this.#journal = told.journal
    this.#log = told.log
    this.#now = told.now
  }

  get world(): World {
    return this.#world
  }

  /** @returns how to stop listening */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Never rejects: whatever fails on our side is a refusal too, and has changed nothing. */
  submit(submission: Submission): Promise<CommandReply> {
    const reply = this.#queue.then(() => this.#act(submission)).catch((error: unknown) => this.#fail(error))
    this.#queue = reply
    return reply
  }

  /** Resolves when everything that was submitted so far has been answered. */
  async settled(): Promise<void> {
    await this.#queue
  }

  async #act({ actor, id, command, why }: Submission): Promise<CommandReply> {
    const told = await this.#journal.answerTo(this.id, actor, id)
    if (told) return told

    const judgement = decide(this.#world, actor, this.#timed(command))
    const answered = { world: this.id, actor, command: id }
    if (judgement.verdict === 'refused') {
      const { refusal } = judgement
      const reply: CommandReply = { verdict: 'refused', refusal }
      await this.#journal.append({ ...answered, reply }, [])
      return reply
    }
    const { events } = judgement
    const reply: CommandReply = { verdict: 'accepted' }
    const time = this.#now()
    // Tried before it is written, so that an event that cannot be applied never reaches the log.
    const next = events.reduce(evolve, this.#world)
    await this.#journal.append(
      { ...answered, reply },
      events.map((event) => ({ time, actor, event, why: why ?? null })),
    )
    this.#world = next
    if (events.length > 0) this.#tell(events)
    return reply
  }

  /** What is said carries the clock of the lesson, whatever clock the sender claims. */
  #timed(command: Command): Command {
    return command.type === 'Say' ? { ...command, clock: this.secondsLeft() } : command
  }

  #tell(events: readonly GameEvent[]) {
    for (const listener of this.#listeners) {
      try {
        listener(events, this.#world)
      } catch (error) {
        this.#log.error({ err: error, world: this.id }, 'a listener failed')
      }
    }
  }

  #fail(error: unknown): CommandReply {
    this.#log.error({ err: error, world: this.id }, 'a command failed')
    return { verdict: 'refused', refusal: { reason: 'OurMistake' } }
  }
}
