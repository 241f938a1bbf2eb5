/**
 * One power tables a treaty before others. It has signed its own text; nobody is bound until every party has.
 * Rules T1 to T8 of RULES.md.
 */
import { z } from 'zod'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Mandate } from '../delegations/mandate.ts'
import { lackOfSupport, type SupportRefusal } from '../home/support.ts'
import { DraftId, PowerId, type TreatyId } from '../ids.ts'
import { roundOf } from '../phase.ts'
import { powersOf, type World } from '../world.ts'
import { ownDraft, withoutDraft } from './dropDraft.ts'
import { faultInTerms, type TermsRefusal } from './legality.ts'
import { nextTreatyId, withTreaty } from './register.ts'
import { Terms } from './terms.ts'

export const ProposeTreaty = z.strictObject({
  type: z.literal('ProposeTreaty'),
  /** The other parties; the proposer is one of itself. */
  to: z.array(PowerId).min(1).max(19).readonly(),
  terms: Terms,
  /** The delegation's draft that this text was, if any; it leaves the drawer. */
  draft: DraftId.nullable().default(null),
})
export type ProposeTreaty = z.infer<typeof ProposeTreaty>

export type TreatyProposed = Readonly<{
  type: 'TreatyProposed'
  treaty: TreatyId
  by: PowerId
  parties: readonly PowerId[]
  terms: Terms
  draft: DraftId | null
}>

export type ProposalRefusal = SupportRefusal | TermsRefusal | Readonly<{ reason: 'TableFull'; most: number }>

/** Rule T8: a power has at most this many of its own texts on the table. */
export const MOST_ON_THE_TABLE = 8

export const decide = (
  world: World,
  { power }: Mandate,
  { to, terms, draft }: ProposeTreaty,
): Decision<TreatyProposed, ProposalRefusal> => {
  if (to.includes(power)) return refuse({ reason: 'NamedTwice', power })
  const fault = lackOfSupport(world, power) ?? faultInTerms(world, [power, ...to], terms)
  if (fault) return refuse(fault)
  const mine = Object.values(world.treaties).filter(
    ({ status, proposer }) => status === 'tabled' && proposer === power,
  )
  if (mine.length >= MOST_ON_THE_TABLE) return refuse({ reason: 'TableFull', most: MOST_ON_THE_TABLE })
  const parties = powersOf(world).filter((each) => each === power || to.includes(each))
  return accept({
    type: 'TreatyProposed',
    treaty: nextTreatyId(world),
    by: power,
    parties,
    terms,
    draft: ownDraft(world, power, draft),
  })
}

export const evolve = (world: World, { treaty, by, parties, terms, draft }: TreatyProposed): World =>
  withTreaty(withoutDraft(world, draft), {
    id: treaty,
    proposer: by,
    parties,
    revisions: [{ number: 1, by, round: roundOf(world.phase), terms }],
    historic: null,
    status: 'tabled',
    signed: [by],
  })
