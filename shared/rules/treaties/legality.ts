/** Whether a text may be tabled at all. Rules T2 to T7 of RULES.md. */
import type { Bargain, ClauseRefusal } from '../clauses/clause.ts'
import { type Clause, effectsOf, faultOf, isOpen, needsOf } from '../clauses/clauses.ts'
import { mediatorsOf } from '../crises/mediation.ts'
import { stakesOf } from '../crises/odds.ts'
import type { CrisisId, PowerId } from '../ids.ts'
import type { ModuleName } from '../modules.ts'
import { capabilityOf, isPower, powersOf, type World } from '../world.ts'
import { ratifiersOf } from './ratify.ts'
import { isSameText } from './sameText.ts'
import type { Terms } from './terms.ts'
import { type InForce, termsOf } from './treaty.ts'

export type TermsRefusal =
  | Readonly<{ reason: 'NotNegotiating'; phase: World['phase']['kind'] }>
  | Readonly<{ reason: 'NobodyElse' }>
  | Readonly<{ reason: 'UnknownPower'; power: string }>
  | Readonly<{ reason: 'NamedTwice'; power: PowerId }>
  | Readonly<{ reason: 'ClauseTwice'; clause: string }>
  | Readonly<{ reason: 'ModuleOff'; module: ModuleName; clause: string | null }>
  | Readonly<{ reason: 'CannotBeSecret'; clause: string }>
  | Readonly<{ reason: 'SettlementCannotWait'; crisis: CrisisId }>
  | ClauseRefusal

/** What a clause may know of those who bargain. */
export const bargainOf = (world: World, parties: readonly PowerId[]): Bargain => ({
  parties,
  powers: powersOf(world),
  names: Object.fromEntries(world.position.powers.map(({ id, names }) => [id, names])),
  capability: Object.fromEntries(powersOf(world).map((power) => [power, capabilityOf(world, power)])),
  globalGood: world.position.globalGood?.title,
  disputes: Object.values(world.crises).map((crisis) => ({
    id: crisis.id,
    state: crisis.outcome ? 'over' : 'open',
    demand: crisis.demand,
    challenger: crisis.challenger,
    target: crisis.target,
    stakes: stakesOf(world, crisis),
    mediators: mediatorsOf(world, crisis),
  })),
})

/**
 * What is wrong with these terms between these parties, or null.
 *
 * @param standing articles that are in force already: what they have settled is not judged again
 */
export const faultInTerms = (
  world: World,
  parties: readonly PowerId[],
  terms: Terms,
  standing: readonly Clause[] = [],
): TermsRefusal | null => {
  if (world.phase.kind !== 'negotiation') return { reason: 'NotNegotiating', phase: world.phase.kind }
  const stranger = parties.find((power) => !isPower(world, power))
  if (stranger) return { reason: 'UnknownPower', power: stranger }
  const twice = parties.find((power, at) => parties.indexOf(power) < at)
  if (twice) return { reason: 'NamedTwice', power: twice }
  if (parties.length < 2) return { reason: 'NobodyElse' }

  const { modules } = world.settings
  if (terms.secrecy === 'secret' && !modules.includes('secretTreaties'))
    return { reason: 'ModuleOff', module: 'secretTreaties', clause: null }
  const kinds = terms.clauses.map(({ kind }) => kind)
  const again = kinds.find((kind, at) => kinds.indexOf(kind) < at)
  if (again) return { reason: 'ClauseTwice', clause: again }

  const bargain = bargainOf(world, parties)
  for (const clause of terms.clauses) {
    const module = needsOf(clause.kind)
    if (module && !modules.includes(module)) return { reason: 'ModuleOff', module, clause: clause.kind }
    if (terms.secrecy === 'secret' && isOpen(clause)) return { reason: 'CannotBeSecret', clause: clause.kind }
    if (hasSettled(standing, clause)) continue
    const others = terms.clauses.filter((other) => other !== clause)
    const fault = faultOf(clause, bargain, others)
    if (fault) return fault
  }
  const [settled] = newlySettledBy(terms, standing)
  return settled && ratifiersOf(world, parties, terms).length > 0
    ? { reason: 'SettlementCannotWait', crisis: settled }
    : null
}

/** Rules K16 and T24: what is wrong with terms that a treaty in force would have from the next round, or null. */
export const faultInChange = (
  world: World,
  treaty: Pick<InForce, 'revisions'>,
  parties: readonly PowerId[],
  terms: Terms,
): TermsRefusal | null => {
  const { clauses } = termsOf(treaty)
  const [late] = newlySettledBy(terms, clauses)
  return late
    ? { reason: 'SettlementCannotWait', crisis: late }
    : faultInTerms(world, parties, terms, clauses)
}

/** Rule K16: a crisis is over before the next round, so what would bind only then cannot settle it. */
const newlySettledBy = ({ clauses }: Terms, standing: readonly Clause[]): readonly CrisisId[] =>
  clauses
    .filter((clause) => !hasSettled(standing, clause))
    .flatMap((clause) => effectsOf(clause).settles?.(clause).crisis ?? [])

const hasSettled = (standing: readonly Clause[], clause: Clause): boolean =>
  effectsOf(clause).settles !== undefined && standing.some((each) => isSameText(each, clause))
