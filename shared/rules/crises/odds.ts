/**
 * Strength and odds of a war: one function and one rounding for the preview and for the report. Rules C9 to
 * C11 of RULES.md.
 */
import { CONSTANTS } from '../constants.ts'
import type { PowerId } from '../ids.ts'
import type { CrisisPlan } from '../position.ts'
import { basesIn, reachOf } from '../treaties/bases.ts'
import { purposeOf } from '../treaties/funds.ts'
import { bindingOn, type Outlay, treatiesInForce, type World } from '../world.ts'

/** Those who come to each side, without its principal. */
export type Sides = Readonly<{ withTarget: readonly PowerId[]; withChallenger: readonly PowerId[] }>

export type Strengths = Readonly<{ challenger: number; target: number }>

/** Points of force on each side: arms by proximity to the enemy, home ground, and the common funds. */
export const strengths = (world: World, crisis: CrisisPlan, sides: Sides, outlay: Outlay): Strengths => {
  const { challenger, target } = crisis
  const bases = basesIn(treatiesInForce(world))
  const armsAgainst = (power: PowerId, enemy: PowerId) =>
    reachOf(world, bases, power, enemy).near * (outlay.arms[power] ?? 0)
  const atHome = (power: PowerId) => bases.some(({ guest, host }) => guest === power && host === target)
  const sum = (powers: readonly PowerId[], enemy: PowerId) =>
    powers.reduce((total, power) => total + armsAgainst(power, enemy), 0)
  return {
    challenger:
      armsAgainst(challenger, target) +
      sum(sides.withChallenger, target) +
      fundsOf(world, challenger, sides.withChallenger, outlay),
    target:
      CONSTANTS.crisis.defenderAdvantage * (outlay.arms[target] ?? 0) +
      sum(
        sides.withTarget.filter((power) => !atHome(power)),
        challenger,
      ) +
      sides.withTarget.filter(atHome).reduce((total, power) => total + (outlay.arms[power] ?? 0), 0) +
      fundsOf(world, target, sides.withTarget, outlay),
  }
}

/** What a principal and those who came have paid into the principal's common funds for defence. */
const fundsOf = (world: World, principal: PowerId, came: readonly PowerId[], outlay: Outlay): number =>
  bindingOn(world, principal)
    .filter((treaty) => purposeOf(treaty) === 'defence')
    .reduce((total, { id }) => {
      const paid = outlay.paid[id] ?? {}
      return total + [principal, ...came].reduce((sum, power) => sum + (paid[power] ?? 0), 0)
    }, 0)

/** The target's chance to win, 0 to 1: the square of strengths (Lanchester); even where both have nothing. */
export const targetOdds = ({ challenger, target }: Strengths): number => {
  const sum = challenger ** 2 + target ** 2
  return sum === 0 ? 0.5 : target ** 2 / sum
}

/** "about 7 in 10": odds are never shown more exactly before a war. */
export const aboutInTen = (odds: number): number => Math.round(odds * 10)

/**
 * Points of capability that each belligerent loses: 12% of what it has, times the other side's share of the
 * strength (Fearon 1995: war is costly to both).
 */
export const warLosses = (
  world: World,
  crisis: CrisisPlan,
  sides: Sides,
  { challenger, target }: Strengths,
): Readonly<Record<PowerId, number>> => {
  const sum = challenger + target
  const shareOfChallenger = sum === 0 ? 0.5 : challenger / sum
  const loss = (power: PowerId, share: number) =>
    CONSTANTS.crisis.warLoss * (world.powers[power]?.capability ?? 0) * share
  return Object.fromEntries([
    ...[crisis.challenger, ...sides.withChallenger].map((power) => [
      power,
      loss(power, 1 - shareOfChallenger),
    ]),
    ...[crisis.target, ...sides.withTarget].map((power) => [power, loss(power, shareOfChallenger)]),
  ])
}

/** Rule C1: stakes are at most a quarter of what the target has, in half points. */
export const stakesOf = (world: World, { stakes, target }: Pick<CrisisPlan, 'stakes' | 'target'>): number =>
  Math.min(stakes, mostStakes(world, target))

/** What can be demanded of a power at most. */
export const mostStakes = (world: World, target: PowerId): number =>
  Math.floor((world.powers[target]?.capability ?? 0) * CONSTANTS.crisis.stakesCap * 2) / 2
