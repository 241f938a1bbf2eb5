/**
 * A party announces that it leaves, and stays bound for the rounds of notice: the lawful way out. Rules T17
 * T18 and T30 of RULES.md. Leaving without notice is renouncing, which is an order (see rounds/giveOrders.ts).
 */
import { z } from 'zod'
import { isOutvoted } from '../ballots/pending.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Mandate } from '../delegations/mandate.ts'
import { type PowerId, TreatyId } from '../ids.ts'
import { roundOf } from '../phase.ts'
import type { World } from '../world.ts'
import { leave } from './leaveTreaty.ts'
import { treatyNamed, withTreaty } from './register.ts'
import { type InForce, termsOf } from './treaty.ts'

export const GiveNotice = z.strictObject({ type: z.literal('GiveNotice'), treaty: TreatyId })
export type GiveNotice = z.infer<typeof GiveNotice>

export type NoticeGiven = Readonly<{ type: 'NoticeGiven'; treaty: TreatyId; by: PowerId; freeIn: number }>

export type NoticeRefusal =
  | Readonly<{ reason: 'NotNegotiating'; phase: World['phase']['kind'] }>
  | Readonly<{ reason: 'NoSuchTreaty'; treaty: TreatyId }>
  | Readonly<{ reason: 'NotInForce'; treaty: TreatyId }>
  | Readonly<{ reason: 'NoticeGivenAlready'; treaty: TreatyId; freeIn: number }>

export const decide = (
  world: World,
  { power }: Mandate,
  { treaty: id }: GiveNotice,
): Decision<NoticeGiven, NoticeRefusal> => {
  const { phase } = world
  const treaty = world.treaties[id]
  const outvoted = treaty?.status === 'inForce' && isOutvoted(treaty, power, roundOf(phase))
  if (phase.kind !== 'negotiation' && !(outvoted && isBeforeNext(phase)))
    return refuse({ reason: 'NotNegotiating', phase: phase.kind })
  if (!treaty?.parties.includes(power)) return refuse({ reason: 'NoSuchTreaty', treaty: id })
  if (treaty.status !== 'inForce') return refuse({ reason: 'NotInForce', treaty: id })
  const given = treaty.leaving.find((leaving) => leaving.power === power)
  const freeIn = outvoted ? soonest(world, treaty) : roundOf(phase) + termsOf(treaty).notice
  if (given && !(outvoted && freeIn < given.freeIn))
    return refuse({ reason: 'NoticeGivenAlready', treaty: id, freeIn: given.freeIn })
  return accept({ type: 'NoticeGiven', treaty: id, by: power, freeIn })
}

const isBeforeNext = ({ kind }: World['phase']) => kind === 'orders' || kind === 'report'

/** Rule T30: when the next round opens, or at once where the treaty lets anybody go at once. */
const soonest = ({ phase }: World, treaty: InForce): number =>
  roundOf(phase) + (phase.kind === 'negotiation' && termsOf(treaty).notice === 0 ? 0 : 1)

export const evolve = (world: World, { treaty: id, by, freeIn }: NoticeGiven): World => {
  const treaty = treatyNamed(world, id)
  if (treaty.status !== 'inForce') return world
  if (freeIn <= roundOf(world.phase)) return leave(world, treaty, by, { kind: 'left', by })
  const leaving = treaty.leaving.filter((each) => each.power !== by)
  return withTreaty(world, { ...treaty, leaving: [...leaving, { power: by, freeIn }] })
}
