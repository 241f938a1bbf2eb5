/** Whom to offer what: every partner and text that might do is weighed from both sides, and the best is sent. */
import type { PowerId } from '../../../shared/rules/ids.ts'
import { faultInTerms } from '../../../shared/rules/treaties/legality.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { attitude, powersOf } from '../../../shared/rules/world.ts'
import { considerTreaty } from '../../../shared/view/considerTreaty.ts'
import { withPrice } from '../articles/aid.ts'
import { type Cabinet, seenFromHere } from '../cabinet/cabinet.ts'
import { trustIn } from '../cabinet/trust.ts'
import { commonThreat } from '../worth/commonThreat.ts'
import { feelingsAbout } from '../worth/weighFeelings.ts'
import { barAtHome } from './home.ts'
import { signedThisRound, wasOffered } from './offers.ts'
import { textsBetween, wishesOf } from './texts.ts'
import { type Weighing, weigh } from './weighProposal.ts'

export type Proposal = Readonly<{ to: readonly PowerId[]; terms: Terms; mine: Weighing }>

/** What a text must be worth to oneself before ink is spent on it. */
const least = (cabinet: Cabinet): number =>
  0.1 + (0.3 * cabinet.left) / cabinet.rounds + signedThisRound(cabinet) * 0.8
const PARTNERS = 5
/** The part of all texts that a government thinks of in one year. */
const IN_MIND = 0.6
/** Texts for one circle that are looked at with the others' eyes. */
const SHORTLIST = 5
const HOPELESS = -1.2
/** What is further from being worth a signature than this, in points of Result, no money buys. */
const DEAREST_PRICE = 1.2

/** What it should be worth to the least of the others: the bold ask for more than they expect to get. */
const leastForOthers = ({ temper }: Cabinet): number => 0.4 - 0.6 * temper.bold

export const draftProposal = (cabinet: Cabinet): Proposal | null => {
  const others = likelyPartners(cabinet).map((other) => seenFromHere(cabinet, other))
  const pairs = others.flatMap((other) => drafts(cabinet, [other]))
  const groups = groupsOf(cabinet, others, pairs).flatMap((group) => drafts(cabinet, group))
  const all = [...pairs, ...groups].toSorted((a, b) => b.score - a.score)
  return all.slice(0, 4).find(({ proposal }) => !isVain(cabinet, proposal))?.proposal ?? null
}

/** Whether somebody could not keep the text beside what it has promised, or not carry it at home, as far as is known here. */
const isVain = (cabinet: Cabinet, { to, terms }: Proposal): boolean => {
  const { known, power } = cabinet
  const outlook = considerTreaty(known, power, [power, ...to], terms)
  return outlook.contradictions.length > 0 || barAtHome(cabinet, outlook) !== null
}

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
  return (
    textsBetween(cabinet, parties, outside)
      .filter((terms) => comesToMind(cabinet, parties, terms) && !wasOffered(cabinet, parties, terms))
      // Most of what could be written is out of the question, and need not be weighed.
      .filter((terms) => feelingsAbout(cabinet, parties, terms) >= HOPELESS)
      .map((terms) => ({ terms, mine: weigh(cabinet, parties, terms) }))
      .toSorted((a, b) => b.mine.worth - a.mine.worth)
      .slice(0, SHORTLIST)
      .flatMap(({ terms, mine }) => agreeable(cabinet, others, parties, terms, mine) ?? [])
      .map((agreed) => ({ ...agreed, score: scoreOf(cabinet, parties, agreed) }))
  )
}

/** Nobody thinks of everything every year; what the objectives ask for is never forgotten. */
const comesToMind = (cabinet: Cabinet, parties: readonly PowerId[], { clauses }: Terms): boolean => {
  const { known, power, luck, round } = cabinet
  const kinds = clauses.map(({ kind }) => kind)
  const wished = parties.some((party) => wishesOf(known, power, party).some((kind) => kinds.includes(kind)))
  return wished || luck(`${round}/mind/${parties.join('+')}/${kinds.join('+')}`) < IN_MIND
}

type Agreeable = Readonly<{ proposal: Proposal; theirs: number }>

/** The text, where all who are asked would gain by it; between two, with a price where only one of them would. */
const agreeable = (
  cabinet: Cabinet,
  others: readonly Cabinet[],
  parties: readonly PowerId[],
  terms: Terms,
  mine: Weighing,
): Agreeable | null => {
  const { known, power } = cabinet
  const wants = { mine: least(cabinet), theirs: leastForOthers(cabinet) }
  const couldBePaid = others.length === 1 && known.settings.modules.includes('burdenSharing')
  if (mine.worth < wants.mine - (couldBePaid ? DEAREST_PRICE : 0)) return null
  if (faultInTerms(known, parties, terms)) return null
  const plain = withTheirs(others, parties, terms, mine)
  const misses = { mine: wants.mine - mine.worth, theirs: wants.theirs - plain.theirs }
  if (misses.mine <= 0 && misses.theirs <= 0) return plain
  const [other] = others
  // A price is paid out of what the other side gains: where nobody gains enough, there is nothing to share.
  if (!other || others.length > 1 || misses.mine + misses.theirs > 0) return null
  if (Math.max(misses.mine, misses.theirs) > DEAREST_PRICE) return null
  const [from, to] = misses.mine > 0 ? [other.power, power] : [power, other.power]
  return (
    withPrice(known, terms, from, to)
      .filter((paid) => !faultInTerms(known, parties, paid))
      .map((paid) => withTheirs(others, parties, paid, weigh(cabinet, parties, paid)))
      .find(({ proposal, theirs }) => proposal.mine.worth >= wants.mine && theirs >= wants.theirs) ?? null
  )
}

const withTheirs = (
  others: readonly Cabinet[],
  parties: readonly PowerId[],
  terms: Terms,
  mine: Weighing,
): Agreeable => ({
  proposal: { to: others.map((other) => other.power), terms, mine },
  theirs: Math.min(
    ...others.map((other) => weigh(other, parties, terms).worth - signedThisRound(other) * 0.5),
  ),
})

const scoreOf = (cabinet: Cabinet, parties: readonly PowerId[], { proposal, theirs }: Agreeable): number => {
  const { mine, terms, to } = proposal
  const mood = 0.75 + 0.5 * cabinet.luck(`${cabinet.round}/draft/${parties.join('+')}/${terms.title}`)
  const circle = to.length > 1 ? 1.3 * cabinet.bent.circle : 1
  return (mine.worth + 0.5 * Math.min(theirs, mine.worth)) * mood * circle
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
