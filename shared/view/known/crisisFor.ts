/** A crisis as one power may know it. Rules V6, V7, V13 and C21 of RULES.md. */
import { type Crisis, type CrisisOutcome, isPrincipal, type Stance } from '../../rules/crises/crisis.ts'
import { consultedBy } from '../../rules/crises/declareStance.ts'
import { acceptedIn, type Mediation } from '../../rules/crises/mediation.ts'
import type { Settled } from '../../rules/crises/settle.ts'
import type { PowerId, TreatyId } from '../../rules/ids.ts'
import { entriesOf } from '../../rules/record.ts'
import { isPublic, type Treaty } from '../../rules/treaties/treaty.ts'
import type { World } from '../../rules/world.ts'

/** Rules V6 and V7: stances are sealed until the report; declared ones are seen by those who are consulted. */
export const crisisFor = (
  world: World,
  { settlement, withdrawn, ...crisis }: Crisis,
  own: PowerId | null,
  treaties: Readonly<Record<TreatyId, Treaty>>,
): Crisis => ({
  ...crisis,
  // That a crisis was settled is no secret; by which treaty and how may be one.
  ...(settlement &&
    settlement.treaty in treaties && {
      settlement: settledFor(settlement, treaties[settlement.treaty], own),
    }),
  declared: Object.fromEntries(
    entriesOf(crisis.declared).filter(
      ([by]) => own !== null && (by === own || consultedBy(world, by).includes(own)),
    ),
  ),
  // Rule V13: to offer again is refused, and nobody else need know why.
  ...(withdrawn && own !== null && withdrawn.includes(own) && { withdrawn: [own] }),
  ...(crisis.mediation && { mediation: mediationFor(crisis, crisis.mediation, own) }),
  outcome: crisis.outcome && outcomeFor(crisis.outcome, treaties),
})

/** Rule C21: what was really handed over is known where it is watched in public, else to the parties. */
const settledFor = (
  { handedOver, ...settlement }: Settled,
  treaty: Treaty | undefined,
  own: PowerId | null,
): Settled => {
  const watched = treaty !== undefined && isPublic(treaty) && settlement.monitors.length > 0
  const party = own !== null && treaty !== undefined && isOrWasParty(treaty, own)
  return watched || party ? { ...settlement, ...(handedOver !== undefined && { handedOver }) } : settlement
}

const isOrWasParty = ({ parties, former = [] }: Treaty, power: PowerId): boolean =>
  parties.includes(power) || former.includes(power)

/** Rule V13: offers to mediate are the principals' and whose they are; whom both have accepted is no secret. */
const mediationFor = (crisis: Crisis, mediation: Mediation, own: PowerId | null): Mediation => {
  if (own !== null && isPrincipal(crisis, own)) return mediation
  const accepted = acceptedIn(crisis)
  return Object.fromEntries(
    entriesOf(mediation).filter(([mediator]) => mediator === own || accepted.includes(mediator)),
  )
}

/** A call under a secret treaty is not shown: who honoured it is seen to have joined. */
const outcomeFor = (outcome: CrisisOutcome, treaties: Readonly<Record<TreatyId, Treaty>>): CrisisOutcome => {
  const calls = outcome.calls.filter(({ treaty }) => treaty in treaties)
  const called = new Set(calls.filter(({ side }) => side === 'target').map(({ power }) => power))
  const seen = ([power, stance]: readonly [PowerId, Stance]): [PowerId, Stance] =>
    stance === 'honour' && !called.has(power) ? [power, 'joinTarget'] : [power, stance]
  return {
    ...outcome,
    calls,
    stances: Object.fromEntries(entriesOf(outcome.stances).map((entry) => seen(entry))),
  }
}
