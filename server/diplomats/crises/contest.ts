/**
 * A crisis as one government sees it: who would win, what a war would cost, and how likely each principal is
 * to stand firm (a quantal-response equilibrium of the two, found by repeated reply).
 */

import { CONSTANTS } from '../../../shared/rules/constants.ts'
import { type Crisis, opponentOf } from '../../../shared/rules/crises/crisis.ts'
import { type Sides, stakesOf, strengths, targetOdds, warLosses } from '../../../shared/rules/crises/odds.ts'
import { callsIn } from '../../../shared/rules/crises/promises.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { positionOf } from '../../../shared/rules/world.ts'
import { type Cabinet, resultPerCapability, resultPerInfluence, seenFromHere } from '../cabinet/cabinet.ts'
import { trustIn } from '../cabinet/trust.ts'
import { greatestThreat } from '../worth/alignment.ts'
import { priceOfBetrayal } from './brokenWord.ts'
import { likelihood } from './logit.ts'

export type Contest = Readonly<{
  crisis: Crisis
  /** The target's chance to win a war, with those who are expected. */
  odds: number
  /** How likely each is to stand firm. */
  challengerFirm: number
  targetFirm: number
  /** What the war would burn of each, in points of capability. */
  losses: Readonly<Record<PowerId, number>>
  /** Powers that owe the target help. */
  called: readonly PowerId[]
}>

/** War is feared beyond what it burns. */
const DREAD = 1.8
/** And more, the more powers it would draw in against whoever begins it. */
const DREAD_OF_EACH = 0.6

const ALONE: Sides = { withTarget: [], withChallenger: [] }

export const contestOf = (cabinet: Cabinet, crisis: Crisis): Contest => {
  const { known, outlay } = cabinet
  const everybody = callsIn(known, crisis)
  const calls = everybody.filter(({ side }) => side === 'target')
  const alone = strengths(known, crisis, ALONE, outlay)
  const help = calls.reduce((sum, { power, when }) => {
    const with1 = strengths(known, crisis, { ...ALONE, withTarget: [power] }, outlay)
    return sum + (with1.target - alone.target) * (when === 'automatic' ? 1 : expected(cabinet, crisis, power))
  }, 0)
  const pack = everybody.filter(({ side }) => side === 'challenger')
  const push = pack.reduce((sum, { power }) => {
    const with1 = strengths(known, crisis, { ...ALONE, withChallenger: [power] }, outlay)
    return sum + (with1.challenger - alone.challenger) * expected(cabinet, crisis, power)
  }, 0)
  const strength = { challenger: alone.challenger + push, target: alone.target + help }
  const odds = targetOdds(strength)
  const called = calls.map(({ power }) => power)
  const losses = warLosses(known, crisis, { withTarget: called, withChallenger: [] }, strength)
  return { crisis, odds, losses, called, ...nerves(cabinet, crisis, odds, losses, called) }
}

/** Whether one who is called will come: oneself is not asked here. */
const expected = (cabinet: Cabinet, { declared }: Crisis, power: PowerId): number => {
  if (power === cabinet.power) return 0.7
  const trust = trustIn(cabinet, power)
  const said = declared[power]
  if (said === undefined) return trust * 0.9
  return said === 'honour' || said === 'joinTarget' ? 0.5 + 0.5 * trust : 0.15
}

const nerves = (
  cabinet: Cabinet,
  crisis: Crisis,
  odds: number,
  losses: Readonly<Record<PowerId, number>>,
  called: readonly PowerId[],
): Readonly<{ challengerFirm: number; targetFirm: number }> => {
  const seat = (power: PowerId) => (power === cabinet.power ? cabinet : seenFromHere(cabinet, power))
  const war = { crisis, losses, called: called.length }
  const challenger = stakeOf(seat(crisis.challenger), { ...war, risk: odds })
  const target = stakeOf(seat(crisis.target), { ...war, risk: 1 - odds })
  let c = 0.5
  let t = 0.5
  for (let reply = 0; reply < 40; reply++) {
    const firmC =
      t * ((1 - odds) * challenger.all - challenger.war) + (1 - t) * challenger.half - challenger.betrayal
    const firmT = c * ((1 - odds) * target.lost - target.war) + (1 - c) * 0
    const yieldT = c * target.halfLost - target.face
    c = 0.6 * c + 0.4 * likelihood(firmC + challenger.face + challenger.nerve)
    t = 0.6 * t + 0.4 * likelihood(firmT - yieldT + target.nerve)
  }
  return { challengerFirm: c, targetFirm: t }
}

/** What a principal has at stake, in points of Result. */
const stakeOf = (
  cabinet: Cabinet,
  {
    crisis,
    losses,
    called,
    risk,
  }: Readonly<{
    crisis: Crisis
    losses: Readonly<Record<PowerId, number>>
    called: number
    /** The chance to lose. */
    risk: number
  }>,
) => {
  const { known, power, bent, temper } = cabinet
  const point = resultPerCapability(cabinet)
  const stakes = stakesOf(known, crisis)
  const { objectives } = positionOf(known, power)
  const prize = prizeIn(cabinet, crisis)
  const peace = objectives.find(({ kind }) => kind === 'stayedOutOfWar')?.points ?? 0
  return {
    all: stakes * point * bent.prize + prize,
    half: (stakes / 2) * point * bent.prize + prize,
    lost: -stakes * point - prize,
    halfLost: (-stakes / 2) * point - prize,
    war:
      (losses[power] ?? 0) * point +
      peace +
      DREAD * (0.4 + 1.2 * risk) +
      (power === crisis.challenger ? called * DREAD_OF_EACH : 0),
    face: -CONSTANTS.attitude.conceded * resultPerInfluence(cabinet) + 0.2,
    betrayal: power === crisis.challenger ? priceOfBetrayal(cabinet, crisis) : 0,
    nerve: (temper.bold - 0.5) * 2.4 + defianceOf(cabinet, opponentOf(crisis, power)),
  }
}

/** Points of objectives that hang on this crisis ending in a principal's favour. */
export const prizeIn = ({ known, power }: Cabinet, { id }: Crisis): number =>
  positionOf(known, power).objectives.reduce(
    (sum, each) =>
      sum + (each.kind === 'crisisFavours' && each.crisis === id && each.power === power ? each.points : 0),
    0,
  )

/**
 * What a principal can expect of a crisis that is left to run, in points of Result: war, a bluff that works, or
 * giving way, each as likely as the two nerves make it.
 */
export const prospectOf = (cabinet: Cabinet, crisis: Crisis): number => {
  const { odds, losses, called, challengerFirm: c, targetFirm: t } = contestOf(cabinet, crisis)
  const war = { crisis, losses, called: called.length }
  if (cabinet.power === crisis.challenger) {
    const stake = stakeOf(cabinet, { ...war, risk: odds })
    const firm = t * ((1 - odds) * stake.all - stake.war) + (1 - t) * stake.half - stake.betrayal
    return c * firm - (1 - c) * stake.face
  }
  const stake = stakeOf(cabinet, { ...war, risk: 1 - odds })
  const firm = c * ((1 - odds) * stake.lost - stake.war)
  return t * firm + (1 - t) * (c * stake.halfLost - stake.face)
}

/** Some stand up to whoever threatens them most, and some give way to it. */
const defianceOf = (cabinet: Cabinet, opponent: PowerId): number => {
  const threat = greatestThreat(cabinet)
  return threat?.power === opponent ? cabinet.bent.defiance * (0.4 + 0.6 * threat.pressing) : 0
}
