/**
 * Stay out of a crisis of the other party: never join those against it. Rule K3 of RULES.md; ATOP's
 * neutrality obligation.
 */
import { z } from 'zod'
import { CONSTANTS } from '../constants.ts'
import { Against, againstInWords, againstOptions, faultAgainst } from './against.ts'
import type { ClauseModule } from './clause.ts'
import { theRest } from './names.ts'

export const Neutrality = z.strictObject({ kind: z.literal('neutrality'), against: Against })
export type Neutrality = z.infer<typeof Neutrality>

export const neutrality: ClauseModule<Neutrality> = {
  schema: Neutrality,
  needs: null,
  character: 'civil',
  sketch: () => ({ kind: 'neutrality', against: 'anyone' }),
  fault: ({ against }, bargain) => faultAgainst('neutrality', against, bargain),
  price: () => CONSTANTS.price.neutrality,
  article: (clause, bargain) => [
    'If one of the Parties is in a crisis with ',
    {
      name: 'with whom',
      chosen: againstInWords(clause.against, bargain),
      options: againstOptions(clause.against, bargain, (against) => ({ ...clause, against })),
    },
    `, ${theRest(bargain)} shall not take sides against it.`,
  ],
}
