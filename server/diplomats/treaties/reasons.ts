/** Why a diplomat did what it did, in one short sentence each, for the teacher's log. */
import { GAUGE_NAMES } from '../../../shared/rules/gauges/gauge.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { GaugeName } from '../../../shared/rules/position.ts'
import type { RefusalReason } from '../../../shared/rules/treaties/treaty.ts'
import { positionOf } from '../../../shared/rules/world.ts'
import { reasonOfArticles } from '../articles/senses.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { crisisIn, nameOf, namesOf } from '../cabinet/names.ts'
import { grievanceAgainst } from '../cabinet/trust.ts'
import { greatestThreat } from '../worth/alignment.ts'
import type { Weighing } from './weighProposal.ts'

const whole = (value: number): number => Math.round(value)

export const whySigned = (cabinet: Cabinet, parties: readonly PowerId[], weighing: Weighing): string =>
  `signs: ${gainIn(cabinet, parties, weighing)}`

export const whyProposed = (cabinet: Cabinet, to: readonly PowerId[], weighing: Weighing): string =>
  `turns to ${namesOf(cabinet.known, to)}: ${gainIn(cabinet, to, weighing)}`

export const whyAmended = ({ known }: Cabinet, by: PowerId, change: string): string =>
  `answers ${nameOf(known, by)}: yes, but ${change}`

/** The largest single gain, in the words of the gauges. */
const gainIn = (cabinet: Cabinet, parties: readonly PowerId[], weighing: Weighing): string => {
  const { known, power } = cabinet
  const { terms, objectives, articles, dangers, growth, standing, alignment } = weighing
  const others = parties.filter((party) => party !== power)
  const wanted = objectives.toSorted((a, b) => b.points - a.points)[0]
  const article = articles > 0 ? reasonOfArticles(cabinet, [power, ...others], terms) : null
  const gauge = risingGauge(cabinet, weighing)
  const gains = [
    { by: wanted?.points ?? 0, words: `it wants "${wanted?.objective.words ?? ''}"` },
    { by: dangers.support, words: `it would not stand alone with ${namesOf(known, others)} beside it` },
    { by: alignment, words: sideInWords(cabinet, parties) },
    { by: article ? articles : 0, words: article ?? '' },
    { by: growth, words: `trade with ${namesOf(known, others)} makes it richer` },
    {
      by: gauge ? standing : 0,
      words: `${gauge} if ${namesOf(known, others)} ${others.length === 1 ? 'keeps' : 'keep'} it`,
    },
  ]
  const best = gains.toSorted((a, b) => b.by - a.by)[0]
  if (best && best.by > 0.05) return best.words
  return `it costs little, and ${namesOf(known, others)} may be needed`
}

/** "Security 28 to 39": the gauge that gains most by its weight; null where none is seen to rise. */
const risingGauge = ({ known, power, gauges }: Cabinet, { after }: Weighing): string | null => {
  const weights = positionOf(known, power).weights
  const rise = (gauge: GaugeName) => (after[gauge] - gauges[gauge].value) * weights[gauge]
  const [most] = GAUGE_NAMES.toSorted((a, b) => rise(b) - rise(a))
  if (!most || whole(after[most]) <= whole(gauges[most].value)) return null
  return `${most.charAt(0).toUpperCase()}${most.slice(1)} ${whole(gauges[most].value)} to ${whole(after[most])}`
}

/** "it stands against Germany, which it fears most" */
const sideInWords = (cabinet: Cabinet, parties: readonly PowerId[]): string => {
  const { known } = cabinet
  const threat = greatestThreat(cabinet)
  if (!threat) return 'it would rather belong somewhere'
  const name = nameOf(known, threat.power)
  return parties.includes(threat.power)
    ? `better beside ${name} than before it`
    : `it stands against ${name}, which it fears most`
}

export const whyRefused = (
  cabinet: Cabinet,
  by: PowerId,
  because: RefusalReason,
  { objectives, dangers, after }: Weighing,
): string => {
  const { known, gauges } = cabinet
  const spoiled = objectives.toSorted((a, b) => a.points - b.points)[0]
  if (spoiled && spoiled.points < -0.8) return `declines: it wants "${spoiled.objective.words}"`
  const wrong = grievanceAgainst(cabinet, by)
  if (wrong)
    return `declines: ${nameOf(known, by)}'s promise is worth little after ${occasionOf(cabinet, wrong)}`
  if (dangers.worst && dangers.entrapment > 0.5)
    return `declines: it will not be drawn into a war of ${nameOf(known, dangers.worst.ally)} with ${nameOf(known, dangers.worst.enemy)}`
  switch (because) {
    case 'promisedOthers':
      return 'declines: it has promised others what this would break'
    case 'noTrust':
      return `declines: it does not believe ${nameOf(known, by)}`
    case 'shareTooLarge':
      return 'declines: the fund would cost more than it gives'
    case 'tooMuchAutonomy':
      return `declines: Autonomy ${whole(gauges.autonomy.value)} to ${whole(after.autonomy)} is too dear`
    case 'tooLittle':
    case 'unsaid':
      return 'declines: it gains too little'
  }
}

/** "Agadir", or "1911" where it was not in a crisis. */
const occasionOf = ({ known }: Cabinet, wrong: NonNullable<ReturnType<typeof grievanceAgainst>>): string => {
  if (wrong.what.kind === 'call' || wrong.what.kind === 'restraint')
    return crisisIn(known.crises[wrong.what.crisis]?.title ?? 'the last crisis')
  return known.position.rounds[wrong.round - 1]?.label ?? 'last year'
}
