/**
 * 5. The security dilemma.
 *
 * Every round of ordinary worlds, as it was reported. Measured: how the Security of j would change if i had three
 * points more of home defence, for every pair where j is near or adjacent (proximity 0.6 or more), i thinks less of
 * it than +20, and owes it no defence: an ally's arms protect. Holds if at least 95% lose.
 */
import { clauseOf } from '../../../shared/rules/clauses/clauses.ts'
import { CONSTANTS } from '../../../shared/rules/constants.ts'
import { security } from '../../../shared/rules/gauges/security.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { termsOf } from '../../../shared/rules/treaties/treaty.ts'
import { attitude, bindingOn, powersOf, proximity, type World } from '../../../shared/rules/world.ts'
import { reports } from '../moments.ts'
import { type Finding, measured, when } from '../property.ts'
import type { Stage } from '../stage.ts'
import { mean, share } from '../statistics.ts'

const MORE = 3
const NEAR = 0.6
const ENOUGH = 0.95

const trial = ({ ordinary }: Stage): readonly number[] => reports(ordinary()).flatMap(losses)

const losses = (world: World): readonly number[] => {
  const { outlay } = world
  return powersOf(world).flatMap((armed) => {
    const arms = { ...outlay.arms, [armed]: (outlay.arms[armed] ?? 0) + MORE }
    return powersOf(world)
      .filter((other) => other !== armed && proximity(world, armed, other) >= NEAR)
      .filter((other) => attitude(world, armed, other) < CONSTANTS.hostility.zeroAt)
      .filter((other) => !areAllied(world, armed, other))
      .map(
        (other) => security(world, other, { ...outlay, arms }).value - security(world, other, outlay).value,
      )
  })
}

const areAllied = (world: World, a: PowerId, b: PowerId): boolean =>
  bindingOn(world, a).some(
    (treaty) => treaty.parties.includes(b) && clauseOf(termsOf(treaty).clauses, 'defence') !== undefined,
  )

const judge = (trials: readonly (readonly number[])[]): Finding => {
  const changes = trials.flat()
  const lose = share(changes, (change) => change < 0)
  return {
    verdict: changes.length === 0 ? 'unclear' : when(lose >= ENOUGH),
    said: `${lose.toFixed(2)} of ${changes.length} neighbours at odds lose Security, mean ${mean(changes).toFixed(1)}`,
    numbers: { neighbours: changes.length, lose, change: mean(changes) },
  }
}

export const securityDilemma = measured({ number: 5, name: 'The security dilemma', trial, judge })
