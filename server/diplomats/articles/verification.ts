/**
 * Open books: who keeps back its share is seen by all, and so fewer do (Axelrod & Keohane 1985 on monitoring). For
 * circles in which only the total would be seen, and with those whose word is not worth much.
 */
import { trustIn } from '../cabinet/trust.ts'
import { fundBetween } from './pool.ts'
import type { Sense } from './sense.ts'

/** Below this trust a government wants others to see it too. */
const DOUBTFUL = 0.6

export const verification: Sense<'verification'> = {
  kind: 'verification',
  writes: ({ cabinet, parties, others }) =>
    parties.length > 2 || others.some((other) => trustIn(cabinet, other) < DOUBTFUL)
      ? [[fundBetween(cabinet, parties, cabinet.bent.othersShare), { kind: 'verification' }]]
      : [],
}
