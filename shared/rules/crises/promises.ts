/** What treaties in force say about a crisis: who is called, and who may not take sides. Rules C4 to C6 of RULES.md. */
import { calledByCouncils } from '../ballots/assist.ts'
import type { Called } from '../clauses/clause.ts'
import { type Clause, effectsOf } from '../clauses/clauses.ts'
import { owedOf } from '../clauses/owed.ts'
import type { PowerId, TreatyId } from '../ids.ts'
import { roundOf } from '../phase.ts'
import type { CrisisPlan } from '../position.ts'
import { isStillOwed } from '../treaties/conditions.ts'
import { isSame, type Suspension } from '../treaties/suspend.ts'
import { type InForce, termsOf } from '../treaties/treaty.ts'
import { bindingOn, powersOf, type World } from '../world.ts'
import { type Call, isPrincipal } from './crisis.ts'

/**
 * Rule C4: everybody whose promise calls it to one side. A power called twice to the same side is called once: by
 * an automatic promise before one at discretion, by the older treaty before the newer, by a council last (K31).
 *
 * @param suspended what each power suspends in this round, once that is known (rule L11)
 */
export const callsIn = (
  world: World,
  crisis: CrisisPlan,
  suspended: (power: PowerId) => readonly Suspension[] = () => [],
): readonly Call[] => {
  const isOwed = ({ power, side, when }: Called, treaty: TreatyId) =>
    when === 'automatic' || !suspended(power).some((each) => isSame(each, { treaty, toward: crisis[side] }))
  const calls = new Map<string, Call>()
  for (const side of ['target', 'challenger'] as const)
    for (const treaty of bindingOn(world, crisis[side]))
      for (const called of calledBy(world, treaty, crisis, side)) {
        const { power, when } = called
        if (!isOwed(called, treaty.id)) continue
        const key = `${side}/${power}`
        const before = calls.get(key)
        if (before && (before.when === 'automatic' || when === 'discretion')) continue
        calls.set(key, { power, side, treaty: treaty.id, when })
      }
  for (const call of calledByCouncils(world, crisis)) {
    const key = `${call.side}/${call.power}`
    if (!calls.has(key) && isOwed(call, call.treaty)) calls.set(key, call)
  }
  return powersOf(world).flatMap((power) =>
    (['target', 'challenger'] as const).flatMap((side) => calls.get(`${side}/${power}`) ?? []),
  )
}

const calledBy = (
  world: World,
  treaty: InForce,
  crisis: CrisisPlan,
  side: Called['side'],
): readonly Called[] =>
  termsOf(treaty).clauses.flatMap((clause) =>
    (effectsOf(clause).calls?.(clause, treaty.parties, crisis) ?? []).filter(
      (call) =>
        call.side === side &&
        !isPrincipal(crisis, call.power) &&
        holds(world, treaty, clause, call.power, crisis[side], otherOf(crisis, side)),
    ),
  )

const otherOf = ({ challenger, target }: CrisisPlan, side: Called['side']): PowerId =>
  side === 'target' ? challenger : target

/**
 * Rules K13 and K14: whether the conditions of a promise are met.
 *
 * @param by who owes the promise, who judges by what it can know itself
 * @param to whom it is owed
 * @param enemy of whom it is owed to
 */
const holds = (
  world: World,
  treaty: InForce,
  clause: Clause,
  by: PowerId,
  to: PowerId,
  enemy: PowerId,
): boolean => {
  if (owedOf(clause).only === 'unprovoked' && hasAttacked(world, to, enemy)) return false
  return isStillOwed(world, treaty, clause, by, to)
}

/**
 * Rule K13: whether a power challenges the other in this round, or did in the one before and stood firm. In this
 * round it does not matter how that ends: who owes the promise must know during Orders whether it holds.
 */
const hasAttacked = ({ crises, phase }: World, power: PowerId, other: PowerId): boolean =>
  Object.values(crises).some(
    ({ challenger, target, round, outcome }) =>
      challenger === power &&
      target === other &&
      (round === roundOf(phase) ||
        (round === roundOf(phase) - 1 && outcome?.stances[challenger] === 'standFirm')),
  )

/** A promise not to act against a power: the article that makes it, and its treaty. */
export type Restraint = Readonly<{ treaty: TreatyId; article: Clause['kind']; owedTo: PowerId }>

/**
 * Rules C5 and C6: treaties by which `power` may not challenge, attack, or take sides against `victim`, when
 * the crisis is with `opponent` (the victim's enemy in it); each once, by its first article that says so.
 */
export const restraintsToward = (
  world: World,
  power: PowerId,
  victim: PowerId,
  opponent: PowerId,
): readonly Restraint[] =>
  bindingOn(world, power).flatMap((treaty) => {
    const { id, parties } = treaty
    const clause = termsOf(treaty).clauses.find(
      (each) =>
        effectsOf(each).restrains?.(each, parties, power, victim, opponent) &&
        holds(world, treaty, each, power, victim, opponent),
    )
    return clause ? [{ treaty: id, article: clause.kind, owedTo: victim }] : []
  })

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
