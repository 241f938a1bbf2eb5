/**
 * Stay out of a crisis of the other party: never join those against it. Rule K3 of RULES.md; ATOP's
 * neutrality obligation.
 */
import { z } from 'zod'
import { CONSTANTS } from '../constants.ts'
import { Against, againstInWords, againstOptions, covers, faultAgainst, namedIn } from './against.ts'
import { clauseModule } from './clause.ts'
import { conditionPick, faultInOwed, owedFields, owersPick, owes, protectedInWords } from './owed.ts'

const Neutrality = z.strictObject({ kind: z.literal('neutrality'), against: Against, ...owedFields })
export type Neutrality = z.infer<typeof Neutrality>

export const neutrality = clauseModule(Neutrality)({
  kind: 'neutrality',
  needs: null,
  character: 'civil',
  wish: 'wishing to live in peace with each other',
  noun: 'Neutrality Treaty',
  called: 'the promise of neutrality',
  sketch: () => ({ kind: 'neutrality', against: 'anyone' }),
  fault: (clause, bargain, others) =>
    faultAgainst('neutrality', clause.against, bargain) ?? faultInOwed('neutrality', clause, bargain, others),
  price: () => CONSTANTS.price.neutrality,
  binds: ({ by }, party) => by === undefined || by.includes(party),
  article: (clause, bargain, others) => [
    `If ${protectedInWords(clause, bargain)} is in a crisis with `,
    {
      name: 'with whom',
      chosen: againstInWords(clause.against, bargain),
      options: againstOptions(clause.against, bargain, (against) => ({ ...clause, against })),
    },
    ', ',
    owersPick(clause, bargain),
    ' shall not take sides against it, ',
    conditionPick(clause, others),
    '.',
  ],
  restrains: (clause, parties, power, victim, opponent) =>
    owes(clause, parties, power, victim) && (power === opponent || covers(clause.against, opponent)),
  aims: ({ against }) => namedIn(against),
})
