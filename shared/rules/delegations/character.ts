/**
 * What a computer diplomat is like: seven characters from the theory of alliances. A character is a name here;
 * what it weighs differently is the diplomats' own affair. Rules P2 and P3 of RULES.md.
 */
import { z } from 'zod'
import { chance } from '../chance.ts'
import type { PowerId } from '../ids.ts'
import type { Position } from '../position.ts'
import type { World } from '../world.ts'

export const Character = z.enum([
  'balancer',
  'bandwagoner',
  'buckPasser',
  'honestBroker',
  'opportunist',
  'faithfulAlly',
  'hegemon',
])
export type Character = z.infer<typeof Character>

/** In the order in which they are offered. */
export const CHARACTERS = Character.options

/** Asking for the character of a power that is not known here is our own mistake. */
export const characterOf = ({ characters }: World, power: PowerId): Character => {
  const character = characters[power]
  if (!character) throw new Error(`the character of ${power} is not known`)
  return character
}

/**
 * Rule P3: the character that a scenario gives to a power, or else one that the second dice draw among those
 * that suit its size.
 */
export const openingCharacter = (position: Position, naming: number, power: PowerId): Character => {
  const named = position.powers.find(({ id }) => id === power)?.character
  if (named) return named
  const fitting = CHARACTERS.filter((character) => suits(position, power, character))
  const drawn = fitting[Math.floor(chance(naming, `character/${power}`) * fitting.length)]
  return drawn ?? 'balancer'
}

/** Only the strongest can lead; and the weak join the strong sooner than others do (Walt 1987). */
const suits = ({ powers }: Position, power: PowerId, character: Character): boolean => {
  const own = powers.find(({ id }) => id === power)?.capability ?? 0
  const all = powers.map(({ capability }) => capability)
  switch (character) {
    case 'hegemon':
      return own >= Math.max(...all)
    case 'bandwagoner':
      return own < all.reduce((sum, each) => sum + each, 0) / all.length
    default:
      return true
  }
}
