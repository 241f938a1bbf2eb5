/**
 * Secrecy: the world as one viewer may know it. Everything that leaves the server, and everything that a
 * computer diplomat sees, is made from what this function returns and from nothing else. Rules V1 to V13, V15 to V18
 * and P5 of RULES.md.
 */

import { clauseOf } from '../rules/clauses/clauses.ts'
import { type Crisis, type CrisisOutcome, isPrincipal, type Stance } from '../rules/crises/crisis.ts'
import { consultedBy } from '../rules/crises/declareStance.ts'
import { acceptedIn, type Mediation } from '../rules/crises/mediation.ts'
import type { Settled } from '../rules/crises/settle.ts'
import type { Gauge, Gauges } from '../rules/gauges/gauge.ts'
import type { PowerId, TreatyId } from '../rules/ids.ts'
import { canKnow, type LedgerEntry } from '../rules/ledger.ts'
import { roundOf } from '../rules/phase.ts'
import type { Position, PowerPosition, RoundPlan } from '../rules/position.ts'
import { entriesOf, keysOf } from '../rules/record.ts'
import { duesOf } from '../rules/rounds/dues.ts'
import { NO_ORDERS } from '../rules/rounds/orders.ts'
import { hears } from '../rules/talk/say.ts'
import { informantsOf } from '../rules/treaties/learnSecret.ts'
import { isPublic, type Treaty, termsOf } from '../rules/treaties/treaty.ts'
import {
  asKnownBy,
  capabilityOf,
  type Fund,
  type Outlay,
  type Payment,
  powersOf,
  type RoundRecord,
  type World,
} from '../rules/world.ts'
import { treatyFor } from './treatyFor.ts'
import { ownPower, type Viewer } from './viewer.ts'

/** A world that is not longer than what its viewer may know. The teacher knows all. */
export const knownTo = (world: World, viewer: Viewer): World => {
  if (viewer.kind === 'teacher') return world
  const own = ownPower(viewer)
  const { phase } = world
  const treaties = treatiesFor(world, own)
  const informants = own ? informantsOf(world, own) : []
  const known: World = { ...world, treaties }
  return {
    ...known,
    seed: 0,
    naming: 0,
    settings: { ...world.settings, rounds: roundsToldOf(world) },
    position: positionFor(world, own),
    characters: phase.kind === 'ended' ? world.characters : onlyOwn(world.characters, own),
    drafts: Object.fromEntries(entriesOf(world.drafts).filter(([, { power }]) => power === own)),
    crises: Object.fromEntries(
      Object.entries(world.crises).map(([id, crisis]) => [id, crisisFor(world, crisis, own, treaties)]),
    ),
    talk: world.talk
      .filter((message) => (own ? hears(message, own) : message.channel.kind === 'public'))
      .map((message, at) => ({ ...message, number: at + 1 })),
    orders: ordersFor(world, own, informants),
    proposals: onlyOwn(world.proposals, own),
    ...(world.received && { received: onlyOf(world.received, own, informants) }),
    outlay: outlayFor(known, own),
    ledger: world.ledger.filter((entry) => knowsEntry(entry, own)),
    rounds: world.rounds.map((record, at) =>
      recordFor(world, record, own, at === world.rounds.length - 1 ? informants : []),
    ),
  }
}

const treatiesFor = ({ treaties }: World, own: PowerId | null): World['treaties'] =>
  Object.fromEntries(
    Object.entries(treaties).flatMap(([id, treaty]) => {
      const known = treatyFor(treaty, own)
      return known ? [[id, known]] : []
    }),
  )

const knowsEntry = (entry: LedgerEntry, own: PowerId | null): boolean =>
  own ? canKnow(entry, own) : entry.knownTo === 'everyone'

const onlyOf = <V>(
  record: Readonly<Record<PowerId, V>>,
  own: PowerId | null,
  informants: readonly PowerId[],
): Readonly<Record<PowerId, V>> =>
  Object.fromEntries(
    entriesOf<PowerId, V>(record).filter(([power]) => power === own || informants.includes(power)),
  )

/** Rule V16: of its partners in intelligence a power sees the arms that they have locked, and nothing else. */
const ordersFor = (
  { orders }: World,
  own: PowerId | null,
  informants: readonly PowerId[],
): World['orders'] => ({
  ...Object.fromEntries(
    informants.flatMap((power) => {
      const arms = orders[power]?.arms
      return arms === undefined ? [] : [[power, { ...NO_ORDERS, arms }]]
    }),
  ),
  ...onlyOwn(orders, own),
})

/** The terms of a gauge name treaties; what they add up to is all that partners see. */
const withoutTerms = (gauges: Gauges): Gauges => {
  const bare = ({ value }: Gauge): Gauge => ({ value, terms: [] })
  return {
    security: bare(gauges.security),
    prosperity: bare(gauges.prosperity),
    influence: bare(gauges.influence),
    autonomy: bare(gauges.autonomy),
  }
}

const onlyOwn = <V>(
  record: Readonly<Record<PowerId, V>>,
  own: PowerId | null,
): Readonly<Record<PowerId, V>> => {
  const mine = own ? record[own] : undefined
  return own && mine !== undefined ? { [own]: mine } : {}
}

/** Rule V11: whether this is the last round is told only where the teacher announces it. */
const roundsToldOf = ({ settings, position }: World): number =>
  settings.lastRound === 'announced' ? settings.rounds : position.rounds.length

/** Rules V9 and V10: others' secret objectives, briefs and instructions are theirs; what is to come is nobody's. */
const positionFor = (world: World, own: PowerId | null): Position => {
  const { position, phase } = world
  const now = roundOf(phase)
  const opened = phase.kind === 'ended'
  return {
    ...position,
    powers: position.powers.map((power) => (power.id === own ? power : publicPartOf(power, opened))),
    treaties: position.treaties.filter(
      ({ terms, parties }) => terms.secrecy === 'public' || (own !== null && parties.includes(own)),
    ),
    rounds: position.rounds.flatMap((plan, at) => roundFor(plan, at + 1, now, own)),
  }
}

const publicPartOf = ({ character: _, ...power }: PowerPosition, opened: boolean): PowerPosition => ({
  ...power,
  brief: [],
  objectives: power.objectives.filter(({ secrecy }) => opened || secrecy === 'public'),
})

/** Rounds played so far, and of the next one no more than its name. */
const roundFor = (plan: RoundPlan, round: number, now: number, own: PowerId | null): readonly RoundPlan[] => {
  if (round > now + 1) return []
  if (round === now + 1) return [{ ...plan, events: [], instructions: {} }]
  return [{ ...plan, instructions: onlyOwn(plan.instructions, own) }]
}

/** Rules V6 and V7: stances are sealed until the report; declared ones are seen by those who are consulted. */
const crisisFor = (
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

/**
 * Rules V4 and V5: home defence of the last round is known to all. Of a fund a member knows its own payment and
 * the total, and each payment with open books; others know the totals of public funds. What is not known is
 * filled with an even share of what is, so that sums of known things stay right.
 */
const outlayFor = (known: World, own: PowerId | null): Outlay => {
  const { arms, development, paid, received } = known.outlay
  const payments = Object.fromEntries(
    entriesOf(paid)
      .filter(([id, by]) => seesBooks(known.treaties[id], own, by))
      .map(([id, by]) => [id, paymentsFor(known.treaties[id], by, own)]),
  )
  const guessed = (power: PowerId) =>
    Math.max(
      0,
      Math.floor(capabilityOf(known, power)) -
        (arms[power] ?? 0) -
        duesOf(known, power).reduce((sum, { due }) => sum + due, 0),
    )
  return {
    arms,
    development: Object.fromEntries(
      powersOf(known).map((power) => [power, power === own ? (development[power] ?? 0) : guessed(power)]),
    ),
    ...(received && { received: onlyOwn(received, own) }),
    paid: payments,
  }
}

const paymentsFor = (
  treaty: Treaty | undefined,
  by: Readonly<Record<PowerId, number>>,
  own: PowerId | null,
): Readonly<Record<PowerId, number>> => {
  const members = keysOf(by)
  if (treaty && seesEachPayment(treaty, own, members)) return by
  const mine = own !== null && own in by ? (by[own] ?? 0) : null
  const others = members.filter((power) => mine === null || power !== own)
  const rest = others.reduce((sum, power) => sum + (by[power] ?? 0), 0)
  return Object.fromEntries(
    members.map((power) => [power, mine !== null && power === own ? mine : rest / others.length]),
  )
}

/**
 * Rule V5: open books show each payment to the members, and in a public treaty to everybody; two members see each
 * other's anyway.
 *
 * @param payers who paid in the round in question: what three paid stays sealed when one of them has left
 */
export const seesEachPayment = (
  treaty: Treaty,
  own: PowerId | null,
  payers: readonly PowerId[] = treaty.parties,
): boolean => {
  const member = own !== null && treaty.parties.includes(own)
  const openBooks = clauseOf(termsOf(treaty).clauses, 'verification') !== undefined
  return (openBooks && (member || isPublic(treaty))) || (member && payers.length === 2)
}

/** Rule V8: a report shows a power its own sum, its own orders, and what it can know of others. */
const recordFor = (
  world: World,
  record: RoundRecord,
  own: PowerId | null,
  informants: readonly PowerId[],
): RoundRecord => ({
  ...record,
  funds: record.funds
    .filter(({ treaty, due }) => seesBooks(world.treaties[treaty], own, due))
    .map((fund) => fundFor(world, fund, own)),
  ...(record.payments && {
    payments: record.payments.filter((payment) => seesPayment(world, payment, own)),
  }),
  orders: onlyOwn(record.orders, own),
  defaulted: record.defaulted.filter((power) => power === own),
  gauges: {
    ...Object.fromEntries(
      informants.flatMap((power) => {
        const gauges = record.gauges[power]
        return gauges ? [[power, withoutTerms(gauges)]] : []
      }),
    ),
    ...onlyOwn(record.gauges, own),
  },
  interest: onlyOwn(record.interest, own),
  ...(record.suspensions && {
    suspensions: record.suspensions.filter(({ treaty, by, toward }) =>
      seesInside(world.treaties[treaty], own, [by, toward]),
    ),
  }),
  ...(record.support && { support: record.support.filter(({ power }) => power === own) }),
  attitudes: record.attitudes.filter(({ of, toward }) => own !== null && (of === own || toward === own)),
})

/** Rule V14: aid is known to giver and receiver, and to everybody where the treaty is public; an exchange to its parties. */
const seesPayment = (world: World, { treaty, by, to }: Payment, own: PowerId | null): boolean => {
  const named = world.treaties[treaty]
  if (own !== null && (own === by || own === to)) return true
  if (!named) return false
  return to === 'parties' ? own !== null && named.parties.includes(own) : isPublic(named)
}
/** Rule V5: who is outside a secret treaty, or only invited to it, sees nothing of what is paid there in rounds without it. */
const seesBooks = (
  treaty: Treaty | undefined,
  own: PowerId | null,
  by: Readonly<Record<PowerId, number>>,
): boolean => seesInside(treaty, own, keysOf(by))

/** Whether a power sees what these have done under a treaty: everybody of a public one, else the parties and whoever took part. */
const seesInside = (treaty: Treaty | undefined, own: PowerId | null, involved: readonly PowerId[]): boolean =>
  treaty !== undefined &&
  asKnownBy(treaty, own) !== null &&
  (isPublic(treaty) || (own !== null && (treaty.parties.includes(own) || involved.includes(own))))

const fundFor = (world: World, { treaty, due, paid }: Fund, own: PowerId | null): Fund => {
  const named = world.treaties[treaty]
  return { treaty, due, paid: paymentsFor(named, paid, own) }
}
