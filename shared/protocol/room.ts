/** What travels in a room: requests from a page, and the shape of the state that comes back. */
import { z } from 'zod'
import { PersonId, PowerId } from '../rules/ids.ts'
import { Orders } from '../rules/rounds/orders.ts'
import { Command, type Refusal } from '../rules/rules.ts'
import { Terms } from '../rules/treaties/terms.ts'
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
  | Readonly<{ reason: 'OurMistake' }>

/** `consider`: a delegation asks what something would mean. It changes nothing and tells nothing that is secret. */
export const Question = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('treaty'), parties: z.array(PowerId).min(1).max(20), terms: Terms }),
  z.strictObject({ kind: z.literal('orders'), orders: Orders }),
  z.strictObject({ kind: z.literal('security') }),
  z.strictObject({ kind: z.literal('partners') }),
])
export type Question = z.infer<typeof Question>

export type Answers = Readonly<{
  treaty: TreatyOutlook
  orders: OrdersOutlook
  security: readonly WhatIf[]
  partners: readonly Prospect[]
}>

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
  /** Server's time of the last deed; the teacher's desk computes idleness. 0 for other viewers. */
  lastDeed: number
}>

/** What the server pushes beside the state. */
export type Push = Readonly<{ nudge: Readonly<{ at: number }> }>
