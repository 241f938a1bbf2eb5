/** What comes of a crisis when all stances are opened at once. Rules C7 to C14 of RULES.md. */

import { chance } from '../chance.ts'
import { CONSTANTS } from '../constants.ts'
import type { CrisisId, PowerId } from '../ids.ts'
import { entriesOf } from '../record.ts'
import { toThousandth } from '../rounding.ts'
import type { Suspension } from '../treaties/suspend.ts'
import { type Outlay, powersOf, type World } from '../world.ts'
import { type Crisis, type CrisisOutcome, type Stance, sideOf } from './crisis.ts'
import { stakesOf, strengths, targetOdds, warLosses } from './odds.ts'
import { callsIn } from './promises.ts'
import { crisisNamed, withCrisis } from './register.ts'

export type CrisisResolved = Readonly<{ type: 'CrisisResolved'; crisis: CrisisId; outcome: CrisisOutcome }>

/**
 * @param stances of every power in this crisis; a power that is not named stays out
 * @param outlay what everybody really spent in this round
 * @param suspended what each power suspends in this round
 */
export const resolve = (
  world: World,
  crisis: Crisis,
  stances: Readonly<Record<PowerId, Stance>>,
  outlay: Outlay,
  suspended: (power: PowerId) => readonly Suspension[] = () => [],
): CrisisResolved => {
  const { challenger, target } = crisis
  const firm = (power: PowerId) => stances[power] === 'standFirm'
  const others = powersOf(world).filter((power) => power !== challenger && power !== target)
  const sides = {
    withTarget: others.filter((power) => sideOf(stances[power]) === 'target'),
    withChallenger: others.filter((power) => sideOf(stances[power]) === 'challenger'),
  }
  const kind =
    firm(challenger) && firm(target)
      ? 'war'
      : firm(challenger)
        ? 'targetConceded'
        : firm(target)
          ? 'challengerConceded'
          : 'bothConceded'
  const stakes = stakesOf(world, crisis)
  const outcome = { kind, stances, calls: callsIn(world, crisis, suspended), ...sides } as const
  if (kind !== 'war') {
    const transfer = kind === 'targetConceded' ? stakes / 2 : 0
    return {
      type: 'CrisisResolved',
      crisis: crisis.id,
      outcome: { ...outcome, war: null, transfer, losses: {} },
    }
  }

  const strength = strengths(world, crisis, sides, outlay)
  const odds = targetOdds(strength)
  const losses = Object.fromEntries(
    Object.entries(warLosses(world, crisis, sides, strength)).map(([power, loss]) => [
      power,
      toThousandth(loss),
    ]),
  )
  const targetWins = chance(world.seed, `${crisis.round}/war/${crisis.id}`) < odds
  const divided = world.settings.chance === 'expected'
  return {
    type: 'CrisisResolved',
    crisis: crisis.id,
    outcome: {
      ...outcome,
      war: {
        challengerStrength: toThousandth(strength.challenger),
        targetStrength: toThousandth(strength.target),
        targetOdds: toThousandth(odds),
        winner: divided ? null : targetWins ? target : challenger,
      },
      transfer: divided ? toThousandth(stakes * (1 - odds)) : targetWins ? 0 : stakes,
      losses,
    },
  }
}

export const evolve = (world: World, { crisis: id, outcome }: CrisisResolved): World => {
  const crisis = crisisNamed(world, id)
  const after = { ...world.powers }
  const add = (power: PowerId, points: number) => {
    const now = after[power]
    if (!now) return
    const capability = Math.max(CONSTANTS.smallestCapability, toThousandth(now.capability + points))
    after[power] = { ...now, capability }
  }
  add(crisis.target, -outcome.transfer)
  add(crisis.challenger, outcome.transfer)
  for (const [power, loss] of entriesOf(outcome.losses)) add(power, -loss)
  const handedOver = outcome.kind === 'targetConceded' || outcome.war?.winner === crisis.challenger
  return {
    ...withCrisis(world, { ...crisis, outcome }),
    powers: after,
    regions: handedOver
      ? {
          ...world.regions,
          ...Object.fromEntries(crisis.regions.map((region) => [region, crisis.challenger])),
        }
      : world.regions,
  }
}
