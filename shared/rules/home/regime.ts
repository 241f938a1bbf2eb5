/** How a power is governed: how dear it is at home to break one's word or to back down. */
import { z } from 'zod'

export const Regime = z.enum(['democracy', 'mixed', 'autocracy'])
export type Regime = z.infer<typeof Regime>

/** How a power is governed and what its government is worth at home when the first round opens. */
export type Home = Readonly<{ regime: Regime; support: number }>
