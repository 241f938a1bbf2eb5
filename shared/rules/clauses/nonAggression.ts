/**
 * Do not challenge the other party, and do not join who does. What is feared from it falls by as much as its
 * word is worth. Rule K4 of RULES.md; ATOP's nonaggression obligation.
 */
import { z } from 'zod'
import { CONSTANTS } from '../constants.ts'
import { clauseModule } from './clause.ts'
import { capitalOwersPick, faultInOwed, hangingPhrases, owedFields, owes, protectedInWords } from './owed.ts'

const NonAggression = z.strictObject({
  kind: z.literal('nonAggression'),
  by: owedFields.by,
  whileKept: owedFields.whileKept,
})
export type NonAggression = z.infer<typeof NonAggression>

export const nonAggression = clauseModule(NonAggression)({
  kind: 'nonAggression',
  needs: null,
  character: 'civil',
  wish: 'wishing to live in peace with each other',
  noun: 'Non-Aggression Pact',
  called: 'the promise not to attack',
  sketch: () => ({ kind: 'nonAggression' }),
  fault: (clause, bargain, others) => faultInOwed('nonAggression', clause, bargain, others),
  price: () => CONSTANTS.price.nonAggression,
  binds: ({ by }, party) => by === undefined || by.includes(party),
  article: (clause, bargain, others) => [
    capitalOwersPick(clause, bargain),
    ' shall neither challenge nor attack ',
    clause.by ? protectedInWords(clause, bargain) : 'one another',
    ', and shall not help who does',
    ...hangingPhrases(clause, others),
    '.',
  ],
  restrains: (clause, parties, power, victim) => owes(clause, parties, power, victim),
  calms: (clause, parties, of, from) => owes(clause, parties, from, of),
})
