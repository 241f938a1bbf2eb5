/**
 * To attack together: written by whoever has a demand to make and cannot make it good alone, and signed for a share of
 * the spoils of enmity (Schweller 1994). What a war would cost weighs against it.
 */

import { owes } from '../../../shared/rules/clauses/owed.ts'
import { openCrises } from '../../../shared/rules/crises/stances.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { attitude, capabilityOf, positionOf } from '../../../shared/rules/world.ts'
import { type Cabinet, resultPerCapability } from '../cabinet.ts'
import { trustIn } from '../trust.ts'
import type { ArticleOf, Sense } from './sense.ts'

export const offence: Sense<'offence'> = {
  kind: 'offence',
  writes: ({ cabinet, parties }) =>
    victimsOf(cabinet)
      .filter((victim) => !parties.includes(victim))
      .map((victim) => [{ kind: 'offence', against: [victim] }]),
  worth: (cabinet, parties, clause) =>
    clause.against.reduce((sum, victim) => sum + worthAgainst(cabinet, parties, clause, victim), 0),
  shyness: 0.6,
}

/** Whom this government challenges already, and whom a bold one would. */
const victimsOf = ({ known, power, bent }: Cabinet): readonly PowerId[] => {
  const open = openCrises(known)
    .filter(({ challenger }) => challenger === power)
    .map(({ target }) => target)
  const wanted = positionOf(known, power).objectives.flatMap((each) =>
    each.kind === 'crisisFavours' && each.power === power ? (known.crises[each.crisis]?.target ?? []) : [],
  )
  return bent.prize > 1
    ? [...new Set([...open, ...wanted])].filter((each) => each !== power)
    : [...new Set(open)]
}

const worthAgainst = (
  cabinet: Cabinet,
  parties: readonly PowerId[],
  clause: ArticleOf<'offence'>,
  victim: PowerId,
): number => {
  const { known, power, outlay } = cabinet
  const point = resultPerCapability(cabinet)
  const arms = (each: PowerId) => outlay.arms[each] ?? 0
  return parties
    .filter((party) => party !== power)
    .reduce((sum, partner) => {
      const mine = quarrel(cabinet, power, victim)
      const theirs = quarrel(cabinet, partner, victim)
      const shift =
        (trustIn(cabinet, partner) * arms(partner)) / (arms(partner) + arms(power) + arms(victim) + 1)
      const stakes = Math.min(3, capabilityOf(known, victim) / 4)
      const gained = owes(clause, parties, partner, power)
        ? mine * shift * stakes * point * cabinet.bent.prize
        : 0
      const hatred = Math.max(0, -attitude(known, power, victim)) / 100
      const burned = 0.06 * capabilityOf(known, power) * point
      const drawn = owes(clause, parties, power, partner)
        ? theirs * (burned * cabinet.bent.entrapment + 0.4 - hatred - cabinet.bent.jackal)
        : 0
      return sum + gained - drawn
    }, 0)
}

/** How many times it may come to a challenge, as far as one can see: one that is open is there. */
const quarrel = ({ known, left }: Cabinet, challenger: PowerId, victim: PowerId): number => {
  const open = openCrises(known).some((each) => each.challenger === challenger && each.target === victim)
  const bitter = Math.max(0, -20 - attitude(known, challenger, victim)) / 100
  return (open ? 0.7 : 0) + bitter * 0.2 * (left - 1)
}
