/**
 * Security = 100 * P / (P + T): protection against threat. Rules G3 to G9 of RULES.md.
 *
 * Protection: own arms, common funds (impure public goods: Olson & Zeckhauser 1966; Sandler), promises of
 * defence. Threat: Walt (1987): aggregate power, proximity, offensive capability, intentions; the index is
 * ours. Everything is computed from what the power itself may know.
 */

import { type Clause, clauseOf, effectsOf } from '../clauses/clauses.ts'
import type { Defence } from '../clauses/defence.ts'
import { owes } from '../clauses/owed.ts'
import { CONSTANTS } from '../constants.ts'
import type { PowerId, TreatyId } from '../ids.ts'
import { reliability } from '../reliability.ts'
import { within } from '../rounding.ts'
import { type Base, basesIn, reachOf } from '../treaties/bases.ts'
import { isStillOwed } from '../treaties/conditions.ts'
import { purposeOf, yieldOf } from '../treaties/funds.ts'
import { type InForce, isPublic, termsOf } from '../treaties/treaty.ts'
import { asKnownBy, attitude, type Outlay, powersOf, treatiesInForce, type World } from '../world.ts'
import { type Gauge, givenOf, type Term } from './gauge.ts'

/** Terms are in points of arms; value is 0 to 100. */
export const security = (world: World, power: PowerId, outlay: Outlay): Gauge => {
  const known = treatiesInForce(world).flatMap((treaty) => {
    const seen = asKnownBy(treaty, power)
    return seen?.status === 'inForce' ? [seen] : []
  })
  const bases = basesIn(known)
  const threats = threatsTo(world, power, known, bases, outlay)
  const terms: Term[] = [
    { kind: 'ownArms', value: outlay.arms[power] ?? 0, ...givenOf(outlay.received?.[power]?.arms) },
    ...funds(world, power, known, bases, threats, outlay),
    ...allies(world, power, known, bases, threats, outlay),
    { kind: 'base', side: 'protection', value: CONSTANTS.base },
    ...threats,
    { kind: 'base', side: 'threat', value: CONSTANTS.base },
  ]
  const threat = total(terms.filter(isThreat))
  const protection = total(terms.filter((term) => !isThreat(term)))
  return { value: (100 * protection) / (protection + threat), terms }
}

/** Whether a term of Security stands on the side of what is feared. */
export const isThreat = (term: Term): boolean =>
  term.kind === 'threat' || (term.kind === 'base' && term.side === 'threat')

const total = (terms: readonly Term[]) => terms.reduce((sum, { value }) => sum + value, 0)

type Threat = Extract<Term, { kind: 'threat' }>

/** Rule G4: hostility * proximity * restraint * force, for each power that is not friendly. */
const threatsTo = (
  world: World,
  power: PowerId,
  known: readonly InForce[],
  bases: readonly Base[],
  outlay: Outlay,
): readonly Threat[] => {
  const promises = calming(known)
  const shares = sharesOfPublicFunds(known, outlay)
  return powersOf(world)
    .filter((other) => other !== power)
    .map((other): Threat => {
      const opinion = attitude(world, other, power)
      const { zeroAt, divisor } = CONSTANTS.hostility
      const hostility = Math.max(0, zeroAt - opinion) / divisor
      const { near, host } = reachOf(world, bases, other, power)
      const promised = promises.some(
        ({ treaty, clause }) =>
          effectsOf(clause).calms?.(clause, treaty.parties, power, other) &&
          isStillOwed(world, treaty, clause, other, power),
      )
      const restraint = promised ? 1 - CONSTANTS.restraint * reliability(world, other) : 1
      const arms = outlay.arms[other] ?? 0
      const fund = CONSTANTS.poolThreat * (shares.get(other) ?? 0)
      return {
        kind: 'threat',
        value: hostility * near * restraint * (arms + fund),
        power: other,
        arms,
        fund,
        attitude: opinion,
        proximity: near,
        ...(host && { host }),
        restraint,
      }
    })
}

/** Promises that take something off what a party fears. */
const calming = (known: readonly InForce[]): readonly Readonly<{ treaty: InForce; clause: Clause }>[] =>
  known.flatMap((treaty) =>
    termsOf(treaty)
      .clauses.filter((clause) => effectsOf(clause).calms)
      .map((clause) => ({ treaty, clause })),
  )

/** A member's equal share of the totals of its public funds: what is perceived, not what it paid. */
const sharesOfPublicFunds = (known: readonly InForce[], outlay: Outlay): ReadonlyMap<PowerId, number> => {
  const shares = new Map<PowerId, number>()
  for (const treaty of known) {
    if (!isPublic(treaty) || purposeOf(treaty) !== 'defence') continue
    const { id, parties } = treaty
    const share = paidInto(id, parties, outlay) / parties.length
    for (const party of parties) shares.set(party, (shares.get(party) ?? 0) + share)
  }
  return shares
}

const paidInto = (treaty: TreatyId, members: readonly PowerId[], outlay: Outlay): number =>
  members.reduce((sum, member) => sum + (outlay.paid[treaty]?.[member] ?? 0), 0)

/** The power with the largest single threat, not counting one. */
const mainThreat = (threats: readonly Threat[], except: PowerId): PowerId | null => {
  const rest = threats.filter(({ power, value }) => power !== except && value > 0)
  return (
    rest.reduce<Threat | null>((most, each) => (most && most.value >= each.value ? most : each), null)
      ?.power ?? null
  )
}

/** Rule G5: how much another's strength helps: near to me or to what I fear, and well disposed. */
const helpOf = (
  world: World,
  power: PowerId,
  other: PowerId,
  bases: readonly Base[],
  threats: readonly Threat[],
): number => {
  const feared = mainThreat(threats, other)
  const near = Math.max(
    reachOf(world, bases, other, power).near,
    feared ? reachOf(world, bases, other, feared).near : 0,
  )
  const { zeroAt, span } = CONSTANTS.regard
  const regard = within((attitude(world, other, power) - zeroAt) / span, 0, 1)
  return near * regard
}

/** Rule G6: the mean help of the others times what they paid together, so that the sum tells no more than the total. */
const funds = (
  world: World,
  power: PowerId,
  known: readonly InForce[],
  bases: readonly Base[],
  threats: readonly Threat[],
  outlay: Outlay,
): readonly Term[] =>
  known
    .filter((treaty) => treaty.parties.includes(power) && purposeOf(treaty) === 'defence')
    .map((treaty): Term => {
      const { id, parties } = treaty
      const others = parties.filter((party) => party !== power)
      const own = outlay.paid[id]?.[power] ?? 0
      const fromOthers = paidInto(id, others, outlay)
      const help =
        others.reduce((sum, other) => sum + helpOf(world, power, other, bases, threats), 0) / others.length
      const value = ((own + help * fromOthers) * yieldOf(treaty)) / Math.sqrt(parties.length)
      return { kind: 'pool', value, treaty: id, own, total: own + fromOthers, members: parties.length }
    })

/** Rule G7: promises of defence, by how much they are believed, how near and how well disposed the ally is; of several the best. */
const allies = (
  world: World,
  power: PowerId,
  known: readonly InForce[],
  bases: readonly Base[],
  threats: readonly Threat[],
  outlay: Outlay,
): readonly Term[] => {
  const mine = partnersOf(known, power)
  return [...mine].flatMap(([ally, all]): readonly Term[] => {
    const promises = all.filter(
      ({ treaty, clause }) =>
        owes(clause, treaty.parties, ally, power) && isStillOwed(world, treaty, clause, ally, power),
    )
    if (promises.length === 0) return []
    const { treaty, credibility, covered } = promises
      .map(({ treaty, clause }) => ({
        treaty: treaty.id,
        credibility: clause.when === 'automatic' ? 1 : reliability(world, ally),
        covered: coverage(clause, threats),
      }))
      .reduce((most, each) =>
        each.credibility * each.covered > most.credibility * most.covered ? each : most,
      )
    const help = helpOf(world, power, ally, bases, threats)
    const arms = outlay.arms[ally] ?? 0
    const partners = Math.max(mine.size, partnersOf(known, ally).size)
    const value = (CONSTANTS.allyShare * credibility * help * arms * covered) / Math.sqrt(partners)
    return [{ kind: 'ally', value, power: ally, treaty, arms, credibility, help, partners, covered }]
  })
}

type Promised = Readonly<{ treaty: InForce; clause: Defence }>

/** Every power with which this one has a promise of defence, whichever owes it, and all such promises. */
const partnersOf = (known: readonly InForce[], power: PowerId): ReadonlyMap<PowerId, readonly Promised[]> => {
  const partners = new Map<PowerId, readonly Promised[]>()
  for (const treaty of known) {
    const clause = clauseOf(termsOf(treaty).clauses, 'defence')
    if (!clause || !treaty.parties.includes(power)) continue
    const { parties } = treaty
    for (const party of parties)
      if (owes(clause, parties, party, power) || owes(clause, parties, power, party))
        partners.set(party, [...(partners.get(party) ?? []), { treaty, clause }])
  }
  return partners
}

/** Rule G8: a promise against named powers counts for the part of the threat that comes from them. */
const coverage = ({ against }: Defence, threats: readonly Threat[]): number => {
  if (against === 'anyone') return 1
  const all = total(threats)
  return all === 0 ? 0 : total(threats.filter(({ power }) => against.includes(power))) / all
}
