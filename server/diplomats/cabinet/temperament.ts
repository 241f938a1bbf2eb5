/** How one government differs from the next, and from itself in another game. */
import type { PowerId } from '../../../shared/rules/ids.ts'
import { within } from '../../../shared/rules/rounding.ts'
import type { Bent } from '../characters/bent.ts'
import type { Luck } from './luck.ts'

/** Numbers from 0 to 1; a half is neither the one nor the other. */
export type Temperament = Readonly<{
  /** Stands firm sooner. */
  bold: number
  /** Believes promises sooner, and punishes less. */
  trusting: number
  /** Keeps its word for its own sake. */
  loyal: number
  /** In this game drawn to that power (above 0) or away from it: a minister, a marriage, a newspaper. */
  leansTo: (other: PowerId) => number
}>

/** How far luck moves a temperament from the middle of its character. */
const SWAY = 0.5

export const temperamentOf = (luck: Luck, { bold, trusting, loyal }: Bent): Temperament => {
  const around = (middle: number, what: string) =>
    within(middle + SWAY * (luck(`temperament/${what}`) - 0.5), 0, 1)
  return {
    bold: around(bold, 'bold'),
    trusting: around(trusting, 'trusting'),
    loyal: around(loyal, 'loyal'),
    leansTo: (other) => luck(`temperament/leans/${other}`) - 0.5,
  }
}

/** What one must suppose of a stranger. */
export const UNKNOWN: Temperament = { bold: 0.5, trusting: 0.5, loyal: 0.5, leansTo: () => 0 }
