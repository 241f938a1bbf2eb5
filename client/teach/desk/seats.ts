/** The seat table: each power's delegation and the state of everybody in it. What is in order stays quiet. */
import type { PersonCard } from '../../../shared/protocol/room.ts'
import type { PersonId } from '../../../shared/rules/ids.ts'
import type { CrisisPaper, PowerPaper, StagePaper } from '../../../shared/view/papers.ts'
import type { Absences } from '../lesson/absences.ts'

/** Below this, a power without orders needs somebody. */
export const SHORT = 45

/** Seconds without a deed after which a person is idle. */
const IDLE = { negotiation: 180, orders: 120 } as const

export type Tone = 'quiet' | 'bad' | 'warn'

export type PowerState = 'sealed' | 'ready' | 'writing' | 'noOrders' | 'computer' | 'busy'

export type MemberSeat = Readonly<{
  person: PersonCard
  state: 'here' | 'idle' | 'gone'
  /** Whole minutes, of idleness or absence. */
  minutes: number
  tone: Tone
  role: 'head' | 'member'
}>

export type SeatRow = Readonly<{
  power: PowerPaper
  state: PowerState
  /** Sealed or ready: the phase waits for it no longer. */
  done: 'done' | 'open'
  /** Titles of the open crises in which the power is a principal. */
  crises: readonly string[]
  members: readonly MemberSeat[]
  /** A computer diplomat speaks for it. */
  computer: 'computer' | 'people'
}>

/** Everything that the desk is worked out from. */
export type DeskFacts = Readonly<{
  stage: StagePaper
  powers: readonly PowerPaper[]
  crises: readonly CrisisPaper[]
  people: readonly PersonCard[]
  absences: Absences
  /** Null without a clock. */
  secondsLeft: number | null
  clock: 'running' | 'paused' | 'stopped'
  phaseSince: number
  now: number
}>

export const seatRows = (facts: DeskFacts): readonly SeatRow[] =>
  facts.powers.map((power) => rowOf(power, facts))

const rowOf = (power: PowerPaper, facts: DeskFacts): SeatRow => {
  const { stage, crises } = facts
  const { delegation, id } = power
  const done = stage.done.includes(id) ? 'done' : 'open'
  const computer = delegation.diplomat === 'none' ? 'people' : 'computer'
  const members = delegation.members.flatMap((member) => {
    const person = facts.people.find((each) => each.id === member)
    return person ? [person] : []
  })
  const nobodyHere = members.every(({ presence }) => presence === 'away')
  return {
    power,
    done,
    computer,
    state: stateOf(facts, done, computer),
    crises: crises
      .filter(({ outcome, challenger, target }) => outcome === null && (challenger === id || target === id))
      .map(({ title }) => title),
    members: members.map((person) => ({
      ...memberState(person, facts, done),
      tone: toneOf(person, facts, done, computer, nobodyHere ? 'alone' : 'withOthers'),
      person,
      role: delegation.head === person.id ? 'head' : 'member',
    })),
  }
}

const stateOf = (
  { stage, secondsLeft }: DeskFacts,
  done: SeatRow['done'],
  computer: SeatRow['computer'],
): PowerState => {
  if (done === 'done') return stage.phase === 'orders' ? 'sealed' : 'ready'
  if (computer === 'computer') return 'computer'
  if (stage.phase !== 'orders') return 'busy'
  return secondsLeft !== null && secondsLeft < SHORT ? 'noOrders' : 'writing'
}

const minutesSince = (time: number, now: number) => Math.max(0, Math.floor((now - time) / 60_000))

const memberState = (
  { id, presence, lastDeed }: PersonCard,
  { stage, clock, absences, phaseSince, now }: DeskFacts,
  done: SeatRow['done'],
): Pick<MemberSeat, 'state' | 'minutes'> => {
  if (presence === 'away') return { state: 'gone', minutes: minutesSince(absences.get(id) ?? now, now) }
  const limit = stage.phase === 'negotiation' || stage.phase === 'orders' ? IDLE[stage.phase] : null
  const since = Math.max(lastDeed, phaseSince)
  const isIdle = limit !== null && clock !== 'paused' && done === 'open' && now - since > limit * 1000
  return isIdle ? { state: 'idle', minutes: minutesSince(since, now) } : { state: 'here', minutes: 0 }
}

/** Whoever is gone while others of the delegation are here, a computer plays, or all is sealed, holds nobody up. */
const toneOf = (
  person: PersonCard,
  facts: DeskFacts,
  done: SeatRow['done'],
  computer: SeatRow['computer'],
  company: 'alone' | 'withOthers',
): Tone => {
  const { state } = memberState(person, facts, done)
  if (computer === 'computer' || done === 'done' || state === 'here') return 'quiet'
  if (state === 'idle') return 'warn'
  return company === 'alone' ? 'bad' : 'quiet'
}

/** The person to turn to for a power: the head, or whoever is here. */
export const spokesperson = ({ members }: SeatRow): PersonId | null =>
  (members.find(({ role }) => role === 'head') ?? members[0])?.person.id ?? null
