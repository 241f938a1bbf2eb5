/** How the API says no: a status, a reason for the page, and a sentence for whoever reads it. */
import type { Request, Response } from 'express'
import type { z } from 'zod'
import type { JoinRefusal } from '../../shared/protocol/joining.ts'
import { placeOf, plainWords } from '../../shared/scenario/plainWords.ts'

export type Refusal = Readonly<{ reason: string } & Record<string, unknown>>

export const refuse = (response: Response, status: number, message: string, refusal: Refusal) => {
  response.status(status).json({ error: { ...refusal, message } })
}

/** Reads what was sent; what cannot be read is refused in a sentence, and the answer is null. */
export const readBody = <S extends z.ZodType>(
  schema: S,
  request: Request,
  response: Response,
): z.output<S> | null => {
  const { data, error } = schema.safeParse(request.body, { error: plainWords })
  if (!error) return data
  const [first] = error.issues
  const where = placeOf(first?.path ?? [])
  const message = `${[where, first?.message ?? 'this cannot be read'].filter(Boolean).join(': ')}.`
  refuse(response, 400, message, { reason: 'BadInput', where })
  return null
}

/** The page has its own words for each reason; these are for whoever asks without a page. */
export const refuseToJoin = (response: Response, refusal: JoinRefusal) => {
  const { status, message } = wordsFor(refusal)
  refuse(response, status, message, refusal)
}

const wordsFor = (refusal: JoinRefusal): Readonly<{ status: number; message: string }> => {
  switch (refusal.reason) {
    case 'NoSuchLesson':
      return { status: 404, message: 'No lesson has this code.' }
    case 'NameTaken':
      return { status: 409, message: 'Somebody in this lesson has this name already.' }
    case 'LessonFull':
      return { status: 409, message: 'This lesson is full.' }
    case 'LessonEnded':
      return { status: 410, message: 'This lesson has ended.' }
    case 'DoorLocked':
      return { status: 403, message: 'The teacher has locked the door.' }
    case 'BadInput':
      return { status: 400, message: refusal.message }
    case 'TooManyTries':
      return { status: 429, message: 'Too many tries; wait a minute.' }
    case 'SeatUnknown':
      return { status: 401, message: 'No seat is kept under this key.' }
  }
}
