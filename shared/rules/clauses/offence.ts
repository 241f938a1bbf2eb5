/**
 * Join a party that challenges a named power. It makes the strong bolder and draws its ally into quarrels that
 * are not its own: entrapment (Snyder 1984). Rule K15 of RULES.md; ATOP's offensive obligation.
 */
import { z } from 'zod'
import { CONSTANTS } from '../constants.ts'
import { PowerId } from '../ids.ts'
import { againstInWords, covers, faultAgainst, strangersTo } from './against.ts'
import { clauseModule } from './clause.ts'
import { called } from './names.ts'
import { faultInOwed, hangingPhrases, owedFields, owersPick, owes } from './owed.ts'

const Offence = z.strictObject({
  kind: z.literal('offence'),
  against: z.array(PowerId).min(1).max(6).readonly(),
  by: owedFields.by,
  whileKept: owedFields.whileKept,
})
export type Offence = z.infer<typeof Offence>

export const offence = clauseModule(Offence)({
  kind: 'offence',
  needs: null,
  character: 'military',
  wish: 'wishing to enlarge what is theirs',
  noun: 'Pact',
  called: 'the promise to attack together',
  fits: (bargain) => strangersTo(bargain).length > 0,
  sketch: (bargain) => ({ kind: 'offence', against: strangersTo(bargain).slice(0, 1) }),
  fault: (clause, bargain, others) =>
    faultAgainst('offence', clause.against, bargain) ?? faultInOwed('offence', clause, bargain, others),
  price: () => CONSTANTS.price.offence,
  binds: ({ by }, party) => by === undefined || by.includes(party),
  article: (clause, bargain, others) => [
    'If ',
    clause.by ? 'another Party' : 'one of the Parties',
    ' challenges ',
    {
      name: 'against whom',
      chosen: againstInWords(clause.against, bargain),
      options: [
        ...strangersTo(bargain).map((power) => ({
          words: called(bargain, power),
          clause: { ...clause, against: [power] },
        })),
        ...(clause.against.length > 1 ? [{ words: againstInWords(clause.against, bargain), clause }] : []),
      ],
    },
    ', ',
    owersPick(clause, bargain),
    ' shall join it',
    ...hangingPhrases(clause, others),
    '.',
  ],
  calls: (clause, parties, { challenger, target }) =>
    covers(clause.against, target)
      ? parties
          .filter((power) => owes(clause, parties, power, challenger))
          .map((power) => ({ power, side: 'challenger', when: 'discretion' }))
      : [],
  aims: ({ against }) => against,
})
