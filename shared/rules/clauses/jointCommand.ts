/** One staff for the forces that a common fund pays for: a point in it buys more. Rule K24 of RULES.md. */
import { z } from 'zod'
import { CONSTANTS } from '../constants.ts'
import { clauseModule, type Others } from './clause.ts'

const JointCommand = z.strictObject({ kind: z.literal('jointCommand') })
export type JointCommand = z.infer<typeof JointCommand>

const hasForces = (others: Others): boolean =>
  others.some(({ kind, purpose }) => kind === 'pool' && (purpose ?? 'defence') === 'defence')

export const jointCommand = clauseModule(JointCommand)({
  kind: 'jointCommand',
  needs: 'integration',
  character: 'military',
  wish: 'wishing to stand under one command',
  noun: 'Joint Command',
  called: 'the joint command',
  sketch: () => ({ kind: 'jointCommand' }),
  fault: (_clause, _bargain, others) => (hasForces(others) ? null : { reason: 'NothingToCommand' }),
  price: () => CONSTANTS.price.jointCommand,
  article: () => ['What the common fund pays for shall stand under one staff and one command.'],
  yields: () => CONSTANTS.jointYield,
})
