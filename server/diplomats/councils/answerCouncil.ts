/** In a treaty that can be changed: how this government votes, whether it joins when it is asked, and what it moves itself. */
import { termsWith } from '../../../shared/rules/ballots/accede.ts'
import type { Ballot } from '../../../shared/rules/ballots/ballot.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { theTreaty } from '../../../shared/rules/treaties/theTreaty.ts'
import { type InForce, lastRevision, termsOf } from '../../../shared/rules/treaties/treaty.ts'
import { attitude, bindingOn, treatiesInForce } from '../../../shared/rules/world.ts'
import { worthOfSanctions } from '../articles/sanctions.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import type { Deed } from '../cabinet/deed.ts'
import { nameOf } from '../cabinet/names.ts'
import { grievanceAgainst } from '../cabinet/trust.ts'
import { sideFreely } from '../crises/sideFreely.ts'
import { leastFor } from '../treaties/answerProposal.ts'
import { weigh } from '../treaties/weighProposal.ts'
import { withoutTreaty } from '../worth/withoutTreaty.ts'
import { isLawful } from './lawful.ts'
import { worthOfExpulsion } from './worthOfExpulsion.ts'

/** The first thing that a council or an invitation asks of it. */
export const answerToCouncil = (cabinet: Cabinet): Deed | null =>
  voteToCast(cabinet) ?? invitationToAnswer(cabinet)

const voteToCast = (cabinet: Cabinet): Deed | null => {
  const { known, power } = cabinet
  for (const treaty of bindingOn(known, power))
    for (const ballot of treaty.ballots ?? [])
      if (awaits(ballot, power, cabinet.round)) return vote(cabinet, treaty, ballot)
  return null
}

const awaits = ({ verdict, round, voters, yes, no }: Ballot, power: PowerId, now: number): boolean =>
  verdict === null && round === now && voters.includes(power) && !yes.includes(power) && !no.includes(power)

const vote = (cabinet: Cabinet, treaty: InForce, ballot: Ballot): Deed => {
  const change = worthOfChange(cabinet, treaty, ballot)
  const cast = change >= 0 ? 'yes' : 'no'
  return {
    command: { type: 'CastVote', treaty: treaty.id, motionBy: ballot.by, vote: cast },
    why: `votes ${cast} on ${theTreaty(termsOf(treaty).title)}: ${reasonFor(cabinet, ballot, change)}`,
  }
}

const reasonFor = ({ known }: Cabinet, { motion }: Ballot, change: number): string => {
  const gain = change >= 0
  switch (motion.kind) {
    case 'admission':
      return gain
        ? `${nameOf(known, motion.power)} would add to it`
        : `${nameOf(known, motion.power)} would cost more than it adds`
    case 'amendment':
      return gain ? 'the new text is no worse' : 'the new text is worse'
    case 'assist':
      return gain ? `${nameOf(known, motion.target)} should not stand alone` : 'it is no quarrel of its own'
    case 'sanction':
      return gain ? `${nameOf(known, motion.power)} should feel it` : 'it would cost more than it hurts'
    case 'lift':
      return gain ? 'it has cost enough' : `${nameOf(known, motion.power)} should feel it longer`
    case 'expulsion':
      return gain
        ? `${nameOf(known, motion.power)} has not kept it`
        : `it is better with ${nameOf(known, motion.power)}`
  }
}

/** What the change would be worth, the treaty weighed after and before as if it were offered today. */
const worthOfChange = (cabinet: Cabinet, treaty: InForce, { motion }: Ballot): number => {
  const { id, parties } = treaty
  const without = withoutTreaty(cabinet, id)
  const terms = termsOf(treaty)
  const now = weigh(without, parties, terms).worth
  switch (motion.kind) {
    case 'admission': {
      if (grievanceAgainst(cabinet, motion.power)) return -1
      return (
        weigh(without, [...parties, motion.power], termsWith(treaty, motion.power, motion.amount)).worth -
        now +
        0.1
      )
    }
    case 'amendment':
      return weigh(without, parties, motion.terms).worth - now
    case 'assist': {
      // Who calls the others is called itself.
      if (motion.target === cabinet.power) return 1
      const crisis = cabinet.known.crises[motion.crisis]
      const stand = crisis && sideFreely(cabinet, crisis)
      return stand?.stance === 'joinTarget'
        ? 1
        : attitude(cabinet.known, cabinet.power, motion.target) / 100 - 0.4
    }
    case 'sanction':
      return worthOfSanctions(cabinet, parties, motion.power)
    case 'lift':
      return -worthOfSanctions(cabinet, parties, motion.power)
    case 'expulsion':
      return worthOfExpulsion(cabinet, treaty, motion.power)
  }
}

const invitationToAnswer = (cabinet: Cabinet): Deed | null => {
  const { known, power } = cabinet
  for (const treaty of treatiesInForce(known)) {
    const invited = treaty.invited?.find((each) => each.power === power && each.answer === 'awaited')
    if (!invited) continue
    const parties = [...treaty.parties, power]
    const { worth } = weigh(cabinet, parties, termsWith(treaty, power, invited.amount))
    const answered = (answer: 'accept' | 'decline') =>
      ({
        type: 'AnswerInvitation',
        treaty: treaty.id,
        revision: lastRevision(treaty.revisions).number,
        answer,
      }) as const
    const joins = worth >= leastFor(cabinet, parties) && isLawful(known, power, answered('accept'))
    return {
      command: answered(joins ? 'accept' : 'decline'),
      why: joins
        ? `joins ${theTreaty(termsOf(treaty).title)}: it gains by it`
        : `stays out of ${theTreaty(termsOf(treaty).title)}: it would gain too little`,
    }
  }
  return null
}
