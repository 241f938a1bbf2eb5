/**
 * Promises of help: with a friend against anyone, against what both fear, and as a guarantee that a strong power
 * gives to a weak one that has nothing to give back (Snyder 1997 on asymmetric dependence).
 */
import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { capabilityOf, powersOf } from '../../../shared/rules/world.ts'
import { type Cabinet, seenFromHere } from '../cabinet/cabinet.ts'
import { nameOf } from '../cabinet/names.ts'
import { commonThreat } from '../worth/commonThreat.ts'
import { fundBetween } from './pool.ts'
import type { ArticleOf, Change, Sense } from './sense.ts'

/** Below this part of the other's strength a promise of help is worth little, and only a guarantee is asked for. */
const MUCH_WEAKER = 0.5

export const defence: Sense<'defence'> = {
  kind: 'defence',
  writes: ({ cabinet, parties, others, enemy }) => {
    const consultation: Clause = { kind: 'consultation' }
    const anyone: Clause = { kind: 'defence', against: 'anyone', when: 'discretion' }
    const guarantors = guaranteeing(cabinet, others)
    return [
      [anyone, consultation],
      ...(guarantors ? [[{ ...anyone, by: guarantors, only: 'unprovoked' as const }]] : []),
      ...(enemy ? against(cabinet, parties, enemy, guarantors) : []),
    ]
  },
  milder: (cabinet, parties, clause) => [...loosened(cabinet, parties, clause), ...conditioned(clause)],
  shyness: 0.25,
}

const against = (
  cabinet: Cabinet,
  parties: readonly PowerId[],
  enemy: PowerId,
  guarantors: readonly PowerId[] | null,
): readonly Clause[][] => {
  const named: ArticleOf<'defence'> = { kind: 'defence', against: [enemy], when: 'discretion' }
  const fund = fundBetween(cabinet, parties, cabinet.bent.othersShare)
  const courting = fundBetween(cabinet, parties, cabinet.bent.othersShare / 2)
  return [
    [named, { kind: 'consultation' }],
    [named, fund],
    [named, courting],
    // Help for whoever pays, and for nobody else: an answer to the free rider (Olson & Zeckhauser 1966).
    [{ ...named, whileKept: 'pool' }, fund],
    // As Britain gave to Poland in 1939: hands tied, and nothing asked in return.
    [{ ...named, when: 'automatic', ...(guarantors && { by: guarantors }) }],
  ]
}

/** Between two of very different strength, the stronger; null where they are alike. */
const guaranteeing = ({ known, power }: Cabinet, others: readonly PowerId[]): readonly PowerId[] | null => {
  const [other] = others
  if (!other || others.length > 1) return null
  const own = capabilityOf(known, power)
  const theirs = capabilityOf(known, other)
  if (own < theirs * MUCH_WEAKER) return [other]
  return theirs < own * MUCH_WEAKER ? [power] : null
}

const loosened = (
  cabinet: Cabinet,
  parties: readonly PowerId[],
  clause: ArticleOf<'defence'>,
): readonly Change[] => {
  const enemy = enemyOf(cabinet, parties)
  return [
    ...(clause.when === 'automatic'
      ? [{ clause: { ...clause, when: 'discretion' as const }, change: 'with each free to judge' }]
      : []),
    ...(clause.against === 'anyone' && enemy
      ? [{ clause: { ...clause, against: [enemy] }, change: `only against ${nameOf(cabinet.known, enemy)}` }]
      : []),
    { clause: { kind: 'neutrality', against: clause.against }, change: 'neutrality in place of help' },
  ]
}

const conditioned = (clause: ArticleOf<'defence'>): readonly Change[] =>
  clause.only ? [] : [{ clause: { ...clause, only: 'unprovoked' }, change: 'not for whoever attacks first' }]

const enemyOf = (cabinet: Cabinet, parties: readonly PowerId[]): PowerId | null => {
  const other = powersOf(cabinet.known).find((each) => each !== cabinet.power && parties.includes(each))
  if (!other) return null
  const enemy = commonThreat(cabinet, seenFromHere(cabinet, other))
  return enemy && !parties.includes(enemy) ? enemy : null
}
