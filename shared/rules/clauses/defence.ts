/**
 * Come to a party's aid in a crisis where it is the target. At each party's discretion, or automatic: hands
 * are tied, nobody chooses later, and the promise is believed fully (Morrow 1994 on tying hands).
 * Rules K1 and K2 of RULES.md; ATOP's defensive obligation.
 */
import { z } from 'zod'
import { CONSTANTS } from '../constants.ts'
import { Against, againstInWords, againstOptions, faultAgainst } from './against.ts'
import type { ClauseModule } from './clause.ts'
import { theRest } from './names.ts'

export const Defence = z.strictObject({
  kind: z.literal('defence'),
  against: Against,
  when: z.enum(['discretion', 'automatic']),
})
export type Defence = z.infer<typeof Defence>

const when = {
  discretion: 'after judging for itself that it is called for',
  automatic: 'at once and of itself',
} as const

export const defence: ClauseModule<Defence> = {
  schema: Defence,
  needs: null,
  character: 'military',
  sketch: () => ({ kind: 'defence', against: 'anyone', when: 'discretion' }),
  fault: ({ against }, bargain) => faultAgainst('defence', against, bargain),
  price: (clause) => CONSTANTS.price[clause.when === 'automatic' ? 'defenceAutomatic' : 'defence'],
  article: (clause, bargain) => [
    'If ',
    {
      name: 'against whom',
      chosen: againstInWords(clause.against, bargain),
      options: againstOptions(clause.against, bargain, (against) => ({ ...clause, against })),
    },
    ` attacks one of the Parties, ${theRest(bargain)} shall come to its aid `,
    {
      name: 'when help is owed',
      chosen: when[clause.when],
      options: (['discretion', 'automatic'] as const).map((choice) => ({
        words: when[choice],
        clause: { ...clause, when: choice },
      })),
    },
    '.',
  ],
}
