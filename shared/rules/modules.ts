/** Parts of the game that a teacher turns on and off. A scenario names the ones that it needs. */
import { z } from 'zod'

export const ModuleName = z.enum(['burdenSharing', 'secretTreaties', 'crises', 'trade'])
export type ModuleName = z.infer<typeof ModuleName>

/** The three-minute explanation: obligations, burden sharing, crises. Obligations are always on. */
export const INTRODUCTORY: readonly ModuleName[] = ['burdenSharing', 'crises']
export const FULL: readonly ModuleName[] = ModuleName.options
