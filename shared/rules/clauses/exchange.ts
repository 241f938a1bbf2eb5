/**
 * Students, orchestras and fairs: each party spends points on every other, and those who keep it up grow fond of
 * each other. Rule K21 of RULES.md.
 */
import { z } from 'zod'
import { CONSTANTS } from '../constants.ts'
import type { PowerId } from '../ids.ts'
import { type Bargain, clauseModule } from './clause.ts'
import { pointsInWords } from './points.ts'

const Exchange = z.strictObject({ kind: z.literal('exchange') })
export type Exchange = z.infer<typeof Exchange>

/** One point for every other party, so that a circle of many costs each as much as as many pairs. */
const dueAmong = (parties: readonly unknown[]): number => parties.length - 1

const tooPoorIn = ({ parties, capability }: Bargain): PowerId | null =>
  parties.find((party) => Math.floor(capability[party] ?? 0) < dueAmong(parties)) ?? null

export const exchange = clauseModule(Exchange)({
  kind: 'exchange',
  needs: 'trade',
  character: 'civil',
  wish: 'wishing their peoples to know each other',
  noun: 'Cultural Agreement',
  called: 'the exchange',
  fits: (bargain) => tooPoorIn(bargain) === null,
  sketch: () => ({ kind: 'exchange' }),
  fault: (_clause, bargain) => {
    const power = tooPoorIn(bargain)
    if (power === null) return null
    const most = Math.floor(bargain.capability[power] ?? 0)
    return {
      reason: 'PromiseBeyondMeans',
      clause: 'exchange',
      power,
      promised: dueAmong(bargain.parties),
      most,
    }
  },
  price: () => CONSTANTS.price.exchange,
  article: (_clause, { parties }) => [
    `The Parties shall send each other students, artists and scholars. Each shall spend ${pointsInWords(dueAmong(parties))} a round on it.`,
  ],
  owing: (_clause, { parties }) => parties.map((by) => ({ by, to: 'parties', points: dueAmong(parties) })),
  warms: () => CONSTANTS.attitude.exchange,
})
