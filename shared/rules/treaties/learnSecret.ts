/**
 * Shared intelligence finds a secret treaty that is aimed at one of those who share it. It happens when a round
 * opens, by chance, and only that power learns of it. Rules K25 and V15 of RULES.md.
 */
import { chance } from '../chance.ts'
import { effectsOf } from '../clauses/clauses.ts'
import { CONSTANTS } from '../constants.ts'
import type { PowerId, TreatyId } from '../ids.ts'
import { bindingOn, knowsTreaty, powersOf, treatiesInForce, type World } from '../world.ts'
import { treatyNamed, withTreaty } from './register.ts'
import { type InForce, termsOf } from './treaty.ts'

export type SecretLearned = Readonly<{ type: 'SecretLearned'; treaty: TreatyId; by: PowerId; round: number }>

/** Powers with which this one shares intelligence, each once. */
export const informantsOf = (world: World, power: PowerId): readonly PowerId[] => [
  ...new Set(
    bindingOn(world, power)
      .filter((treaty) => termsOf(treaty).clauses.some((clause) => effectsOf(clause).informs?.(clause)))
      .flatMap(({ parties }) => parties.filter((party) => party !== power)),
  ),
]

/** What is found when this round opens, by the treaties of the round before. */
export const foundAtOpeningOf = (world: World, round: number): readonly SecretLearned[] =>
  powersOf(world)
    .filter((power) => informantsOf(world, power).length > 0)
    .flatMap((by) =>
      treatiesInForce(world)
        .filter((treaty) => !knowsTreaty(treaty, by) && isAimedAt(treaty, by))
        .filter(
          ({ id }) =>
            chance(world.seed, `${round}/intelligence/${id}/${by}`) < CONSTANTS.intelligence.findsSecret,
        )
        .map(({ id }): SecretLearned => ({ type: 'SecretLearned', treaty: id, by, round })),
    )

const isAimedAt = (treaty: InForce, power: PowerId): boolean =>
  termsOf(treaty).clauses.some((clause) => effectsOf(clause).aims?.(clause).includes(power))

export const evolve = (world: World, { treaty: id, by, round }: SecretLearned): World => {
  const treaty = treatyNamed(world, id)
  return withTreaty(world, { ...treaty, learned: [...(treaty.learned ?? []), { by, round }] })
}
