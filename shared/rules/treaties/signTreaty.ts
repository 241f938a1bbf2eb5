/** A party signs the text on the table; with the last signature it is in force. Rules T11, T12, H3 and H4 of RULES.md. */
import { z } from 'zod'
import { settledBy } from '../crises/settle.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Mandate } from '../delegations/mandate.ts'
import { lackOfSupport, type SupportRefusal } from '../home/support.ts'
import { type PowerId, TreatyId } from '../ids.ts'
import { roundOf } from '../phase.ts'
import type { World } from '../world.ts'
import { faultInTerms, type TermsRefusal } from './legality.ts'
import { onTheTable, staleText, type TableRefusal } from './onTheTable.ts'
import { type RatificationBegun, ratifiersOf } from './ratify.ts'
import { tabledNamed, treatyNamed, withTreaty } from './register.ts'
import { type InForce, termsOf } from './treaty.ts'

export const SignTreaty = z.strictObject({
  type: z.literal('SignTreaty'),
  treaty: TreatyId,
  /** The number of the text that is signed: nobody signs what changed under the pen. */
  revision: z.int().min(1),
})
export type SignTreaty = z.infer<typeof SignTreaty>

export type TreatySigned = Readonly<{ type: 'TreatySigned'; treaty: TreatyId; by: PowerId }>
export type TreatyEnteredForce = Readonly<{ type: 'TreatyEnteredForce'; treaty: TreatyId; round: number }>

type SigningEvent = TreatySigned | TreatyEnteredForce | RatificationBegun

export type SignRefusal =
  | TableRefusal
  | SupportRefusal
  | TermsRefusal
  | Readonly<{ reason: 'AlreadySigned'; treaty: TreatyId }>

export const decide = (
  world: World,
  { power }: Mandate,
  { treaty: id, revision }: SignTreaty,
): Decision<SigningEvent, SignRefusal> => {
  const found = onTheTable(world, power, id)
  if ('refusal' in found) return refuse(found.refusal)
  const { treaty } = found
  const stale = staleText(treaty, revision)
  if (stale) return refuse(stale)
  if (treaty.signed.includes(power)) return refuse({ reason: 'AlreadySigned', treaty: id })
  const fault = lackOfSupport(world, power) ?? faultInTerms(world, treaty.parties, termsOf(treaty))
  if (fault) return refuse(fault)
  const signed: TreatySigned = { type: 'TreatySigned', treaty: id, by: power }
  const missing = treaty.parties.filter((party) => party !== power && !treaty.signed.includes(party))
  if (missing.length > 0) return accept(signed)
  const round = roundOf(world.phase)
  const mustBeRatified = ratifiersOf(world, treaty.parties, termsOf(treaty)).length > 0
  return accept<SigningEvent>(
    signed,
    mustBeRatified
      ? { type: 'RatificationBegun', treaty: id, round }
      : { type: 'TreatyEnteredForce', treaty: id, round },
  )
}

export const evolve = (world: World, event: TreatySigned | TreatyEnteredForce): World => {
  switch (event.type) {
    case 'TreatySigned': {
      const treaty = tabledNamed(world, event.treaty)
      return withTreaty(world, { ...treaty, signed: [...treaty.signed, event.by] })
    }
    case 'TreatyEnteredForce': {
      const { id, proposer, parties, revisions, historic } = treatyNamed(world, event.treaty)
      const inForce: InForce = {
        id,
        proposer,
        parties,
        revisions,
        historic,
        status: 'inForce',
        since: event.round,
        leaving: [],
      }
      return settledBy(withTreaty(world, inForce), inForce)
    }
  }
}
