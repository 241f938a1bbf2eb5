/** What a settlement has agreed is handed over part by part, or withheld. Rules C20 and C21 of RULES.md. */
import { CONSTANTS } from '../constants.ts'
import type { CrisisId, PowerId, TreatyId } from '../ids.ts'
import type { KnownTo, LedgerEntry } from '../ledger.ts'
import { roundOf } from '../phase.ts'
import { toThousandth } from '../rounding.ts'
import type { Orders } from '../rounds/orders.ts'
import { isPublic } from '../treaties/treaty.ts'
import { capabilityOf, type World } from '../world.ts'

/** One part of a settlement that falls due in this round. */
export type Withdrawal = Readonly<{
  crisis: CrisisId
  treaty: TreatyId
  by: PowerId
  to: PowerId
  due: number
  /** This is part `number` of `of`. */
  number: number
  of: number
}>

export type PartFellDue = Withdrawal &
  Readonly<{ type: 'PartFellDue'; what: 'handedOver' | 'withheld'; given: number }>

/** Every part that falls due now, whatever has become of its treaty, in the order of the crises. */
export const withdrawalsDue = ({ crises, phase }: World): readonly Withdrawal[] =>
  Object.values(crises).flatMap(({ id, round, challenger, target, settlement }) => {
    const number = roundOf(phase) - round + 1
    const due = settlement?.parts[number - 1]
    return settlement && due
      ? [
          {
            crisis: id,
            treaty: settlement.treaty,
            by: target,
            to: challenger,
            due,
            number,
            of: settlement.parts.length,
          },
        ]
      : []
  })

/** What is really handed over: nothing where it is withheld, and never the last point that a power has. */
export const withdrawals = (
  world: World,
  orders: Readonly<Record<PowerId, Orders>>,
): readonly PartFellDue[] =>
  withdrawalsDue(world).map((part) => {
    const withheld = orders[part.by]?.withhold?.includes(part.crisis) ?? false
    const most = Math.max(0, capabilityOf(world, part.by) - CONSTANTS.smallestCapability)
    return withheld
      ? { ...part, type: 'PartFellDue', what: 'withheld', given: 0 }
      : { ...part, type: 'PartFellDue', what: 'handedOver', given: toThousandth(Math.min(part.due, most)) }
  })

/** Rule C21: known to everybody where the settlement is public and monitored, else to its parties. */
export const ledgerOfWithdrawal = (
  world: World,
  { crisis, treaty, by, to, due, given, what }: PartFellDue,
): LedgerEntry => {
  const bound = world.treaties[treaty]
  const round = roundOf(world.phase)
  const open =
    bound !== undefined && isPublic(bound) && (world.crises[crisis]?.settlement?.monitors.length ?? 0) > 0
  const parties = bound?.parties.filter((party) => party !== by) ?? [to]
  const knownTo: KnownTo = open ? 'everyone' : [...new Set([to, ...parties])]
  return {
    round,
    by,
    treaty,
    owedTo: [to],
    what: { kind: 'withdrawal', crisis, due, given },
    article: 'settlement',
    verdict: what === 'withheld' ? 'shirked' : 'kept',
    knownTo,
    publicSince: open ? round : null,
  }
}

export const evolve = (world: World, { crisis: id, by, to, given }: PartFellDue): World => {
  const crisis = world.crises[id]
  const [from, toward] = [world.powers[by], world.powers[to]]
  if (!crisis?.settlement || !from || !toward) throw new Error(`no settlement of ${id}`)
  const { settlement, regions, outcome } = crisis
  const handedOver = toThousandth((settlement.handedOver ?? 0) + given)
  // Borders follow when half of what was at stake has passed.
  const moved = given > 0 && handedOver * 2 >= (outcome?.stakes ?? 0)
  return {
    ...world,
    powers: {
      ...world.powers,
      [by]: { ...from, capability: toThousandth(from.capability - given) },
      [to]: { ...toward, capability: toThousandth(toward.capability + given) },
    },
    crises: { ...world.crises, [id]: { ...crisis, settlement: { ...settlement, handedOver } } },
    regions: moved
      ? { ...world.regions, ...Object.fromEntries(regions.map((region) => [region, to])) }
      : world.regions,
  }
}
