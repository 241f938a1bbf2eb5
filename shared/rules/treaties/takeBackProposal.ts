/** Whoever wrote the text on the table takes it back. Rule T15 of RULES.md. */
import { z } from 'zod'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Mandate } from '../delegations/mandate.ts'
import { type PowerId, TreatyId } from '../ids.ts'
import { roundOf } from '../phase.ts'
import type { World } from '../world.ts'
import { onTheTable, type TableRefusal } from './onTheTable.ts'
import { tabledNamed, withTreaty } from './register.ts'
import { lastRevision, withSignatures } from './treaty.ts'

export const TakeBackProposal = z.strictObject({ type: z.literal('TakeBackProposal'), treaty: TreatyId })
export type TakeBackProposal = z.infer<typeof TakeBackProposal>

export type ProposalTakenBack = Readonly<{ type: 'ProposalTakenBack'; treaty: TreatyId; by: PowerId }>

export type TakeBackProposalRefusal =
  | TableRefusal
  | Readonly<{ reason: 'NotYourText'; treaty: TreatyId; by: PowerId }>

export const decide = (
  world: World,
  { power }: Mandate,
  { treaty: id }: TakeBackProposal,
): Decision<ProposalTakenBack, TakeBackProposalRefusal> => {
  const found = onTheTable(world, power, id)
  if ('refusal' in found) return refuse(found.refusal)
  const { by } = lastRevision(found.treaty.revisions)
  if (by !== power) return refuse({ reason: 'NotYourText', treaty: id, by })
  return accept({ type: 'ProposalTakenBack', treaty: id, by: power })
}

export const evolve = (world: World, { treaty: id, by }: ProposalTakenBack): World => {
  const treaty = tabledNamed(world, id)
  const { proposer, parties, historic } = treaty
  const revisions = withSignatures(treaty)
  const round = roundOf(world.phase)
  return withTreaty(world, { id, proposer, parties, revisions, historic, status: 'takenBack', by, round })
}
