/** What a teacher chooses before a lesson, as far as the rules care. Clocks are the shell's. */
import { z } from 'zod'
import { ModuleName } from './modules.ts'

export const Settings = z.strictObject({
  modules: z.array(ModuleName).readonly(),
  /** How many of the scenario's rounds are played, from the first. */
  rounds: z.int().min(1).max(12),
  lastRound: z.enum(['announced', 'hidden']),
  /** `seeded`: a recorded die decides wars. `expected`: the stakes divide in proportion to the odds. */
  chance: z.enum(['seeded', 'expected']),
  whoSigns: z.enum(['head', 'anyone']),
  /** How people come to a power before the first round. */
  seating: z.enum(['shuffle', 'choose', 'teacher']),
})
export type Settings = z.infer<typeof Settings>
