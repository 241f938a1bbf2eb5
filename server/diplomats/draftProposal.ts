/** Whom to offer what: every partner and text that might do is weighed from both sides, and the best is sent. */
import type { PowerId } from '../../shared/rules/ids.ts'
import { faultInTerms } from '../../shared/rules/treaties/legality.ts'
import type { Terms } from '../../shared/rules/treaties/terms.ts'
import { attitude, powersOf } from '../../shared/rules/world.ts'
import { considerTreaty } from '../../shared/view/considerTreaty.ts'
import { type Cabinet, seenFromHere } from './cabinet.ts'
import { commonThreat } from './commonThreat.ts'
import { signedThisRound, wasOffered } from './offers.ts'
import { textsBetween, wishesOf } from './texts.ts'
import { trustIn } from './trust.ts'
import { feelingsAbout } from './weighFeelings.ts'
import { type Weighing, weigh } from './weighProposal.ts'

export type Proposal = Readonly<{ to: readonly PowerId[]; terms: Terms; mine: Weighing }>

/** What a text must be worth to oneself before ink is spent on it. */
const least = (cabinet: Cabinet): number =>
  0.1 + (0.3 * cabinet.left) / cabinet.rounds + signedThisRound(cabinet) * 0.8
const PARTNERS = 6
const HOPELESS = -1.2

/** What it should be worth to the least of the others: the bold ask for more than they expect to get. */
const leastForOthers = ({ temper }: Cabinet): number => 0.4 - 0.6 * temper.bold

export const draftProposal = (cabinet: Cabinet): Proposal | null => {
  const others = likelyPartners(cabinet).map((other) => seenFromHere(cabinet, other))
  const pairs = others.flatMap((other) => drafts(cabinet, [other]))
  const groups = groupsOf(cabinet, others, pairs).flatMap((group) => drafts(cabinet, group))
  const all = [...pairs, ...groups].toSorted((a, b) => b.score - a.score)
  return all.slice(0, 4).find(({ proposal }) => !isTorn(cabinet, proposal))?.proposal ?? null
}

/** Whether somebody could not keep the text beside what it has promised already, as far as is known here. */
const isTorn = ({ known, power }: Cabinet, { to, terms }: Proposal): boolean =>
  considerTreaty(known, power, [power, ...to], terms).contradictions.length > 0

type Draft = Readonly<{ proposal: Proposal; score: number }>

/** Those one has reason to turn to: friends, the strong and near, and those whom the objectives name. */
const likelyPartners = (cabinet: Cabinet): readonly PowerId[] => {
  const { known, power, luck, round } = cabinet
  const interest = (other: PowerId) =>
    attitude(known, other, power) +
    attitude(known, power, other) +
    (cabinet.outlay.arms[other] ?? 0) * 3 +
    (wishesOf(known, power, other).length > 0 ? 80 : 0) +
    60 * luck(`${round}/partner/${other}`)
  return powersOf(known)
    .filter((other) => other !== power && trustIn(cabinet, other) > 0.3)
    .toSorted((a, b) => interest(b) - interest(a))
    .slice(0, PARTNERS)
}

const drafts = (cabinet: Cabinet, others: readonly Cabinet[]): readonly Draft[] => {
  const { known, power } = cabinet
  const members = new Set([power, ...others.map((other) => other.power)])
  const parties = powersOf(known).filter((each) => members.has(each))
  const first = others[0]
  if (!first) return []
  const enemy = commonThreat(cabinet, first)
  const outside = enemy !== null && !members.has(enemy) ? enemy : null
  return textsBetween(cabinet, parties, outside).flatMap((terms) => {
    if (wasOffered(cabinet, parties, terms)) return []
    // Most of what could be written is out of the question, and need not be weighed.
    if (feelingsAbout(cabinet, parties, terms) < HOPELESS) return []
    const mine = weigh(cabinet, parties, terms)
    if (mine.worth < least(cabinet) || faultInTerms(known, parties, terms)) return []
    const theirs = Math.min(
      ...others.map((other) => weigh(other, parties, terms).worth - signedThisRound(other) * 0.5),
    )
    if (theirs < leastForOthers(cabinet)) return []
    const mood = 0.75 + 0.5 * cabinet.luck(`${cabinet.round}/draft/${parties.join('+')}/${terms.title}`)
    const score =
      (mine.worth + 0.5 * Math.min(theirs, mine.worth)) *
      mood *
      (others.length > 1 ? 1.3 * cabinet.bent.circle : 1)
    return [{ proposal: { to: others.map((other) => other.power), terms, mine }, score }]
  })
}

/** Two or three friends at one table: those with whom a text for two is worth most. */
const groupsOf = (
  cabinet: Cabinet,
  others: readonly Cabinet[],
  pairs: readonly Draft[],
): readonly (readonly Cabinet[])[] => {
  const worth = (other: Cabinet) =>
    Math.max(
      attitude(cabinet.known, other.power, cabinet.power) / 40,
      ...pairs.filter(({ proposal }) => proposal.to.includes(other.power)).map(({ score }) => score),
    )
  const [a, b, c] = others.toSorted((x, y) => worth(y) - worth(x))
  if (!a || !b) return []
  return c
    ? [
        [a, b],
        [a, c],
        [b, c],
        [a, b, c],
      ]
    : [[a, b]]
}
