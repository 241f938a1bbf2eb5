/** What to do with a text on the table: sign it, answer it with a better one, or refuse it with a reason. */
import { priceFor } from '../../../shared/rules/gauges/autonomy.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { faultInTerms } from '../../../shared/rules/treaties/legality.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { lastRevision, type RefusalReason, type Tabled } from '../../../shared/rules/treaties/treaty.ts'
import { considerTreaty } from '../../../shared/view/considerTreaty.ts'
import { type Cabinet, seenFromHere } from '../cabinet/cabinet.ts'
import type { Deed } from '../cabinet/deed.ts'
import { grievanceAgainst, trustIn } from '../cabinet/trust.ts'
import { barAtHome } from './home.ts'
import { type Milder, milderTexts, paidTexts } from './milderTexts.ts'
import { signedThisRound } from './offers.ts'
import { whyAmended, whyRefused, whySigned } from './reasons.ts'
import { type Weighing, weigh } from './weighProposal.ts'

/** A text is answered with another at most this often by all together; then it is yes or no. */
const MOST_REVISIONS = 4

/** How much better a text must be before an acceptable one is put at risk. */
const WORTH_A_HAGGLE = 1

export const answerTo = (cabinet: Cabinet, treaty: Tabled): Deed => {
  const { number, terms, by } = lastRevision(treaty.revisions)
  const mood = canAnswer(cabinet, treaty) ? moodFor(cabinet, treaty) : 'ends'
  const { weighing, verdict, better, because, bar } = judge(cabinet, treaty.parties, terms, mood)
  if (bar)
    return {
      command: { type: 'RefuseTreaty', treaty: treaty.id, because: 'unsaid' },
      why: `declines: ${bar}`,
    }
  if (better)
    return {
      command: { type: 'AmendTreaty', treaty: treaty.id, revision: number, terms: better.terms, draft: null },
      why: whyAmended(cabinet, by, better.change),
    }
  if (verdict === 'acceptable')
    return {
      command: { type: 'SignTreaty', treaty: treaty.id, revision: number },
      why: whySigned(cabinet, treaty.parties, weighing),
    }
  return {
    command: { type: 'RefuseTreaty', treaty: treaty.id, because },
    why: whyRefused(cabinet, by, because, weighing),
  }
}

/** Whether it looks for a better text: even in place of a good one, only in place of a bad one, or not any more. */
type Mood = 'haggles' | 'bargains' | 'ends'

export type Judged = Readonly<{
  weighing: Weighing
  verdict: 'acceptable' | 'unacceptable'
  /** A text that would suit it better, where one is looked for. */
  better: Milder | null
  /** What it would say if it refused. */
  because: RefusalReason
  /** What stands against any text like it at home. */
  bar: string | null
}>

/** What this government makes of a text, on the table or only spoken of. The bold look for more even in a good one. */
export const judge = (
  cabinet: Cabinet,
  parties: readonly PowerId[],
  terms: Terms,
  mood: Mood = 'bargains',
): Judged => {
  const { known, power } = cabinet
  const weighing = weigh(cabinet, parties, terms)
  const outlook = considerTreaty(known, power, parties, terms)
  const torn = !endsAQuarrel(terms) && outlook.contradictions.some((each) => each.power === power)
  const worth = weighing.worth - (torn ? 1 : 0)
  const least = endsAQuarrel(terms) ? 0 : leastFor(cabinet, parties)
  const bar = barAtHome(cabinet, outlook)
  const verdict = worth >= least && !outlook.fault && !bar ? 'acceptable' : 'unacceptable'
  const enough = verdict === 'acceptable' ? worth + WORTH_A_HAGGLE : least
  const looks = !bar && (mood === 'haggles' || (mood === 'bargains' && verdict === 'unacceptable'))
  const price = verdict === 'acceptable' ? 'unpaid' : 'paid'
  return {
    weighing,
    verdict,
    better: looks ? betterText(cabinet, parties, terms, enough, price) : null,
    bar,
    because: reasonFor(cabinet, parties, terms, weighing, torn),
  }
}

/**
 * A way out of a crisis is taken where it is better than the crisis: whoever wrote it, however busy the year, and
 * whatever promises contradict each other already.
 */
const endsAQuarrel = ({ clauses }: Terms): boolean => clauses.every(({ kind }) => kind === 'settlement')

/** A wary government wants more for its signature, and more again from who has wronged it. */
export const leastFor = (cabinet: Cabinet, parties: readonly PowerId[]): number => {
  const wronged = parties.some((party) => party !== cabinet.power && grievanceAgainst(cabinet, party))
  return (
    (0.3 - 0.3 * cabinet.temper.trusting) * (cabinet.left / cabinet.rounds) +
    signedThisRound(cabinet) * 0.6 +
    (wronged ? 0.8 : 0)
  )
}

/** The bold try for a better text even where this one would do, but put no way out of a crisis at risk. */
const moodFor = ({ luck, round, temper }: Cabinet, { id, revisions }: Tabled): Mood =>
  !endsAQuarrel(lastRevision(revisions).terms) && luck(`${round}/haggle/${id}`) < temper.bold * 0.7
    ? 'haggles'
    : 'bargains'

const canAnswer = ({ power }: Cabinet, { revisions }: Tabled): boolean =>
  revisions.length < MOST_REVISIONS && !revisions.some(({ by }) => by === power)

/** The milder text that both can live with, and the one that suits this government best. */
const betterText = (
  cabinet: Cabinet,
  parties: readonly PowerId[],
  terms: Terms,
  least: number,
  price: 'paid' | 'unpaid',
): Milder | null => {
  const { known, power } = cabinet
  const others = parties.filter((party) => party !== power).map((party) => seenFromHere(cabinet, party))
  const bestOf = (texts: readonly Milder[]): Milder | null => {
    let best: Milder | null = null
    let most = least
    for (const milder of texts) {
      if (faultInTerms(known, parties, milder.terms)) continue
      const { worth } = weigh(cabinet, parties, milder.terms)
      if (worth <= most) continue
      if (others.some((other) => weigh(other, parties, milder.terms).worth < -0.3)) continue
      best = milder
      most = worth
    }
    return best
  }
  // Money is asked for where nothing else would do.
  return (
    bestOf(milderTexts(cabinet, parties, terms)) ??
    (price === 'paid' ? bestOf(paidTexts(cabinet, parties, terms)) : null)
  )
}

const reasonFor = (
  cabinet: Cabinet,
  parties: readonly PowerId[],
  terms: Terms,
  { objectives }: Weighing,
  torn: boolean,
): RefusalReason => {
  const { known, power } = cabinet
  const others = parties.filter((party) => party !== power)
  if (torn || objectives.some(({ points, objective }) => points < -1 && objective.kind === 'noTreatyBetween'))
    return 'promisedOthers'
  if (others.some((other) => grievanceAgainst(cabinet, other) || trustIn(cabinet, other) < 0.5))
    return 'noTrust'
  const { price, surcharge } = priceFor(known, power, parties, terms)
  if (terms.clauses.some(({ kind }) => kind === 'pool')) return 'shareTooLarge'
  return price * surcharge >= 5 ? 'tooMuchAutonomy' : 'tooLittle'
}
