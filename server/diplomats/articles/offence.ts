/**
 * To attack together: written by whoever has a quarrel and could not win it alone, and signed for a share in the
 * enmity, for what one wants of the outcome oneself, or for a price (Schweller 1994; the Balkan League of 1912). It is
 * written for a campaign and not for good, as the alliance of Prussia and Italy was in 1866, for three months.
 */
import { owes } from '../../../shared/rules/clauses/owed.ts'
import type { Crisis } from '../../../shared/rules/crises/crisis.ts'
import { demanded, opened } from '../../../shared/rules/crises/makeDemand.ts'
import { mostStakes } from '../../../shared/rules/crises/odds.ts'
import { openCrises } from '../../../shared/rules/crises/stances.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { ratifiersOf } from '../../../shared/rules/treaties/ratify.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { attitude, powersOf, proximity } from '../../../shared/rules/world.ts'
import { withTreatyInForce } from '../../../shared/view/considerTreaty.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { namesOf } from '../cabinet/names.ts'
import { prospectOf } from '../crises/contest.ts'
import { worthOfMarching } from '../crises/marchBeside.ts'
import { quarrel } from '../worth/weighDangers.ts'
import type { ArticleOf, Sense } from './sense.ts'

/** A neighbour that is hated so much is an enemy before there is a crisis. */
const SWORN_ENEMY = -50
const NEAR = 0.6
/** Whoever need not go to war would rather be asked when it comes to one. */
const TIED = 0.25

export const offence: Sense<'offence'> = {
  kind: 'offence',
  writes: ({ cabinet, parties, others }) => {
    const open = openCrises(cabinet.known)
      .filter(({ challenger, target }) => challenger === cabinet.power && !parties.includes(target))
      .map(({ target }) => [{ kind: 'offence' as const, against: [target], by: others }])
    const enemy = swornEnemy(cabinet)
    return enemy && !parties.includes(enemy) ? [...open, [{ kind: 'offence', against: [enemy] }]] : open
  },
  worth: (cabinet, parties, clause, terms) =>
    clause.against.reduce((sum, victim) => sum + worthAgainst(cabinet, parties, clause, victim, terms), 0),
  reason: ({ known, power }, parties, { against, by }) =>
    (by?.includes(power) ?? false)
      ? `it wants ${namesOf(known, against)} humbled`
      : `it need not face ${namesOf(known, against)} alone with ${namesOf(
          known,
          parties.filter((each) => each !== power),
        )} beside it`,
  rounds: ({ known, power }) => (openCrises(known).some(({ challenger }) => challenger === power) ? 1 : 3),
  shyness: 0.6,
}

/** For whom a prize is worth more than peace: the neighbour that it hates most. */
const swornEnemy = ({ known, power, bent }: Cabinet): PowerId | null => {
  if (bent.prize <= 1) return null
  const hated = powersOf(known)
    .filter((each) => each !== power && proximity(known, power, each) >= NEAR)
    .toSorted((a, b) => attitude(known, power, a) - attitude(known, power, b))[0]
  return hated && attitude(known, power, hated) < SWORN_ENEMY ? hated : null
}

const worthAgainst = (
  cabinet: Cabinet,
  parties: readonly PowerId[],
  clause: ArticleOf<'offence'>,
  victim: PowerId,
  terms: Terms,
): number =>
  parties
    .filter((party) => party !== cabinet.power)
    .reduce((sum, partner) => {
      const helped = owes(clause, parties, partner, cabinet.power)
        ? expected(cabinet, parties, terms, cabinet.power, victim, (crisis) =>
            worthOfAPack(cabinet, parties, terms, crisis),
          )
        : 0
      const drawnIn = owes(clause, parties, cabinet.power, partner)
        ? expected(cabinet, parties, terms, partner, victim, (crisis) => worthOfMarching(cabinet, crisis)) -
          TIED
        : 0
      return sum + helped + drawnIn
    }, 0)

/** The crisis that is open between the two, or one that may come while the text binds, as likely as it is. */
const expected = (
  cabinet: Cabinet,
  parties: readonly PowerId[],
  terms: Terms,
  challenger: PowerId,
  target: PowerId,
  worth: (crisis: Crisis) => number,
): number => {
  const { known, left } = cabinet
  const open = openCrises(known).find((each) => each.challenger === challenger && each.target === target)
  // What has to be ratified comes too late for a crisis of this round.
  if (open) return ratifiersOf(known, parties, terms).length > 0 ? 0 : worth(open)
  const rounds = Math.min(left, terms.duration ?? left)
  const likely = Math.min(1, (quarrel(cabinet, challenger, target) * rounds) / left)
  return likely > 0 ? likely * worth(imagined(cabinet, challenger, target)) : 0
}

/** A demand for all that could be demanded. */
const imagined = ({ known }: Cabinet, challenger: PowerId, target: PowerId): Crisis =>
  opened(
    known,
    demanded(known, challenger, { target, stakes: mostStakes(known, target), demand: 'a province' }),
  )

/** What the challenger can expect of its crisis with the others bound to march, less what it can expect without. */
const worthOfAPack = (
  cabinet: Cabinet,
  parties: readonly PowerId[],
  terms: Terms,
  crisis: Crisis,
): number => {
  const signed = { ...cabinet, known: withTreatyInForce(cabinet.known, parties, terms) }
  return (prospectOf(signed, crisis) - prospectOf(cabinet, crisis)) / (parties.length - 1)
}
