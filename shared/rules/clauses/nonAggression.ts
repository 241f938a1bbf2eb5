/**
 * Do not challenge the other party, and do not join who does. What is feared from it falls by as much as its
 * word is worth. Rule K4 of RULES.md; ATOP's nonaggression obligation.
 */
import { z } from 'zod'
import { CONSTANTS } from '../constants.ts'
import type { ClauseModule } from './clause.ts'

export const NonAggression = z.strictObject({ kind: z.literal('nonAggression') })
export type NonAggression = z.infer<typeof NonAggression>

export const nonAggression: ClauseModule<NonAggression> = {
  schema: NonAggression,
  needs: null,
  character: 'civil',
  sketch: () => ({ kind: 'nonAggression' }),
  fault: () => null,
  price: () => CONSTANTS.price.nonAggression,
  article: () => ['The Parties shall neither challenge nor attack one another, and shall not help who does.'],
}
