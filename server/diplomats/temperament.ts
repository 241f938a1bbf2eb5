/** How one government differs from the next, and from itself in another game. */
import type { PowerId } from '../../shared/rules/ids.ts'
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

export const temperamentOf = (luck: Luck): Temperament => ({
  bold: luck('temperament/bold'),
  trusting: luck('temperament/trusting'),
  loyal: luck('temperament/loyal'),
  leansTo: (other) => luck(`temperament/leans/${other}`) - 0.5,
})

/** What one must suppose of a stranger. */
export const UNKNOWN: Temperament = { bold: 0.5, trusting: 0.5, loyal: 0.5, leansTo: () => 0 }
