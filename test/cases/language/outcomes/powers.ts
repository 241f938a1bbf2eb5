/** What powers have and feel now. */

import { supportOf } from '../../../../shared/rules/home/support.ts'
import type { PowerId } from '../../../../shared/rules/ids.ts'
import { reliability } from '../../../../shared/rules/reliability.ts'
import { attitude, capabilityOf, spendable, type World } from '../../../../shared/rules/world.ts'
import { crisisNamed } from '../lesson.ts'
import { measure, outcome } from '../sentence.ts'

/** Changes of one power's opinion of another in the last report. */
const changes = (world: World, of: PowerId, toward: PowerId) =>
  (world.rounds.at(-1)?.attitudes ?? []).filter((each) => each.of === of && each.toward === toward)

export const STATE = [
  measure('{power} has {sum} points', ({ power }, world) => capabilityOf(world, power)),
  measure(
    'The last report gives {power} {sum} points',
    ({ power }, world) => world.rounds.at(-1)?.capability[power] ?? 0,
  ),
  measure(
    'The last report gives {power} a reliability of {sum}',
    ({ power }, world) => world.rounds.at(-1)?.reliability[power] ?? 0,
  ),
  measure("{power}'s reliability is {sum}", ({ power }, world) => reliability(world, power)),
  outcome('{power} can spend {n} points', ({ power, n }, world) => ({
    expected: n,
    got: spendable(world, power),
  })),
  measure("{power}'s support is {sum}", ({ power }, world) => supportOf(world, power)),
  measure("For {reason}, {power}'s support changed by {sum}", ({ reason, power }, world) =>
    (world.rounds.at(-1)?.support ?? [])
      .filter((each) => each.power === power && each.cause === reason)
      .reduce((total, { by }) => total + by, 0),
  ),
  outcome('{power} has kept {n} of {m:n} promises', ({ power, n, m }, world) => ({
    expected: { kept: n, called: m },
    got: { kept: world.powers[power]?.kept, called: world.powers[power]?.called },
  })),
  measure('{of:power} feels {sum} about {toward:power}', ({ of, toward }, world) =>
    attitude(world, of, toward),
  ),
  measure(
    "For {cause}, {of:power}'s opinion of {toward:power} changed by {sum}",
    ({ cause, of, toward }, world) =>
      changes(world, of, toward)
        .filter((each) => each.cause === cause)
        .reduce((total, { by }) => total + by, 0),
  ),
  outcome("{of:power}'s opinion of {toward:power} did not change", ({ of, toward }, world) => ({
    expected: [],
    got: changes(world, of, toward),
  })),
  outcome('No opinion changed', (_, world) => ({ expected: [], got: world.rounds.at(-1)?.attitudes })),
  outcome('{title} belongs to {power}', ({ title, power }, world) => ({
    expected: power,
    got: world.regions[crisisNamed(title)] ?? null,
  })),
  outcome('{title} belongs to whom it did', ({ title }, world) => ({
    expected: null,
    got: world.regions[crisisNamed(title)] ?? null,
  })),
]
