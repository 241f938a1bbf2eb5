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
 * Rule P3: the characters that a scenario gives, and for the other powers, in their order, one that the second dice
 * draw among those that suit the power's size and have been dealt least: a class meets many kinds.
 */
export const openingCharacters = (
  position: Position,
  naming: number,
): Readonly<Record<PowerId, Character>> => {
  const dealt: Record<PowerId, Character> = {}
  for (const { id, character } of position.powers) if (character) dealt[id] = character
  for (const { id } of position.powers) dealt[id] ??= drawn(position, naming, id, Object.values(dealt))
  return dealt
}

const drawn = (
  position: Position,
  naming: number,
  power: PowerId,
  dealt: readonly Character[],
): Character => {
  const times = (character: Character) => dealt.filter((each) => each === character).length
  const fitting = CHARACTERS.filter((character) => suits(position, power, character))
  const least = Math.min(...fitting.map(times))
  const rare = fitting.filter((character) => times(character) === least)
  return rare[Math.floor(chance(naming, `character/${power}`) * rare.length)] ?? 'balancer'
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
