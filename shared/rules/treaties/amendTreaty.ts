/**
 * A party answers a tabled text with another: a new revision. Signatures start again, with the amender's;
 * every revision is kept. Rules T9 and T10 of RULES.md.
 */
import { z } from 'zod'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Mandate } from '../delegations/mandate.ts'
import { lackOfSupport, type SupportRefusal } from '../home/support.ts'
import { DraftId, type PowerId, TreatyId } from '../ids.ts'
import { roundOf } from '../phase.ts'
import type { World } from '../world.ts'
import { ownDraft, withoutDraft } from './dropDraft.ts'
import { faultInTerms, type TermsRefusal } from './legality.ts'
import { onTheTable, staleText, type TableRefusal } from './onTheTable.ts'
import { tabledNamed, withTreaty } from './register.ts'
import { isSameText } from './sameText.ts'
import { Terms } from './terms.ts'
import { lastRevision, withSignatures } from './treaty.ts'

export const AmendTreaty = z.strictObject({
  type: z.literal('AmendTreaty'),
  treaty: TreatyId,
  /** The number of the text that is answered. */
  revision: z.int().min(1),
  terms: Terms,
  draft: DraftId.nullable().default(null),
})
export type AmendTreaty = z.infer<typeof AmendTreaty>

export type TreatyAmended = Readonly<{
  type: 'TreatyAmended'
  treaty: TreatyId
  by: PowerId
  revision: number
  terms: Terms
  draft: DraftId | null
}>

export type AmendRefusal =
  | TableRefusal
  | SupportRefusal
  | TermsRefusal
  | Readonly<{ reason: 'NothingChanged'; treaty: TreatyId }>

export const decide = (
  world: World,
  { power }: Mandate,
  { treaty: id, revision, terms, draft }: AmendTreaty,
): Decision<TreatyAmended, AmendRefusal> => {
  const found = onTheTable(world, power, id)
  if ('refusal' in found) return refuse(found.refusal)
  const { treaty } = found
  const stale = staleText(treaty, revision)
  if (stale) return refuse(stale)
  const fault = lackOfSupport(world, power) ?? faultInTerms(world, treaty.parties, terms)
  if (fault) return refuse(fault)
  const last = lastRevision(treaty.revisions)
  if (isSameText(last.terms, terms)) return refuse({ reason: 'NothingChanged', treaty: id })
  return accept({
    type: 'TreatyAmended',
    treaty: id,
    by: power,
    revision: last.number + 1,
    terms,
    draft: ownDraft(world, power, draft),
  })
}

export const evolve = (world: World, { treaty: id, by, revision, terms, draft }: TreatyAmended): World => {
  const treaty = tabledNamed(world, id)
  const revisions = [...withSignatures(treaty), { number: revision, by, round: roundOf(world.phase), terms }]
  return withTreaty(withoutDraft(world, draft), { ...treaty, revisions, signed: [by] })
}
