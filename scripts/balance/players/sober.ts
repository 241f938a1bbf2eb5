/**
 * The sober government: signs what does its four gauges good and weighs nothing else, neither wishes, nor the tastes
 * of a character, nor a leaning of the day; and it keeps every promise.
 */
import type { Player } from '../../../server/diplomats/playWorld.ts'
import type { World } from '../../../shared/rules/world.ts'
import { type Habit, withHabits } from './habit.ts'
import { keepsItsWord } from './saint.ts'

const weighsGaugesAlone: Habit = {
  words: 'weighs its four gauges and nothing else',
  sees: withoutWishesAndTastes,
}

export const sober = (): Player => {
  const player = withHabits(keepsItsWord, weighsGaugesAlone)
  return (known, power, luck) =>
    player(known, power, (occasion) => (occasion.startsWith('temperament/') ? 0.5 : luck(occasion)))
}

function withoutWishesAndTastes(known: World): World {
  const powers = known.position.powers.map((power) => ({ ...power, objectives: [] }))
  return { ...known, characters: {}, position: { ...known.position, powers } }
}
