/**
 * A crisis between two of its parties goes first to a named third power: it mediates without being asked, and who
 * fights without having signed what it proposes has broken its word. Rules K17 and K18 of RULES.md.
 */
import { z } from 'zod'
import { CONSTANTS } from '../constants.ts'
import { PowerId } from '../ids.ts'
import { type Bargain, clauseModule } from './clause.ts'
import { called } from './names.ts'

const Arbitration = z.strictObject({ kind: z.literal('arbitration'), mediator: PowerId })
export type Arbitration = z.infer<typeof Arbitration>

export const arbitration = clauseModule(Arbitration)({
  kind: 'arbitration',
  needs: 'institutions',
  character: 'civil',
  wish: 'wishing to settle by judgement what they might fight over',
  noun: 'Arbitration Treaty',
  called: 'the promise to arbitrate',
  fits: (bargain) => thirdPowers(bargain).length > 0,
  sketch: (bargain) => {
    const [mediator] = thirdPowers(bargain)
    if (!mediator) throw new Error('there is no third power')
    return { kind: 'arbitration', mediator }
  },
  fault: ({ mediator }, bargain) =>
    thirdPowers(bargain).includes(mediator) ? null : { reason: 'NoThirdPowerToJudge', power: mediator },
  price: () => CONSTANTS.price.arbitration,
  article: (clause, bargain) => [
    'A crisis between two of the Parties shall first be laid before ',
    {
      name: 'who mediates',
      chosen: called(bargain, clause.mediator),
      options: thirdPowers(bargain).map((mediator) => ({
        words: called(bargain, mediator),
        clause: { ...clause, mediator },
      })),
    },
    ', and neither shall fight over it without having signed the settlement that this power proposes.',
  ],
  arbitrates: ({ mediator }, parties, a, b) =>
    parties.includes(a) && parties.includes(b) && mediator !== a && mediator !== b ? mediator : null,
})

/** Whoever can stand between two of the parties: a stranger, or another of more than two. */
const thirdPowers = ({ powers, parties }: Bargain): readonly PowerId[] =>
  powers.filter((power) => parties.length > 2 || !parties.includes(power))
