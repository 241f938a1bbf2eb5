/** Names of powers and crises inside a sentence. */
import { called, listed } from '../../../shared/rules/clauses/names.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { positionOf, type World } from '../../../shared/rules/world.ts'

/** "France", "the Ottoman Empire" */
export const nameOf = (known: World, power: PowerId): string =>
  called({ names: { [power]: positionOf(known, power).names } }, power)

/** "France and Russia" */
export const namesOf = (known: World, powers: readonly PowerId[], joint: 'and' | 'or' = 'and'): string =>
  listed(
    powers.map((power) => nameOf(known, power)),
    joint,
  )

export const capitalOf = (known: World, power: PowerId): string => positionOf(known, power).names.capital

/** "the Straits", "Agadir" */
export const crisisIn = (title: string): string => title.replace(/^The /, 'the ')

export const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)
