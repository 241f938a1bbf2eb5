/**
 * A power publishes a secret treaty that it can read: from then on everybody can, and can know what became of
 * its promises. For a power that is or was bound by it this is a defection. Rules T33 and L10 of RULES.md.
 */

import { z } from 'zod'
import { clauseOf, effectsOf } from '../clauses/clauses.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Mandate } from '../delegations/mandate.ts'
import { type PowerId, TreatyId } from '../ids.ts'
import { isDefection, type LedgerEntry } from '../ledger.ts'
import { roundOf } from '../phase.ts'
import { knowsTreaty, type World } from '../world.ts'
import { hasOpenBooks } from './funds.ts'
import { treatyNamed, withTreaty } from './register.ts'
import { isPublic, type Treaty, termsOf } from './treaty.ts'

export const Disclose = z.strictObject({ type: z.literal('Disclose'), treaty: TreatyId })
export type Disclose = z.infer<typeof Disclose>

export type TreatyDisclosed = Readonly<{ type: 'TreatyDisclosed'; treaty: TreatyId; by: PowerId }>

export type DiscloseRefusal =
  | Readonly<{ reason: 'NotNegotiating'; phase: World['phase']['kind'] }>
  | Readonly<{ reason: 'NoSuchTreaty'; treaty: TreatyId }>
  | Readonly<{ reason: 'NotInForce'; treaty: TreatyId }>
  | Readonly<{ reason: 'PublicAlready'; treaty: TreatyId }>

export const decide = (
  world: World,
  { power }: Mandate,
  { treaty: id }: Disclose,
): Decision<TreatyDisclosed, DiscloseRefusal> => {
  if (world.phase.kind !== 'negotiation') return refuse({ reason: 'NotNegotiating', phase: world.phase.kind })
  const treaty = world.treaties[id]
  if (!treaty || !knowsTreaty(treaty, power)) return refuse({ reason: 'NoSuchTreaty', treaty: id })
  if (treaty.status !== 'inForce' && treaty.status !== 'over')
    return refuse({ reason: 'NotInForce', treaty: id })
  if (isPublic(treaty)) return refuse({ reason: 'PublicAlready', treaty: id })
  return accept({ type: 'TreatyDisclosed', treaty: id, by: power })
}

/** Rule L10: what its parties could know of its promises everybody can know now, and it counts from now on. */
export const evolve = (world: World, { treaty: id, by }: TreatyDisclosed): World => {
  const treaty = treatyNamed(world, id)
  const round = roundOf(world.phase)
  const shown = world.ledger.filter((entry) => comesOut(treaty, entry))
  const powers = { ...world.powers }
  for (const entry of shown) {
    const now = powers[entry.by]
    if (now)
      powers[entry.by] = {
        ...now,
        kept: now.kept + (isDefection(entry) ? 0 : 1),
        called: now.called + 1,
      }
  }
  return {
    ...withTreaty(world, { ...treaty, disclosed: { by, round } }),
    powers,
    ledger: world.ledger.map((entry) => (shown.includes(entry) ? cameOut(entry, round) : entry)),
  }
}

const cameOut = (entry: LedgerEntry, round: number): LedgerEntry => ({
  ...entry,
  knownTo: 'everyone',
  knewBefore: entry.knownTo === 'everyone' ? [] : entry.knownTo,
  publicSince: round,
})

/** What only the other of two members of a fund saw was never written down, and nobody keeps books of an exchange: it stays between them. */
const comesOut = (treaty: Treaty, { treaty: id, article, knownTo, what, owedTo }: LedgerEntry): boolean => {
  if (id !== treaty.id || knownTo === 'everyone' || knownTo.length === 0) return false
  const { clauses } = termsOf(treaty)
  const clause = article && clauseOf(clauses, article)
  if (clause && effectsOf(clause).warms) return false
  if (what.kind !== 'payment' || owedTo.length > 1 || (clause && effectsOf(clause).brings)) return true
  return hasOpenBooks(treaty)
}

/** Rule T33: who is or was bound and publishes the text has broken its word; everybody sees it when the round closes. */
export const disclosuresIn = (world: World): readonly LedgerEntry[] =>
  Object.values(world.treaties).flatMap(({ id, parties, former = [], disclosed }): readonly LedgerEntry[] => {
    const round = roundOf(world.phase)
    if (disclosed?.round !== round) return []
    const bound = [...parties, ...former]
    if (!bound.includes(disclosed.by)) return []
    return [
      {
        round,
        by: disclosed.by,
        treaty: id,
        owedTo: bound.filter((party) => party !== disclosed.by),
        what: { kind: 'disclosure' },
        article: null,
        verdict: 'disclosed',
        knownTo: 'everyone',
        publicSince: round,
      },
    ]
  })
