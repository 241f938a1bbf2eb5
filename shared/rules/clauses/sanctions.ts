/**
 * The parties stop their trade with a power that is none of them: pressure without war, which hurts it more than
 * them. Rule K22 of RULES.md.
 */
import { z } from 'zod'
import { CONSTANTS } from '../constants.ts'
import { PowerId } from '../ids.ts'
import { strangersTo } from './against.ts'
import { clauseModule } from './clause.ts'
import { called } from './names.ts'

const Sanctions = z.strictObject({ kind: z.literal('sanctions'), target: PowerId })
export type Sanctions = z.infer<typeof Sanctions>

export const sanctions = clauseModule(Sanctions)({
  kind: 'sanctions',
  needs: 'trade',
  character: 'civil',
  wish: 'wishing to press without war',
  noun: 'Sanctions Agreement',
  called: 'the sanctions',
  open: () => true,
  fits: (bargain) => strangersTo(bargain).length > 0,
  sketch: (bargain) => {
    const [target] = strangersTo(bargain)
    if (!target) throw new Error('sanctions where everybody is a party')
    return { kind: 'sanctions', target }
  },
  fault: ({ target }, { parties, powers }) => {
    if (parties.includes(target)) return { reason: 'AgainstAParty', clause: 'sanctions', power: target }
    return powers.includes(target)
      ? null
      : { reason: 'AgainstNobodyKnown', clause: 'sanctions', power: target }
  },
  price: () => CONSTANTS.price.sanctions,
  article: (clause, bargain) => [
    'The Parties shall not trade with ',
    {
      name: 'with whom they do not trade',
      chosen: called(bargain, clause.target),
      options: strangersTo(bargain).map((target) => ({
        words: called(bargain, target),
        clause: { ...clause, target },
      })),
    },
    ', nor let others trade with it through them.',
  ],
  embargoes: ({ target }) => target,
  aims: ({ target }) => [target],
})
