/** The council keeps its members' trade from a power, until it lifts that again. Rule K32 of RULES.md. */
import { effectsOf } from '../clauses/clauses.ts'
import type { PowerId } from '../ids.ts'
import type { Embargo } from '../treaties/embargo.ts'
import { type InForce, isPublic, termsOf } from '../treaties/treaty.ts'

/**
 * Powers from which the members keep their trade by decision of their council.
 *
 * @param round sanctions hold from the round after their adoption; they are lifted at once
 */
export const sanctionedBy = (treaty: InForce, round: number): readonly PowerId[] => {
  const targets = new Set<PowerId>()
  for (const { verdict, motion, round: decided } of treaty.ballots ?? []) {
    if (verdict !== 'adopted') continue
    if (motion.kind === 'sanction' && decided < round) targets.add(motion.power)
    if (motion.kind === 'lift') targets.delete(motion.power)
  }
  return [...targets].filter((power) => !treaty.parties.includes(power))
}

/** Every such promise in these treaties; only what everybody can read keeps trade from anybody. */
export const embargoesOfCouncils = (treaties: readonly InForce[], round: number): readonly Embargo[] =>
  treaties.filter(isPublic).flatMap((treaty) => {
    const article = termsOf(treaty).clauses.find((clause) => effectsOf(clause).decides)?.kind
    return article
      ? sanctionedBy(treaty, round).flatMap((target) =>
          treaty.parties.map((by) => ({ treaty, by, target, article })),
        )
      : []
  })
