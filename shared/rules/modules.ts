/** Parts of the game that a teacher turns on and off. A scenario names the ones that it needs. */
import { z } from 'zod'

export const ModuleName = z.enum([
  'burdenSharing',
  'secretTreaties',
  'crises',
  /** Trade and culture: trade, exchange, sanctions. */
  'trade',
  /** Military integration: bases, a joint command, shared intelligence. */
  'integration',
  /** Councils that vote, arbitration. */
  'institutions',
  /** Support at home, ratification, audience costs. */
  'domesticPolitics',
])
export type ModuleName = z.infer<typeof ModuleName>

/** The three-minute explanation: obligations, burden sharing, crises. Obligations are always on. */
export const INTRODUCTORY: readonly ModuleName[] = ['burdenSharing', 'crises']
export const FULL: readonly ModuleName[] = ModuleName.options
