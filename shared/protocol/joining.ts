/** What travels over HTTP before a person sits in a room. */
import { z } from 'zod'

/** "LARCH 42": a word and two figures; case and blanks do not matter. */
export const LessonCode = z
  .string()
  .max(24)
  .transform((text) => text.toUpperCase().replace(/[\s-]+/g, ''))
  .pipe(z.string().regex(/^[A-Z]{3,8}[0-9]{2}$/))
export type LessonCode = z.infer<typeof LessonCode>

/** LARCH42 -> "LARCH 42", as it is written on a board. */
export const spokenCode = (code: string): string => code.replace(/(\d+)$/, ' $1')

export const LONGEST_NAME = 24

/** A first name: trimmed, without control or direction marks, never empty, never markup for anybody. */
export const PersonName = z
  .string()
  .max(200)
  .transform((text) =>
    text
      .normalize('NFC')
      .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .pipe(z.string().min(1).max(LONGEST_NAME))
export type PersonName = z.infer<typeof PersonName>

export const JoinBody = z.strictObject({
  code: LessonCode,
  name: PersonName,
  /** "That is me, on another device": only while nobody of that name is connected. */
  claim: z.enum(['new', 'mine']).default('new'),
})
export type JoinBody = z.infer<typeof JoinBody>

export type JoinRefusal =
  | Readonly<{ reason: 'NoSuchLesson' }>
  | Readonly<{ reason: 'NameTaken'; name: string; connected: 'connected' | 'away' }>
  | Readonly<{ reason: 'LessonFull' }>
  | Readonly<{ reason: 'LessonEnded'; at: number | null }>
  | Readonly<{ reason: 'DoorLocked' }>
  | Readonly<{ reason: 'BadInput'; where: string; message: string }>
  | Readonly<{ reason: 'TooManyTries' }>
  | Readonly<{ reason: 'SeatUnknown' }>

export type LessonSummary = Readonly<{
  id: string
  code: string
  className: string
  scenario: string
  title: string
  /** Where people join: "http://192.168.1.20:2567"; not what the teacher's own browser calls it. */
  address: string
}>

/** A person's place: the token is the key to it, kept in the browser and in the person's own return link. */
export type JoinReply = Readonly<{ person: string; name: string; token: string; lesson: LessonSummary }>

/** A door into a room: used once, within seconds. `now` sets the browser's clock right. */
export type Ticket = Readonly<{
  reservation: unknown
  lesson: LessonSummary
  /** Null for the teacher and the projector. */
  person: string | null
  name: string | null
  now: number
}>
