/** How the parties of a treaty decide, and when a ballot is certain. Rules T26 and K29 of RULES.md. */
import type { DecisionRule } from '../clauses/clause.ts'
import { effectsOf } from '../clauses/clauses.ts'
import type { PowerId } from '../ids.ts'
import { type InForce, termsOf } from '../treaties/treaty.ts'
import { capabilityOf, type World } from '../world.ts'
import type { Ballot } from './ballot.ts'

const CONSENSUS: DecisionRule = { rule: 'consensus', veto: [] }

/** The rule that an article of the treaty lays down, or null. */
export const councilOf = (treaty: Pick<InForce, 'revisions'>): DecisionRule | null =>
  termsOf(treaty)
    .clauses.map((clause) => effectsOf(clause).decides?.(clause))
    .find((rule) => rule !== undefined) ?? null

/** Rule T26: without a council, everybody has to agree. */
export const ruleOf = (treaty: Pick<InForce, 'revisions'>): DecisionRule => councilOf(treaty) ?? CONSENSUS

/** Rule T25: those who were members when it was moved and still are. */
export const votersIn = ({ parties }: Pick<InForce, 'parties'>, { voters }: Ballot): readonly PowerId[] =>
  voters.filter((power) => parties.includes(power))

/** Members who did not vote for what was adopted, or might be. */
export const outvotedIn = (treaty: Pick<InForce, 'parties'>, ballot: Ballot): readonly PowerId[] =>
  votersIn(treaty, ballot).filter((power) => !ballot.yes.includes(power))

/**
 * What is certain of a ballot.
 *
 * @param time `open` while members can still vote; `over` when who has not voted has abstained
 */
export const standingOf = (
  world: World,
  treaty: InForce,
  ballot: Ballot,
  time: 'open' | 'over',
): 'adopted' | 'rejected' | 'open' => {
  const { rule, veto } = ruleOf(treaty)
  const voters = votersIn(treaty, ballot)
  const isVoter = (power: PowerId) => voters.includes(power)
  const yes = ballot.yes.filter(isVoter)
  const no = ballot.no.filter(isVoter)
  const weight = (powers: readonly PowerId[]) =>
    rule === 'weighted' ? powers.reduce((sum, power) => sum + capabilityOf(world, power), 0) : powers.length
  const agreed = yes.length > 0 && yes.length === voters.length
  const enough = rule === 'consensus' ? agreed : 2 * weight(yes) > weight(voters)
  const vetoed = no.some((power) => rule === 'consensus' || veto.includes(power))
  if (vetoed || (rule !== 'consensus' && 2 * weight(no) >= weight(voters))) return 'rejected'
  if (time === 'over') return enough ? 'adopted' : 'rejected'
  const vetoLeft = voters.some((power) => veto.includes(power) && !yes.includes(power))
  return enough && !vetoLeft ? 'adopted' : 'open'
}
