/**
 * What a treaty is worth to one government, in points of Result from now to the end: the gauges as the shared
 * rules compute them, halfway through the time that is left; growth by trade; objectives; crises.
 */
import { clauseOf, isMilitary } from '../../../shared/rules/clauses/clauses.ts'
import { CONSTANTS } from '../../../shared/rules/constants.ts'
import { gaugesOf } from '../../../shared/rules/gauges/gauges.ts'
import { growth } from '../../../shared/rules/gauges/prosperity.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { positionOf, type World } from '../../../shared/rules/world.ts'
import { type Standing, standingOf, withTreatyInForce } from '../../../shared/view/considerTreaty.ts'
import { worthOfArticles } from '../articles/senses.ts'
import { type Cabinet, resultPerRound } from '../cabinet/cabinet.ts'
import { alignmentOf } from '../worth/alignment.ts'
import { expectedOutlays } from '../worth/expectedOutlay.ts'
import { feelingsAfter } from '../worth/feelingsAfter.ts'
import { type Dangers, dangersOf } from '../worth/weighDangers.ts'
import { feelingsAbout, lastingPart } from '../worth/weighFeelings.ts'
import { type Gained, objectivesMoved } from '../worth/weighObjectives.ts'

export type Weighing = Readonly<{
  terms: Terms
  /** The sum of what follows, in points of Result. */
  worth: number
  after: Standing
  standing: number
  growth: number
  objectives: readonly Gained[]
  /** What its articles are worth beyond what gauges show. */
  articles: number
  dangers: Dangers
  /** Sympathy and antipathy. */
  feelings: number
  /** Whom it turns against and whom it joins. */
  alignment: number
}>

const SAFE: Dangers = { entrapment: 0, worst: null, support: 0 }

export const weigh = (cabinet: Cabinet, parties: readonly PowerId[], terms: Terms): Weighing => {
  const { known } = cabinet
  const rounds = roundsOf(cabinet, terms)
  const signed = feelingsAfter(withTreatyInForce(known, parties, terms), cabinet, parties, terms)
  const after = bestStanding(cabinet, signed, parties, terms)
  const standing = (after.overall - cabinet.interest) * rounds * resultPerRound(cabinet)
  const defence = clauseOf(terms.clauses, 'defence')
  const dangers = defence ? dangersOf(cabinet, parties, defence) : SAFE
  const objectives = objectivesMoved(cabinet, parties, terms, after)
  const grown = clauseOf(terms.clauses, 'trade') ? growthWorth(cabinet, signed, rounds) : 0
  const feelings = feelingsAbout(cabinet, parties, terms)
  const articles = worthOfArticles(cabinet, parties, terms)
  const alignment = alignmentOf(cabinet, parties, terms) * lastingPart(cabinet, terms)
  const worth =
    standing +
    alignment +
    grown +
    feelings +
    articles +
    objectives.reduce((sum, { points }) => sum + points, 0) +
    dangers.support * cabinet.bent.support -
    dangers.entrapment * cabinet.bent.entrapment
  return { terms, worth, after, standing, growth: grown, objectives, articles, dangers, feelings, alignment }
}

const roundsOf = ({ left }: Cabinet, { duration }: Terms): number =>
  duration === null ? left : Math.min(left, duration)

/** A government that pays into a fund needs fewer arms of its own: it takes what suits it best. */
const bestStanding = (
  cabinet: Cabinet,
  signed: World,
  parties: readonly PowerId[],
  terms: Terms,
): Standing => {
  const { power } = cabinet
  const all = expectedOutlays(cabinet, signed, parties, terms).map((outlay) =>
    standingOf(signed, power, gaugesOf(signed, power, outlay)),
  )
  return all.reduce((best, each) => (each.overall > best.overall ? each : best))
}

/** Capability gained by trade adds up, round after round, and shows in Prosperity. */
const growthWorth = (cabinet: Cabinet, signed: World, rounds: number): number => {
  const { known, power, outlay } = cabinet
  const development = outlay.development[power] ?? 0
  const each = growth(signed, power, development) - growth(known, power, development)
  const { capability, weights } = positionOf(known, power)
  const interest = (weights.prosperity * CONSTANTS.prosperityAtStart) / capability
  return each * interest * ((rounds * (rounds + 1)) / 2) * resultPerRound(cabinet)
}

/** Whether the text promises soldiers or money for soldiers. */
export const isMilitaryText = ({ clauses }: Terms): boolean => clauses.some(isMilitary)
