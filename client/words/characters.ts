/** The characters of computer diplomats: what each is called, and what it does, in one plain sentence. */
import type { Character } from '../../shared/rules/delegations/character.ts'

type Described = Readonly<{
  /** "a balancer" */
  a: string
  /** On a list. */
  name: string
  /** One sentence that says what it does. */
  does: string
}>

export const characterWords: Readonly<Record<Character, Described>> = {
  balancer: {
    a: 'a balancer',
    name: 'Balancer',
    does: 'It joins others against whoever threatens it most.',
  },
  bandwagoner: {
    a: 'a bandwagoner',
    name: 'Bandwagoner',
    does: 'It joins the strongest, even one that it fears.',
  },
  buckPasser: {
    a: 'a buck-passer',
    name: 'Buck-passer',
    does: 'It likes cover, and leaves paying and fighting to others.',
  },
  honestBroker: {
    a: 'an honest broker',
    name: 'Honest broker',
    does: 'It shuns blocs and makes peace with all sides.',
  },
  opportunist: {
    a: 'an opportunist',
    name: 'Opportunist',
    does: 'It keeps its word while that pays, and takes what it can get.',
  },
  faithfulAlly: {
    a: 'a faithful ally',
    name: 'Faithful ally',
    does: 'It has few friends, pays in full and comes when it is called.',
  },
  hegemon: {
    a: 'a hegemon',
    name: 'Hegemon',
    does: 'It gathers the small round itself, and pays most.',
  },
}

/** "A computer spoke for it: a balancer. It joins others against whoever threatens it most." */
export const characterPlayed = (character: Character): string =>
  `A computer spoke for it: ${characterWords[character].a}. ${characterWords[character].does}`

export const choiceWords = {
  label: (power: string) => `Character of the computer diplomat for ${power}`,
  sentence: (character: Character) => characterWords[character].does,
} as const

/** Words of the theory that any page may use; a scenario's own glossary goes before them. */
export const THEORY: readonly Readonly<{ term: string; meaning: string }>[] = [
  { term: 'balancer', meaning: 'A power that joins others against whoever threatens it most.' },
  { term: 'balancing', meaning: 'Joining others against whoever threatens you most.' },
  { term: 'bandwagoner', meaning: 'A power that joins the strongest side, even one that it fears.' },
  { term: 'bandwagoning', meaning: 'Joining the strongest side, even one that you fear.' },
  { term: 'buck-passer', meaning: 'A power that leaves the paying and the fighting to its allies.' },
  { term: 'buck-passing', meaning: 'Leaving the paying and the fighting to your allies.' },
  { term: 'honest broker', meaning: 'A power without a side that helps others to settle a quarrel.' },
  { term: 'opportunist', meaning: 'A power that keeps its word only while that pays.' },
  { term: 'faithful ally', meaning: 'A power that keeps its word even when that is dear.' },
  { term: 'hegemon', meaning: 'The strongest power of a group, which leads it and pays most for it.' },
]
