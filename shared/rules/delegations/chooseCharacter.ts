/** The teacher decides what a computer diplomat is like. Rule P4 of RULES.md. */
import { z } from 'zod'
import type { Actor } from '../actor.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import { PowerId } from '../ids.ts'
import { isPower, type World } from '../world.ts'
import { Character } from './character.ts'

export const ChooseCharacter = z.strictObject({
  type: z.literal('ChooseCharacter'),
  power: PowerId,
  character: Character,
})
export type ChooseCharacter = z.infer<typeof ChooseCharacter>

export type CharacterChosen = Readonly<{
  type: 'CharacterChosen'
  power: PowerId
  character: Character
}>

export type ChooseCharacterRefusal =
  | Readonly<{ reason: 'NotForThisActor' }>
  | Readonly<{ reason: 'UnknownPower'; power: string }>

export const decide = (
  world: World,
  actor: Actor,
  { power, character }: ChooseCharacter,
): Decision<CharacterChosen, ChooseCharacterRefusal> => {
  if (actor.kind !== 'teacher') return refuse({ reason: 'NotForThisActor' })
  if (!isPower(world, power)) return refuse({ reason: 'UnknownPower', power })
  return world.characters[power] === character
    ? accept()
    : accept({ type: 'CharacterChosen', power, character })
}

export const evolve = (world: World, { power, character }: CharacterChosen): World => ({
  ...world,
  characters: { ...world.characters, [power]: character },
})
