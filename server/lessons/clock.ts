/**
 * The clock of one world. It knows phases and seconds and no rules: when time is out, or when everybody is done,
 * it sends the very command that a teacher would send.
 */
import type { ClockReading, CommandReply } from '../../shared/protocol/room.ts'
import type { Lengths } from '../../shared/protocol/teaching.ts'
import { roundOf } from '../../shared/rules/phase.ts'
import { everybodyIsDone } from '../../shared/rules/rounds/declareReady.ts'
import type { Command } from '../../shared/rules/rules.ts'
import type { World } from '../../shared/rules/world.ts'
import type { ClockRecord } from '../journal/journal.ts'
import type { Time } from './time.ts'

type Told = Readonly<{
  time: Time
  lengths: Lengths
  world: () => World
  /** Sends the command as the lesson's own clock. */
  advance: (id: string, command: Command) => Promise<CommandReply>
  keep: (record: ClockRecord) => Promise<void>
  changed: () => void
}>

/** Timers of the platform count no further than 24 days; a longer phase rings in stages. */
const LONGEST_TIMER = 2 ** 31 - 1
const TRY_AGAIN = 1000

export class Clock {
  readonly #told: Told
  #record: ClockRecord = { phase: 'lobby/0', mode: 'stopped', endsAt: 0, left: 0, extended: 0 }
  #silence: () => void = () => {}

  constructor(told: Told) {
    this.#told = told
  }

  get reading(): ClockReading {
    const { mode, endsAt, left, extended } = this.#record
    return { mode, endsAt, left, extended }
  }

  /** Null without a clock. */
  secondsLeft(): number | null {
    const { mode, endsAt, left } = this.#record
    if (mode === 'stopped') return null
    const milliseconds = mode === 'paused' ? left : endsAt - this.#told.time.now()
    return Math.max(0, Math.round(milliseconds / 1000))
  }

  /**
   * Goes on after a restart: time has passed meanwhile, unless the clock was paused.
   *
   * @param since when the present phase began, for one whose clock was never written down
   */
  restore(record: ClockRecord | null, since: number) {
    if (record?.phase === phaseOf(this.#told.world())) void this.#set(record)
    else this.#start(since)
    this.check()
  }

  /** After every change of the world: a new phase starts its clock, and one that is done with ends. */
  check() {
    const world = this.#told.world()
    if (this.#record.phase !== phaseOf(world)) this.#start(this.#told.time.now())
    const { kind } = world.phase
    if (kind === 'lobby' || kind === 'ended' || this.#record.mode === 'paused') return
    if (everybodyIsDone(world)) this.#advance()
  }

  /** Resolves when it is written down. */
  async pause() {
    const { mode, endsAt } = this.#record
    if (mode !== 'running') return
    const left = Math.max(0, endsAt - this.#told.time.now())
    await this.#set({ ...this.#record, mode: 'paused', endsAt: 0, left })
  }

  /** Resolves when it is written down. */
  async resume() {
    const { mode, left } = this.#record
    if (mode !== 'paused') return
    await this.#set({ ...this.#record, mode: 'running', endsAt: this.#told.time.now() + left, left: 0 })
    this.check()
  }

  /** Resolves when it is written down. */
  async extend(seconds: number) {
    const { mode, endsAt, left, extended } = this.#record
    if (mode === 'stopped') return
    const more = seconds * 1000
    await this.#set({
      ...this.#record,
      endsAt: mode === 'running' ? endsAt + more : 0,
      left: mode === 'paused' ? left + more : 0,
      extended: extended + 1,
    })
  }

  stop() {
    this.#silence()
  }

  #start(from: number) {
    const { phase } = this.#told.world()
    const seconds = phase.kind === 'lobby' || phase.kind === 'ended' ? null : this.#told.lengths[phase.kind]
    const timed = seconds !== null
    void this.#set({
      phase: phaseOf(this.#told.world()),
      mode: timed ? 'running' : 'stopped',
      endsAt: timed ? from + seconds * 1000 : 0,
      left: 0,
      extended: 0,
    })
  }

  #set(record: ClockRecord): Promise<void> {
    this.#record = record
    this.#wind()
    this.#told.changed()
    return this.#told.keep(record)
  }

  #wind() {
    this.#silence()
    if (this.#record.mode !== 'running') return
    const wait = this.#record.endsAt - this.#told.time.now()
    if (wait > LONGEST_TIMER) this.#silence = this.#told.time.setTimer(() => this.#wind(), LONGEST_TIMER)
    else this.#silence = this.#told.time.setTimer(() => this.#advance(), Math.max(0, wait))
  }

  /** The id names the phase, so that two reasons to end it, or a restart between them, end it once. */
  #advance() {
    const { phase } = this.#told.world()
    if (phase.kind === 'lobby' || phase.kind === 'ended') return
    const command = { type: 'Advance', from: phase.kind, round: phase.round } as const
    void this.#told.advance(`clock/${phaseOf(this.#told.world())}`, command).then((reply) => {
      if (reply.verdict === 'refused' && reply.refusal.reason === 'OurMistake')
        this.#silence = this.#told.time.setTimer(() => this.#advance(), TRY_AGAIN)
    })
  }
}

const phaseOf = ({ phase }: World): string => `${phase.kind}/${roundOf(phase)}`
