/** What treaties in force say about a crisis: who is called, and who may not take sides. Rules C4 to C6 of RULES.md. */
import { covers } from '../clauses/against.ts'
import { clauseOf } from '../clauses/clauses.ts'
import type { PowerId, TreatyId } from '../ids.ts'
import type { CrisisPlan } from '../position.ts'
import { termsOf } from '../treaties/treaty.ts'
import { bindingOn, powersOf, type World } from '../world.ts'
import { type Call, isPrincipal } from './crisis.ts'

/**
 * Rule C4: everybody who owes the target defence against the challenger. A power called by two treaties is
 * called by the stricter one.
 */
export const callsIn = (world: World, crisis: CrisisPlan): readonly Call[] => {
  const calls = new Map<PowerId, Call>()
  for (const treaty of bindingOn(world, crisis.target)) {
    const defence = clauseOf(termsOf(treaty).clauses, 'defence')
    if (!defence || !covers(defence.against, crisis.challenger)) continue
    for (const power of treaty.parties) {
      if (isPrincipal(crisis, power)) continue
      if (calls.get(power)?.when === 'automatic') continue
      if (calls.has(power) && defence.when === 'discretion') continue
      calls.set(power, { power, treaty: treaty.id, when: defence.when })
    }
  }
  return powersOf(world).flatMap((power) => calls.get(power) ?? [])
}

/** A promise not to act against a power: the treaty that makes it. */
export type Restraint = Readonly<{ treaty: TreatyId; owedTo: PowerId }>

/**
 * Rules C5 and C6: treaties by which `power` may not challenge, attack, or take sides against `victim`, when
 * the crisis is with `opponent` (the victim's enemy in it).
 */
export const restraintsToward = (
  world: World,
  power: PowerId,
  victim: PowerId,
  opponent: PowerId,
): readonly Restraint[] =>
  bindingOn(world, power)
    .filter(({ parties }) => parties.includes(victim) && power !== victim)
    .filter((treaty) => {
      const { clauses } = termsOf(treaty)
      const neutrality = clauseOf(clauses, 'neutrality')
      const defence = clauseOf(clauses, 'defence')
      return (
        clauseOf(clauses, 'nonAggression') !== undefined ||
        (neutrality !== undefined && (power === opponent || covers(neutrality.against, opponent))) ||
        (defence !== undefined && (power === opponent || covers(defence.against, opponent)))
      )
    })
    .map(({ id }) => ({ treaty: id, owedTo: victim }))

/**
 * Rules C5 and C6: promises that a power breaks by acting against `victim`, one of the principals. A treaty that
 * the challenge itself offends shields the challenger from nobody.
 */
export const brokenAgainst = (
  world: World,
  crisis: CrisisPlan,
  power: PowerId,
  victim: PowerId,
): readonly Restraint[] => {
  const { challenger, target } = crisis
  if (victim === target) return restraintsToward(world, power, target, challenger)
  const offended = restraintsToward(world, challenger, target, challenger).map(({ treaty }) => treaty)
  return restraintsToward(world, power, challenger, target).filter(({ treaty }) => !offended.includes(treaty))
}
