/**
 * What a character weighs differently. Every diplomat uses the same machinery; a bent is a set of weights in it.
 * Where nothing else is said, 1 is ordinary and 0 is indifferent; worth is in points of Result.
 */
import type { Character } from '../../../shared/rules/delegations/character.ts'

export type Bent = Readonly<{
  character: Character | null

  /** The middle of its temperament, 0 to 1; luck moves it a quarter up or down. */
  bold: number
  trusting: number
  loyal: number

  /** Worth of a military text that is turned against the greatest threat, or signed with it; times how pressing it is. */
  againstThreat: number
  withThreat: number
  /** Worth of standing beside one stronger than oneself. */
  withStrong: number
  /** Worth of any military text beyond what follows from it: below 0 shuns blocs. */
  bloc: number
  /** Worth of a promise of peace with anybody. */
  peace: number

  /** How heavily a share in a common fund weighs. */
  burden: number
  /** How heavily the fear weighs of being drawn into another's war, and the hope for help in one's own. */
  entrapment: number
  support: number
  /** How heavily a war weighs that it is called to, and the trust that it would lose by staying away. */
  coming: number
  reputation: number
  /** How each treaty that binds it already makes it slower to sign another. */
  saturation: number
  /** How much the prize of a crisis counts, and how soon it joins whoever is about to win one. */
  prize: number
  jackal: number
  /** Firmness toward the greatest threat: above 0 defies it, below 0 gives way to it. */
  defiance: number

  /** Factors on what a point is worth in arms, and in other powers' goodwill. */
  arms: number
  goodwill: number
  /** The part of a usual share that it writes for itself, and for the others, in its own texts. */
  ownShare: number
  othersShare: number
  /** How it likes large circles, and how many negotiations it opens in a round. */
  circle: number
  attention: number
}>

/** Neither this nor that: what one must suppose of a stranger. */
export const PLAIN: Bent = {
  character: null,
  bold: 0.5,
  trusting: 0.5,
  loyal: 0.5,
  againstThreat: 0.5,
  withThreat: 0,
  withStrong: 0,
  bloc: 0,
  peace: 0,
  burden: 1,
  entrapment: 1,
  support: 1,
  coming: 1,
  reputation: 1,
  saturation: 1,
  prize: 1,
  jackal: 0,
  defiance: 0,
  arms: 1,
  goodwill: 1,
  ownShare: 1,
  othersShare: 1,
  circle: 1,
  attention: 1,
}
