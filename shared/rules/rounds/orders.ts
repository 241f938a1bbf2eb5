/** What a power really does in a round, decided in secret. */
import { z } from 'zod'
import { Stance } from '../crises/crisis.ts'
import { CrisisId, PowerId, TreatyId } from '../ids.ts'

const WholePoints = z.int().min(0).max(200)

export const Orders = z.strictObject({
  arms: WholePoints,
  development: WholePoints,
  /** Really paid into each common fund, beside what is due. */
  contributions: z.record(TreatyId, WholePoints).readonly(),
  /** Spent on another power's good opinion. */
  outreach: z.record(PowerId, WholePoints).readonly(),
  stances: z.record(CrisisId, Stance).readonly(),
  /** Treaties left without notice. */
  renounce: z.array(TreatyId).max(30).readonly(),
})
export type Orders = z.infer<typeof Orders>

/** Points that the orders spend; what is left goes into development. */
export const spent = ({ arms, development, contributions, outreach }: Orders): number =>
  arms + development + sum(contributions) + sum(outreach)

const sum = (points: Readonly<Record<string, number>>) =>
  Object.values(points).reduce((total, each) => total + each, 0)
