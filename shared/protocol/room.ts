/** What travels in a room: requests from a page, and the shape of the state that comes back. */
import { z } from 'zod'
import { Demand } from '../rules/crises/makeDemand.ts'
import { PersonId, PowerId, TreatyId } from '../rules/ids.ts'
import { Orders } from '../rules/rounds/orders.ts'
import { Command, type Refusal } from '../rules/rules.ts'
import { Terms } from '../rules/treaties/terms.ts'
import type { DemandOutlook } from '../view/considerDemand.ts'
import type { WhatIf } from '../view/considerGauge.ts'
import type { OrdersOutlook } from '../view/considerOrders.ts'
import type { Prospect } from '../view/considerPartners.ts'
import type { TreatyOutlook } from '../view/considerTreaty.ts'
import { PersonName } from './joining.ts'

export const ROOM_NAME = 'world'

/** `command`: sent twice under one id it acts once and is answered twice. */
export const CommandMessage = z.strictObject({ id: z.string().min(8).max(64), command: Command })
export type CommandMessage = z.infer<typeof CommandMessage>

export type CommandReply =
  | Readonly<{ verdict: 'accepted' }>
  | Readonly<{ verdict: 'refused'; refusal: Refusal | ShellRefusal }>

/** Refusals that are the shell's own and not the rules'. */
export type ShellRefusal =
  | Readonly<{ reason: 'Malformed'; where: string; message: string }>
  | Readonly<{ reason: 'NotYours' }>
  | Readonly<{ reason: 'ClockIsPaused' }>
  | Readonly<{ reason: 'LessonIsOver' }>
  /** A seat for somebody who is not in the lesson. */
  | Readonly<{ reason: 'UnknownPerson'; person: string }>
  | Readonly<{ reason: 'NameTaken'; name: string }>
  | Readonly<{ reason: 'NoClockRuns' }>
  | Readonly<{ reason: 'OurMistake' }>

/** `consider`: a delegation asks what something would mean. It changes nothing and tells nothing that is secret. */
export const Question = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('treaty'),
    parties: z.array(PowerId).min(1).max(20),
    terms: Terms,
    /** The treaty in force whose text this would be. */
    replaces: TreatyId.nullable().optional(),
  }),
  z.strictObject({ kind: z.literal('orders'), orders: Orders }),
  z.strictObject({ kind: z.literal('demand'), ...Demand.omit({ type: true }).shape }),
  z.strictObject({ kind: z.literal('security') }),
  z.strictObject({ kind: z.literal('partners') }),
])
export type Question = z.infer<typeof Question>

export type Answers = Readonly<{
  treaty: TreatyOutlook
  orders: OrdersOutlook
  demand: DemandOutlook
  security: readonly WhatIf[]
  partners: readonly Prospect[]
}>

/** What `consider` is answered with: never an error, so that a page can say why there is nothing to show. */
export type ConsiderReply<K extends Question['kind']> =
  | Answers[K]
  | Readonly<{ verdict: 'refused'; refusal: ShellRefusal | Readonly<{ reason: 'NoSeat' }> }>

/** `teach`: what only the teacher may ask of the shell; deeds inside the world go by `command`. */
export const TeachMessage = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('pause') }),
  z.strictObject({ do: z.literal('resume') }),
  z.strictObject({ do: z.literal('extend'), seconds: z.int().min(10).max(1800) }),
  z.strictObject({ do: z.literal('shuffle') }),
  z.strictObject({ do: z.literal('lockDoor') }),
  z.strictObject({ do: z.literal('openDoor') }),
  z.strictObject({ do: z.literal('nudge'), person: PersonId }),
  z.strictObject({ do: z.literal('rename'), person: PersonId, name: PersonName }),
  z.strictObject({ do: z.literal('remove'), person: PersonId }),
  /** A fresh return link for somebody who has lost the way in. */
  z.strictObject({ do: z.literal('wayIn'), person: PersonId }),
])
export type TeachMessage = z.infer<typeof TeachMessage>

export type TeachReply =
  | Readonly<{ verdict: 'accepted'; link?: string }>
  | Readonly<{ verdict: 'refused'; refusal: Refusal | ShellRefusal }>

export type ClockReading = Readonly<{
  mode: 'stopped' | 'running' | 'paused'
  /** Server's time in milliseconds when the phase ends; 0 unless running. */
  endsAt: number
  /** Milliseconds that are left; counts while paused. */
  left: number
  /** How often the teacher has given more time in this phase. */
  extended: number
}>

/** One person as everybody in the lesson sees them. */
export type PersonCard = Readonly<{
  id: PersonId
  name: string
  /** Null while unseated. */
  power: PowerId | null
  presence: 'here' | 'away'
  /** Always 0 here, where everybody reads it; the teacher's paper `register` has the times. */
  lastDeed: number
}>

/** The teacher's paper "register": the server's time of each person's last deed since the server started. */
export type RegisterPaper = Readonly<{ lastDeed: Readonly<Record<PersonId, number>> }>

/**
 * The room's state as a page reads it. A paper is filed under the same key in `commons`, if it is the same for
 * everybody, or under "audience/key" in `papers`, which holds only what this reader may see; never in both.
 * `power` of a person is empty while unseated.
 */
export type RoomState = Readonly<{
  commons: ReadonlyMap<string, Readonly<{ body: string }>>
  papers: ReadonlyMap<string, Readonly<{ body: string }>>
  people: ReadonlyMap<
    string,
    Readonly<{ id: string; name: string; power: string; presence: string; lastDeed: number }>
  >
  clock: ClockReading
}>

/** Codes with which the server closes a line for good: the page does not come back by itself. */
export const CLOSED_ELSEWHERE = 4409
export const CLOSED_REMOVED = 4410

/** What the server pushes beside the state. */
export type Push = Readonly<{ nudge: Readonly<{ at: number }> }>
