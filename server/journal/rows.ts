/** Between the records that the lessons know and the rows of the tables. What was written here is trusted. */
import type { Selectable } from 'kysely'
import type { Actor } from '../../shared/rules/actor.ts'
import type { PersonId } from '../../shared/rules/ids.ts'
import type { ClockRecord, Entry, LessonRecord, PersonRecord } from './journal.ts'
import type { Tables } from './tables.ts'

export const lessonRow = ({ className, lengths, settings, ...lesson }: LessonRecord): Tables['lessons'] => ({
  ...lesson,
  class_name: className,
  lengths: JSON.stringify(lengths),
  settings: JSON.stringify(settings),
})

export const lessonFrom = ({
  class_name,
  lengths,
  settings,
  ...row
}: Selectable<Tables['lessons']>): LessonRecord => ({
  ...row,
  className: class_name,
  lengths: JSON.parse(lengths),
  settings: JSON.parse(settings),
})

export const personRow = ({ tokenHash, ...person }: PersonRecord): Tables['people'] => ({
  ...person,
  token_hash: tokenHash,
})

export const personFrom = ({ id, token_hash, ...row }: Selectable<Tables['people']>): PersonRecord => ({
  ...row,
  id: id as PersonId,
  tokenHash: token_hash,
})

export const clockRow = (world: string, { endsAt, ...clock }: ClockRecord): Tables['clocks'] => ({
  world,
  ...clock,
  ends_at: endsAt,
})

export const clockFrom = ({
  phase,
  mode,
  ends_at,
  left,
  extended,
}: Selectable<Tables['clocks']>): ClockRecord => ({
  phase,
  mode: mode as ClockRecord['mode'],
  endsAt: ends_at,
  left,
  extended,
})

export const entryFrom = ({
  seq,
  time,
  actor,
  body,
  command,
  why,
}: Selectable<Tables['entries']>): Entry => ({
  seq,
  time,
  actor: actorFrom(actor),
  event: JSON.parse(body),
  command,
  why,
})

/** "teacher", "shell", "person:p3", "diplomat:france": to be read by people too. */
export const actorColumn = (actor: Actor): string => {
  switch (actor.kind) {
    case 'person':
      return `person:${actor.person}`
    case 'diplomat':
      return `diplomat:${actor.power}`
    case 'teacher':
    case 'shell':
      return actor.kind
  }
}

const actorFrom = (column: string): Actor => {
  const [kind, name] = column.split(':')
  switch (kind) {
    case 'person':
      return { kind, person: name as PersonId }
    case 'diplomat':
      return { kind, power: name as Extract<Actor, { kind: 'diplomat' }>['power'] }
    case 'teacher':
    case 'shell':
      return { kind }
    default:
      throw new Error(`the journal names an actor that nobody knows: ${column}`)
  }
}
