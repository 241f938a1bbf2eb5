/** The gauges of the last report, the sums that made them, and the result. */
import type { PowerId } from '../../../../shared/rules/ids.ts'
import type { GaugeName } from '../../../../shared/rules/position.ts'
import type { World } from '../../../../shared/rules/world.ts'
import { treatyCalled } from '../lesson.ts'
import { measure, outcome } from '../sentence.ts'

const gauge = (world: World, power: PowerId, name: GaugeName) => {
  const found = world.rounds.at(-1)?.gauges[power]?.[name]
  if (!found) throw new Error('no report has been written yet')
  return found
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

const resultOf = (world: World, power: PowerId) => {
  const found = world.results?.[power]
  if (!found) throw new Error('the lesson has not ended')
  return found
}

export const GAUGES = [
  measure("{power}'s {gauge} is {sum}", ({ power, gauge: name }, world) => gauge(world, power, name).value),
  measure("In {power}'s Security the threat from {other:power} counts {sum}", ({ power, other }, world) =>
    sum(
      gauge(world, power, 'security').terms.flatMap((term) =>
        term.kind === 'threat' && term.power === other ? [term.value] : [],
      ),
    ),
  ),
  measure("In {power}'s Security the promise of {other:power} counts {sum}", ({ power, other }, world) =>
    sum(
      gauge(world, power, 'security').terms.flatMap((term) =>
        term.kind === 'ally' && term.power === other ? [term.value] : [],
      ),
    ),
  ),
  measure("In {power}'s Security the fund of {title} counts {sum}", ({ power, title }, world) =>
    sum(
      gauge(world, power, 'security').terms.flatMap((term) =>
        term.kind === 'pool' && term.treaty === treatyCalled(world, title).id ? [term.value] : [],
      ),
    ),
  ),
  measure("In {power}'s Autonomy {title} costs {sum}", ({ power, title }, world) =>
    sum(
      gauge(world, power, 'autonomy').terms.flatMap((term) =>
        term.kind === 'treaty' && term.treaty === treatyCalled(world, title).id ? [-term.value] : [],
      ),
    ),
  ),
  measure("{power}'s national interest is {sum}", ({ power }, world) => {
    const found = world.rounds.at(-1)?.interest[power]
    if (found === undefined) throw new Error('no report has been written yet')
    return found
  }),
  measure(
    "{power}'s national interest over the lesson is {sum}",
    ({ power }, world) => resultOf(world, power).interest,
  ),
  measure("{power}'s Result is {sum}", ({ power }, world) => resultOf(world, power).result),
  measure('Diplomacy added {sum} to {power}', ({ power }, world) => {
    const { interest, par } = resultOf(world, power)
    return interest - par
  }),
  outcome('{power} has reached its objective', ({ power }, world) => ({
    expected: ['reached'],
    got: resultOf(world, power).objectives.map(({ reached }) => reached),
  })),
  outcome('{power} has missed its objective', ({ power }, world) => ({
    expected: ['missed'],
    got: resultOf(world, power).objectives.map(({ reached }) => reached),
  })),
]
