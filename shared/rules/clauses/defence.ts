/**
 * Come to a party's aid in a crisis where it is the target. At each party's discretion, or automatic: hands
 * are tied, nobody chooses later, and the promise is believed fully (Morrow 1994 on tying hands).
 * Rules K1, K2 and K12 to K14 of RULES.md; ATOP's defensive obligation.
 */
import { z } from 'zod'
import { CONSTANTS } from '../constants.ts'
import { Against, againstInWords, againstOptions, covers, faultAgainst, namedIn } from './against.ts'
import { clauseModule } from './clause.ts'
import {
  conditionPick,
  faultInOwed,
  howManyOwe,
  owedFields,
  owersPick,
  owes,
  protectedInWords,
} from './owed.ts'

const Defence = z.strictObject({
  kind: z.literal('defence'),
  against: Against,
  when: z.enum(['discretion', 'automatic']),
  ...owedFields,
})
export type Defence = z.infer<typeof Defence>

const WHEN = {
  discretion: {
    one: 'after judging for itself that it is called for',
    several: 'after judging for themselves that it is called for',
  },
  automatic: { one: 'at once and of itself', several: 'at once and of themselves' },
} as const

export const defence = clauseModule(Defence)({
  kind: 'defence',
  needs: null,
  character: 'military',
  wish: 'wishing to keep the peace and the balance of power',
  noun: 'Alliance',
  called: 'the promise of help',
  sketch: () => ({ kind: 'defence', against: 'anyone', when: 'discretion' }),
  fault: (clause, bargain, others) =>
    faultAgainst('defence', clause.against, bargain) ?? faultInOwed('defence', clause, bargain, others),
  price: (clause) => CONSTANTS.price[clause.when === 'automatic' ? 'defenceAutomatic' : 'defence'],
  binds: ({ by }, party) => by === undefined || by.includes(party),
  article: (clause, bargain, others) => [
    'If ',
    {
      name: 'against whom',
      chosen: againstInWords(clause.against, bargain),
      options: againstOptions(clause.against, bargain, (against) => ({ ...clause, against })),
    },
    ` attacks ${protectedInWords(clause, bargain)}, `,
    owersPick(clause, bargain),
    ' shall come to its aid ',
    {
      name: 'when help is owed',
      chosen: WHEN[clause.when][howManyOwe(clause, bargain)],
      options: (['discretion', 'automatic'] as const).map((choice) => ({
        words: WHEN[choice][howManyOwe(clause, bargain)],
        clause: { ...clause, when: choice },
      })),
    },
    ', ',
    conditionPick(clause, others),
    '.',
  ],
  calls: (clause, parties, { challenger, target }) =>
    covers(clause.against, challenger)
      ? parties
          .filter((power) => owes(clause, parties, power, target))
          .map((power) => ({ power, side: 'target', when: clause.when }))
      : [],
  restrains: (clause, parties, power, victim, opponent) =>
    owes(clause, parties, power, victim) && (power === opponent || covers(clause.against, opponent)),
  aims: ({ against }) => namedIn(against),
})
