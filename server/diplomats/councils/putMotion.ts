/** What it moves in councils, or asks of one: to be let in, to open the books of a fund that was short, to be rid of a traitor. */

import { termsWith } from '../../../shared/rules/ballots/accede.ts'
import type { Motion } from '../../../shared/rules/ballots/ballot.ts'
import { openCrises } from '../../../shared/rules/crises/stances.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { total } from '../../../shared/rules/rounds/payments.ts'
import { hasOpenBooks } from '../../../shared/rules/treaties/funds.ts'
import { theTreaty } from '../../../shared/rules/treaties/theTreaty.ts'
import { type InForce, isPublic, lastRevision, termsOf } from '../../../shared/rules/treaties/treaty.ts'
import { attitude, bindingOn, lastRound, powersOf, treatiesInForce } from '../../../shared/rules/world.ts'
import { type Cabinet, seenFromHere } from '../cabinet/cabinet.ts'
import type { Deed } from '../cabinet/deed.ts'
import { crisisIn, nameOf } from '../cabinet/names.ts'
import { grievanceAgainst, wrongsOf } from '../cabinet/trust.ts'
import { leastFor } from '../treaties/answerProposal.ts'
import { weigh } from '../treaties/weighProposal.ts'
import { withoutTreaty } from '../worth/withoutTreaty.ts'
import { isLawful } from './lawful.ts'
import { worthOfExpulsion } from './worthOfExpulsion.ts'

/** One year in three a government looks for a circle that stands already. */
const SELDOM = 0.33
/** To take a text as it stands, it must give more than one that could still be bargained over. */
const BETTER_THAN_A_TEXT_OF_ITS_OWN = 0.8

export const motionToPut = (cabinet: Cabinet): Deed | null => {
  const { known, power, round } = cabinet
  if (!known.settings.modules.includes('institutions')) return null
  const moved = treatiesInForce(known).some((treaty) =>
    treaty.ballots?.some((ballot) => ballot.by === power && ballot.round === round),
  )
  return moved
    ? null
    : (callForHelp(cabinet) ??
        expulsion(cabinet) ??
        openBooks(cabinet) ??
        embargo(cabinet) ??
        admission(cabinet))
}

const motion = (cabinet: Cabinet, treaty: InForce, moved: Motion, why: string): Deed | null => {
  const revision = lastRevision(treaty.revisions).number
  const command = { type: 'PutMotion', treaty: treaty.id, revision, motion: moved, draft: null } as const
  return isLawful(cabinet.known, cabinet.power, command) ? { command, why } : null
}

/** Its own crisis, laid before the council: the members are called to its side. */
const callForHelp = (cabinet: Cabinet): Deed | null => {
  const { known, power } = cabinet
  for (const crisis of openCrises(known).filter(({ target }) => target === power))
    for (const treaty of bindingOn(known, power)) {
      const why = `lays ${crisisIn(crisis.title)} before the council of ${theTreaty(termsOf(treaty).title)}`
      const deed = motion(cabinet, treaty, { kind: 'assist', crisis: crisis.id, target: power }, why)
      if (deed) return deed
    }
  return null
}

/** Who broke this very treaty twice has to go, if the treaty is still worth having without it. */
const expulsion = (cabinet: Cabinet): Deed | null => {
  const { known, power } = cabinet
  for (const treaty of bindingOn(known, power)) {
    if (treaty.parties.length < 3) continue
    const traitor = treaty.parties.find(
      (party) =>
        party !== power &&
        wrongsOf(cabinet, party).filter((entry) => entry.treaty === treaty.id).length >= 2 &&
        worthOfExpulsion(cabinet, treaty, party) >= 0,
    )
    if (!traitor) continue
    const why = `moves that ${nameOf(known, traitor)} leave ${theTreaty(termsOf(treaty).title)}: it has broken it twice`
    const deed = motion(cabinet, treaty, { kind: 'expulsion', power: traitor }, why)
    if (deed) return deed
  }
  return null
}

/** Where a fund was short and nobody can say by whom, the books should be open. */
const openBooks = (cabinet: Cabinet): Deed | null => {
  const { known, power } = cabinet
  for (const treaty of bindingOn(known, power)) {
    const terms = termsOf(treaty)
    const fund = lastRound(known)?.funds.find((each) => each.treaty === treaty.id)
    if (!fund || treaty.parties.length < 3 || hasOpenBooks(treaty)) continue
    const own = (fund.due[power] ?? 0) - (fund.paid[power] ?? 0)
    if (total(fund.due) - total(fund.paid) <= own) continue
    const amended = { ...terms, clauses: [...terms.clauses, { kind: 'verification' as const }] }
    const why = `moves to open the books of ${theTreaty(terms.title)}: it was short, and nobody knows by whom`
    const deed = motion(cabinet, treaty, { kind: 'amendment', terms: amended }, why)
    if (deed) return deed
  }
  return null
}

/** To keep the trade of all from who has wronged one. */
const embargo = (cabinet: Cabinet): Deed | null => {
  const { known, power } = cabinet
  for (const treaty of bindingOn(known, power)) {
    const traitor = powersOf(known).find(
      (other) => !treaty.parties.includes(other) && grievanceAgainst(cabinet, other),
    )
    if (!traitor) continue
    const why = `moves that ${theTreaty(termsOf(treaty).title)} keep its trade from ${nameOf(known, traitor)}, which broke its word`
    const deed = motion(cabinet, treaty, { kind: 'sanction', power: traitor }, why)
    if (deed) return deed
  }
  return null
}

/** To join those who stand together already, where they would gain by it too. */
const admission = (cabinet: Cabinet): Deed | null => {
  const { known, power, bent, luck, round } = cabinet
  if (round < 2 || luck(`${round}/accede`) > SELDOM * bent.attention) return null
  const open = treatiesInForce(known).filter(
    (treaty) =>
      isPublic(treaty) &&
      !treaty.parties.includes(power) &&
      treaty.parties.every(
        (party) => attitude(known, power, party) > -20 && attitude(known, party, power) > -20,
      ),
  )
  for (const treaty of open) {
    const parties = [...treaty.parties, power]
    const terms = termsWith(treaty, power, null)
    const { worth } = weigh(cabinet, parties, terms)
    if (worth < leastFor(cabinet, parties) + BETTER_THAN_A_TEXT_OF_ITS_OWN) continue
    if (treaty.parties.some((party) => loses(cabinet, treaty, party, parties))) continue
    const why = `asks to join ${theTreaty(termsOf(treaty).title)}: it would not stand outside`
    const deed = motion(cabinet, treaty, { kind: 'admission', power, amount: null }, why)
    if (deed) return deed
  }
  return null
}

/** Whether a member would clearly be worse off with this power in the circle. */
const loses = (cabinet: Cabinet, treaty: InForce, member: PowerId, parties: readonly PowerId[]): boolean => {
  const seen = withoutTreaty(seenFromHere(cabinet, member), treaty.id)
  const before = weigh(seen, treaty.parties, termsOf(treaty)).worth
  return weigh(seen, parties, termsWith(treaty, cabinet.power, null)).worth < before - 0.3
}
