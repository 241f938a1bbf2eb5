/** Which power a person comes to, where nobody has chosen one. */

import { LARGEST_DELEGATION } from '../../shared/rules/delegations/delegation.ts'
import { seatOf } from '../../shared/rules/delegations/mandate.ts'
import type { PersonId, PowerId } from '../../shared/rules/ids.ts'
import { powersOf, type World } from '../../shared/rules/world.ts'

export type Place = Readonly<{ person: PersonId; power: PowerId }>

/** Everybody without a seat goes, one after the other, to a power that has fewest people. */
export const deal = (world: World, people: readonly PersonId[], luck: () => number): readonly Place[] => {
  const sizes = new Map(powersOf(world).map((power) => [power, sizeOf(world, power)]))
  const places: Place[] = []
  for (const person of people) {
    if (seatOf(world, person)) continue
    const power = oneOf(smallest(sizes), luck)
    if (!power) break
    sizes.set(power, (sizes.get(power) ?? 0) + 1)
    places.push({ person, power })
  }
  return places
}

/** Who comes late takes over from a computer diplomat, or joins the smallest delegation; null if all are full. */
export const seatForLatecomer = (world: World, luck: () => number): PowerId | null => {
  const free = powersOf(world).filter((power) => sizeOf(world, power) === 0)
  const sizes = new Map(powersOf(world).map((power) => [power, sizeOf(world, power)]))
  return oneOf(free.length > 0 ? free : smallest(sizes), luck)
}

const sizeOf = (world: World, power: PowerId) => world.delegations[power]?.members.length ?? 0

const smallest = (sizes: ReadonlyMap<PowerId, number>): readonly PowerId[] => {
  const least = Math.min(...sizes.values())
  return least < LARGEST_DELEGATION ? [...sizes].filter(([, size]) => size === least).map(([id]) => id) : []
}

const oneOf = (powers: readonly PowerId[], luck: () => number): PowerId | null =>
  powers[Math.floor(luck() * powers.length)] ?? null

export const shuffled = <T>(items: readonly T[], luck: () => number): readonly T[] =>
  items
    .map((item) => [luck(), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item)
