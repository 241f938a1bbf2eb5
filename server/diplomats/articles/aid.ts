/**
 * Subsidies: the rich arm the poor against what both fear, and a promise that one side gains less by is paid for
 * (Morrow 1991: security for autonomy; side payments make a bargain).
 */

import { priceOf } from '../../../shared/rules/clauses/clauses.ts'
import { KEPT_ARTICLES } from '../../../shared/rules/clauses/owed.ts'
import { CONSTANTS } from '../../../shared/rules/constants.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { capabilityOf, type World } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { worthOfPoint, worthOfWarmth } from '../worth/worthOfPoints.ts'
import type { ArticleOf, Sense } from './sense.ts'

/** Who gives to an ally out of its own interest has at least this many times its strength. */
const MUCH_RICHER = 2
/** More than this a round nobody asks for a signature. */
const DEAREST = 2
/** No parliament likes to vote money for others, whatever it buys; in points of Result for each point a round. */
const UNWILLING = 0.5

export const aid: Sense<'aid'> = {
  kind: 'aid',
  writes: ({ cabinet, others, enemy }) => {
    const { known, power } = cabinet
    const [other] = others
    if (!other || others.length > 1 || !enemy) return []
    const richer = capabilityOf(known, power) >= MUCH_RICHER * capabilityOf(known, other)
    return richer
      ? affordable(known, power).map((points) => [
          { kind: 'aid', from: power, to: other, points, what: 'arms', rounds: null },
        ])
      : []
  },
  worth: (cabinet, _parties, clause, terms) => worthOfAid(cabinet, clause, terms),
  milder: ({ power }, _parties, clause) =>
    clause.from === power && clause.points > 1
      ? [{ clause: { ...clause, points: clause.points - 1 }, change: 'for less aid from us' }]
      : [],
}

/** What the gauges do not show: the thanks of who gets it, a stronger ally, and what it costs at home to vote it. */
const worthOfAid = (cabinet: Cabinet, clause: ArticleOf<'aid'>, { duration }: Terms): number => {
  const { known, power, left } = cabinet
  if (power !== clause.from) return 0
  const rounds = Math.min(left, duration ?? left, clause.rounds ?? left)
  const { aid, aidCap } = CONSTANTS.attitude
  const warmth = Math.min(aidCap, (aid * clause.points) / Math.sqrt(capabilityOf(known, clause.to)))
  const armed = clause.what === 'arms' ? sharedDanger(cabinet, clause.to) : 0
  return (
    worthOfWarmth(cabinet, clause.to, warmth, rounds) +
    armed * clause.points * rounds -
    clause.points * UNWILLING * cabinet.bent.burden
  )
}

/** What a point of an ally's arms is worth to who gives it: the part that a promise of help returns. */
const sharedDanger = (cabinet: Cabinet, ally: PowerId): number =>
  cabinet.gauges.security.terms.some((term) => term.kind === 'ally' && term.power === ally)
    ? CONSTANTS.allyShare * 0.5 * worthOfPoint(cabinet, 'arms', 1)
    : 0

const affordable = (known: World, giver: PowerId): readonly number[] => {
  const most = Math.min(DEAREST, Math.floor(capabilityOf(known, giver) * CONSTANTS.aidCap))
  return Array.from({ length: Math.max(0, most) }, (_, at) => at + 1)
}

/** The same text with a price paid by one party to another, dearer and dearer; as long as the promise is kept. */
export const withPrice = (known: World, terms: Terms, from: PowerId, to: PowerId): readonly Terms[] => {
  const { clauses } = terms
  if (!known.settings.modules.includes('burdenSharing')) return []
  if (clauses.some(({ kind }) => kind === 'aid') || clauses.length >= 10) return []
  // Nobody pays for what binds nobody.
  if (!clauses.some((clause) => priceOf(clause) > 0)) return []
  const whileKept = KEPT_ARTICLES.find((kept) => clauses.some(({ kind }) => kind === kept))
  return affordable(known, from).map((points) => ({
    ...terms,
    clauses: [
      ...clauses,
      { kind: 'aid', from, to, points, what: 'money', rounds: null, ...(whileKept && { whileKept }) },
    ],
  }))
}
