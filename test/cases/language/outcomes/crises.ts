/** What came of crises. */
import type { Crisis, CrisisOutcome } from '../../../../shared/rules/crises/crisis.ts'
import { mediatorsOf } from '../../../../shared/rules/crises/mediation.ts'
import type { World } from '../../../../shared/rules/world.ts'
import { crisisOver } from '../lesson.ts'
import { measure, outcome } from '../sentence.ts'

const crisisCalled = (world: World, title: string): Crisis => {
  const found = world.crises[crisisOver(world, title)]
  if (!found) throw new Error(`there is no crisis over "${title}"`)
  return found
}

const outcomeOf = (world: World, title: string): CrisisOutcome => {
  const { outcome } = crisisCalled(world, title)
  if (!outcome) throw new Error(`the crisis over "${title}" has not been resolved`)
  return outcome
}

const warOver = (world: World, title: string) => {
  const { war, kind } = outcomeOf(world, title)
  if (!war) throw new Error(`there was no war over "${title}": ${kind}`)
  return war
}

export const CRISES = [
  outcome('There is no crisis', (_, world) => ({ expected: [], got: Object.keys(world.crises) })),
  outcome('There is a crisis over {title}', ({ title }, world) => ({
    expected: title,
    got: crisisCalled(world, title).demand,
  })),
  outcome('{power} mediates over {title}', ({ power, title }, world) => ({
    expected: [power],
    got: mediatorsOf(world, crisisCalled(world, title)),
  })),
  outcome('Nobody mediates over {title}', ({ title }, world) => ({
    expected: [],
    got: mediatorsOf(world, crisisCalled(world, title)),
  })),
  outcome('{title} ended in {end}', ({ title, end }, world) => ({
    expected: end,
    got: outcomeOf(world, title).kind,
  })),
  outcome('{title} called {powers}', ({ title, powers }, world) => ({
    expected: powers,
    got: outcomeOf(world, title).calls.map(({ power }) => power),
  })),
  outcome('{title} called {powers} to the side of the {side}', ({ title, powers, side }, world) => ({
    expected: powers,
    got: outcomeOf(world, title)
      .calls.filter((call) => call.side === side)
      .map(({ power }) => power),
  })),
  outcome('{title} called nobody', ({ title }, world) => ({
    expected: [],
    got: outcomeOf(world, title).calls,
  })),
  outcome('{powers} came to the side of the target in {title}', ({ powers, title }, world) => ({
    expected: powers,
    got: outcomeOf(world, title).withTarget,
  })),
  outcome('{powers} came to the side of the challenger in {title}', ({ powers, title }, world) => ({
    expected: powers,
    got: outcomeOf(world, title).withChallenger,
  })),
  outcome("{power}'s stance over {title} was: {stance}", ({ power, title, stance }, world) => ({
    expected: stance,
    got: outcomeOf(world, title).stances[power],
  })),
  measure(
    "The strength of the challenger's side in {title} was {sum}",
    ({ title }, world) => warOver(world, title).challengerStrength,
  ),
  measure(
    "The strength of the target's side in {title} was {sum}",
    ({ title }, world) => warOver(world, title).targetStrength,
  ),
  measure("The target's odds in {title} were {sum}", ({ title }, world) => warOver(world, title).targetOdds),
  measure(
    '{sum} points passed to the challenger in {title}',
    ({ title }, world) => outcomeOf(world, title).transfer,
  ),
  measure(
    'The war over {title} cost {power} {sum} points',
    ({ title, power }, world) => outcomeOf(world, title).losses[power] ?? 0,
  ),
  outcome('{power} won the war over {title}', ({ power, title }, world) => ({
    expected: power,
    got: warOver(world, title).winner,
  })),
  outcome('Nobody is called the winner of the war over {title}', ({ title }, world) => ({
    expected: null,
    got: warOver(world, title).winner,
  })),
]
