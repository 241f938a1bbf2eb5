/** What computer diplomats achieve in each seat of a scenario, over many worlds. */
import { playWorld, type Wishes } from '../../server/diplomats/playWorld.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Position, SeatMeasure } from '../../shared/rules/position.ts'
import type { Settings } from '../../shared/rules/settings.ts'

/**
 * A seat in which computers always do alike is not thereby easy to do well in: people differ more than they do,
 * and the Result divides by the spread.
 */
const LEAST_SPREAD = 2

export const measureSeats = (
  position: Position,
  settings: Settings,
  seeds: number,
): Readonly<Record<PowerId, SeatMeasure>> => {
  const played = interests(position, settings, seeds, {})
  const alone = interests({ ...position, treaties: [] }, settings, seeds, { unless: bindsAnybody })
  return Object.fromEntries(
    position.powers.map(({ id }) => {
      const own = played.map((world) => world[id] ?? 0)
      const par = mean(alone.map((world) => world[id] ?? 0))
      const spread = Math.max(LEAST_SPREAD, deviation(own))
      return [id, { par: hundredth(par), typical: hundredth(mean(own)), spread: hundredth(spread) }]
    }),
  )
}

/** A world without any treaty: nobody tables one, so that nobody can sign or call. */
const bindsAnybody: NonNullable<Wishes['unless']> = ({ command }) => command.type === 'ProposeTreaty'

const interests = (
  position: Position,
  settings: Settings,
  seeds: number,
  wishes: Wishes,
): readonly Readonly<Record<PowerId, number>>[] =>
  Array.from({ length: seeds }, (_, at) => {
    const { results } = playWorld(position, settings, at + 1, wishes).world
    return Object.fromEntries(Object.entries(results ?? {}).map(([power, { interest }]) => [power, interest]))
  })

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length

const deviation = (values: readonly number[]): number => {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((each) => (each - middle) ** 2)))
}

const hundredth = (value: number): number => Math.round(value * 100) / 100
