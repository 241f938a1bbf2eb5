/** How often one address may try. A whole class sits behind one address, so doors are wide and guesses are few. */
import { rateLimit } from 'express-rate-limit'
import { refuse } from './refusals.ts'

const perMinute = (limit: number) =>
  rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Only a proxy on this very machine is believed; what others write into the header is theirs.
    validate: { xForwardedForHeader: false, trustProxy: false },
    handler: (_request, response) =>
      refuse(response, 429, 'Too many tries; wait a minute.', { reason: 'TooManyTries' }),
  })

export const joinLimit = () => perMinute(120)
export const seatLimit = () => perMinute(600)
export const lookLimit = () => perMinute(600)
/** Counts wrong keys only, so that a class cannot lock its own teacher out. */
export const wrongKeyLimit = () => perMinute(20)
