/** A government around its table: what it knows, what it is like, and how long it has to live with its choices. */
import type { Gauges } from '../../../shared/rules/gauges/gauge.ts'
import { gaugesOf, interestOf } from '../../../shared/rules/gauges/gauges.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { roundOf } from '../../../shared/rules/phase.ts'
import { lastRound, type Outlay, positionOf, type World } from '../../../shared/rules/world.ts'
import { usualOutlay } from '../../../shared/view/estimate.ts'
import { type Bent, PLAIN } from '../characters/bent.ts'
import { BENTS } from '../characters/characters.ts'
import type { Luck } from './luck.ts'
import { type Temperament, temperamentOf, UNKNOWN } from './temperament.ts'

export type Cabinet = Readonly<{
  known: World
  power: PowerId
  luck: Luck
  /** What its character weighs differently, and its temperament in this game. */
  bent: Bent
  temper: Temperament
  round: number
  /** All the rounds of the game, as far as is known. */
  rounds: number
  /** Rounds that are still judged, this one included. */
  left: number
  /** What a round looks like if nobody changes course, and what that is worth. */
  outlay: Outlay
  gauges: Gauges
  interest: number
}>

export const cabinetOf = (known: World, power: PowerId, luck: Luck): Cabinet => {
  const character = known.characters[power]
  const bent = character ? BENTS[character] : PLAIN
  return seated(known, power, luck, bent, temperamentOf(luck, bent), usualOutlay(known))
}

/** Another government, guessed at from here: the same knowledge, and a temper that one must suppose. */
export const seenFromHere = ({ known, luck, outlay }: Cabinet, other: PowerId): Cabinet =>
  seated(known, other, luck, PLAIN, UNKNOWN, outlay)

const seated = (
  known: World,
  power: PowerId,
  luck: Luck,
  bent: Bent,
  temper: Temperament,
  outlay: Outlay,
): Cabinet => {
  const round = roundOf(known.phase)
  const { rounds, lastRound: end } = known.settings
  const gauges = gaugesOf(known, power, outlay)
  // Where the end is not announced, nobody dares to treat a round as the last.
  const left = Math.max(end === 'hidden' ? 2 : 1, rounds - round + 1)
  return {
    known,
    power,
    luck,
    bent,
    temper,
    round,
    rounds: Math.max(rounds, 1),
    left,
    outlay,
    gauges,
    interest: interestOf(known, power, gauges),
  }
}

/** Whether this is known to be the round after which nothing follows. */
export const isTheLast = ({ left }: Cabinet): boolean => left === 1

/**
 * Points of Result for one point of national interest in one round. A fixed rate and not the seat's own
 * measured spread: the diplomats are what that spread is measured with.
 */
export const resultPerRound = ({ rounds }: Cabinet): number => 2.5 / rounds

/** Points of Result for one point of capability that is had, or lost, from this round to the end. */
export const resultPerCapability = (cabinet: Cabinet): number => {
  const { weights, capability } = positionOf(cabinet.known, cabinet.power)
  const interest = (weights.prosperity * 50) / capability + weights.security * 0.5
  return interest * cabinet.left * resultPerRound(cabinet)
}

/** Points of Result for one point of Influence from the next round to the end. */
export const resultPerInfluence = (cabinet: Cabinet): number =>
  positionOf(cabinet.known, cabinet.power).weights.influence * (cabinet.left - 1) * resultPerRound(cabinet)

/** A gauge as it stood in the last report; before the first, as it would be. */
export const lastGauge = ({ known, power, gauges }: Cabinet, gauge: keyof Gauges): number =>
  (lastRound(known)?.gauges[power] ?? gauges)[gauge].value
