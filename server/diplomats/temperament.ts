/** How one government differs from the next, and from itself in another game. */
import type { Luck } from './luck.ts'

/** Each from 0 to 1; a half is neither the one nor the other. */
export type Temperament = Readonly<{
  /** Stands firm sooner. */
  bold: number
  /** Believes promises sooner, and punishes less. */
  trusting: number
  /** Keeps its word for its own sake. */
  loyal: number
}>

export const temperamentOf = (luck: Luck): Temperament => ({
  bold: luck('temperament/bold'),
  trusting: luck('temperament/trusting'),
  loyal: luck('temperament/loyal'),
})

/** What one must suppose of a stranger. */
export const UNKNOWN: Temperament = { bold: 0.5, trusting: 0.5, loyal: 0.5 }
