/** What a client asks in a room, and the answer: always a value, never an error, whatever was sent. */
import type { z } from 'zod'
import {
  type Answers,
  CommandMessage,
  type CommandReply,
  type ConsiderReply,
  Question,
  type ShellRefusal,
  TeachMessage,
  type TeachReply,
} from '../../shared/protocol/room.ts'
import type { Actor } from '../../shared/rules/actor.ts'
import { seatOf } from '../../shared/rules/delegations/mandate.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import { isPower, type World } from '../../shared/rules/world.ts'
import { placeOf, plainWords } from '../../shared/scenario/plainWords.ts'
import { considerDemand } from '../../shared/view/considerDemand.ts'
import { considerSecurity } from '../../shared/view/considerGauge.ts'
import { considerOrders } from '../../shared/view/considerOrders.ts'
import { considerPartners } from '../../shared/view/considerPartners.ts'
import { considerTreaty } from '../../shared/view/considerTreaty.ts'
import { knownTo } from '../../shared/view/knownTo.ts'
import type { Lesson } from '../lessons/lesson.ts'
import { teach } from '../lessons/teaching.ts'
import type { Entrant } from './audiences.ts'

type Refused<R = ShellRefusal> = Readonly<{ verdict: 'refused'; refusal: R }>

export const answerCommand = async (
  lesson: Lesson,
  entrant: Entrant,
  message: unknown,
): Promise<CommandReply> => {
  const actor = actorOf(entrant)
  if (!actor) return refused({ reason: 'NotYours' })
  const read = CommandMessage.safeParse(message, { error: plainWords })
  if (!read.success) return malformed(read.error)
  return lesson.submit({ actor, ...read.data })
}

export const answerTeach = async (
  lesson: Lesson,
  entrant: Entrant,
  message: unknown,
): Promise<TeachReply> => {
  if (entrant.kind !== 'teacher') return refused({ reason: 'NotYours' })
  const read = TeachMessage.safeParse(message, { error: plainWords })
  return read.success ? teach(lesson, read.data) : malformed(read.error)
}

export const answerConsider = (
  lesson: Lesson,
  entrant: Entrant,
  message: unknown,
): ConsiderReply<Question['kind']> => {
  if (entrant.kind !== 'person') return refused({ reason: 'NotYours' })
  const read = Question.safeParse(message, { error: plainWords })
  if (!read.success) return malformed(read.error)
  lesson.heardOf(entrant.person)
  const { world } = lesson.session
  const power = seatOf(world, entrant.person)
  if (!power) return { verdict: 'refused', refusal: { reason: 'NoSeat' } }
  const stranger = strangerIn(world, read.data)
  if (stranger !== null)
    return refused({ reason: 'Malformed', where: stranger, message: 'No power is called so.' })
  return consider(knownTo(world, { kind: 'power', power }), power, read.data)
}

const consider = (known: World, power: PowerId, question: Question): Answers[Question['kind']] => {
  switch (question.kind) {
    case 'treaty':
      return considerTreaty(known, power, question.parties, question.terms, question.replaces ?? null)
    case 'orders':
      return considerOrders(known, power, question.orders)
    case 'demand':
      return considerDemand(known, power, question)
    case 'security':
      return considerSecurity(known, power)
    case 'partners':
      return considerPartners(known, power)
  }
}

/** A question may name anybody; only powers of this world can be reckoned with. */
const strangerIn = (world: World, question: Question): string | null => {
  if (question.kind === 'demand') return isPower(world, question.target) ? null : 'target'
  if (question.kind !== 'treaty') return null
  const at = question.parties.findIndex((party) => !isPower(world, party))
  return at < 0 ? null : `parties[${at}]`
}

const actorOf = (entrant: Entrant): Actor | null => {
  switch (entrant.kind) {
    case 'person':
      return { kind: 'person', person: entrant.person }
    case 'teacher':
      return { kind: 'teacher' }
    case 'projector':
      return null
  }
}

const refused = (refusal: ShellRefusal): Refused => ({ verdict: 'refused', refusal })

const malformed = ({ issues: [first] }: z.ZodError): Refused =>
  refused({
    reason: 'Malformed',
    where: placeOf(first?.path ?? []),
    message: first?.message ?? 'This cannot be read.',
  })
