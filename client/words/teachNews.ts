/** What just happened, in one sentence each. */
import type { CrisisOutcome, Stance } from '../../shared/rules/crises/crisis.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import { theTreaty } from '../../shared/rules/treaties/theTreaty.ts'
import type { Ending } from '../../shared/rules/treaties/treaty.ts'
import type { News } from '../teach/desk/news.ts'
import { motionTitle, resultInWords } from './ballots.ts'
import { capitalised, counted, type Names } from './names.ts'

export const ordinal = (place: number): string =>
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'][place - 1] ??
  `${place}th`

const stances: Readonly<Record<Stance, string>> = {
  standFirm: 'will stand firm',
  concede: 'will give way',
  honour: 'will come, as it promised',
  abstain: 'will stay out',
  joinTarget: 'will join the side that is challenged',
  joinChallenger: 'will join the challenger',
}

const phases = {
  lobby: 'The lobby is open again.',
  briefing: 'The briefing is open.',
  negotiation: 'Negotiation is open.',
  orders: 'Orders are open.',
  report: 'The orders are carried out, and the report is read.',
  ended: 'The lesson is over.',
} as const

export const newsSentence = (news: News, names: Names): string => {
  switch (news.kind) {
    case 'round':
      return `Round ${news.round} begins: ${news.label}, ${news.title}.`
    case 'phase':
      return phases[news.phase]
    case 'proposed':
      return `${names.The(news.by)} proposes ${theTreaty(news.title)} to ${names.all(news.to)}.`
    case 'amended':
      return `${names.The(news.by)} tables a ${ordinal(news.revision)} revision of ${theTreaty(news.title)}.`
    case 'signed':
      return `${names.The(news.by)} signs ${theTreaty(news.title)}.`
    case 'inForce':
      return `${capitalised(names.all(news.parties))} have signed ${theTreaty(news.title)}: it is in force.`
    case 'moved':
      return `${motionTitle(news.ballot, null, names)}: the members of ${theTreaty(news.title)} vote.`
    case 'decided':
      return `${capitalised(theTreaty(news.title))}: ${motionTitle(news.ballot, null, names)}. ${resultInWords(news.ballot, null, names)}`
    case 'newText':
      return `A ${ordinal(news.revision)} revision of ${theTreaty(news.title)} binds its members from now on.`
    case 'joins':
      return `${names.The(news.by)} joins ${theTreaty(news.title)}.`
    case 'expelled':
      return `${names.The(news.by)} is expelled from ${theTreaty(news.title)}, and free of it in the next round.`
    case 'refused':
      return `${names.The(news.by)} refuses ${theTreaty(news.title)}.`
    case 'takenBack':
      return `${names.The(news.by)} takes ${theTreaty(news.title)} off the table.`
    case 'notice':
      return `${names.The(news.by)} gives notice of leaving ${theTreaty(news.title)}.`
    case 'disclosed':
      return `${names.The(news.by)} publishes ${theTreaty(news.title)}, which was secret.`
    case 'learned':
      return `${capitalised(names.own(news.by))} intelligence finds out about ${theTreaty(news.title)}.`
    case 'leaves':
      return `${names.The(news.by)} is free of ${theTreaty(news.title)}.`
    case 'over':
      return overSentence(news.title, news.how, names)
    case 'crisis':
      return `${news.title}: ${names.the(news.challenger)} demands ${news.demand} of ${names.the(news.target)}.`
    case 'outcome':
      return `${news.title}: ${outcomeSentence(news.challenger, news.target, news.outcome, names)}`
    case 'offersMediation':
      return `${news.title}: ${names.the(news.by)} offers to mediate.`
    case 'mediates':
      return `${news.title}: both sides accept ${names.the(news.by)} as mediator.`
    case 'shirks':
      return `${names.The(news.by)} will pay ${news.pays} of the ${news.due} that it owes under ${theTreaty(news.title)}.`
    case 'stance':
      return `${news.title}: ${names.the(news.by)} ${stances[news.stance]}.`
    case 'publicWord':
      return `${names.The(news.by)} to everybody: “${news.text}”`
    case 'talk':
      return `${capitalised(names.all(news.powers))} talk: ${counted(news.messages, 'message')}.`
    case 'broadcast':
      return `You told everybody: “${news.text}”`
    case 'computer':
      return news.powers.length === 1
        ? `A computer diplomat speaks for ${names.all(news.powers)}.`
        : `Computer diplomats speak for ${names.all(news.powers)}.`
    case 'people':
      return `${capitalised(names.all(news.powers))} ${news.powers.length === 1 ? 'is in the hands of its delegation' : 'are in the hands of their delegations'} again.`
  }
}

const overSentence = (title: string, how: Ending, names: Names): string => {
  switch (how.kind) {
    case 'expired':
      return `${capitalised(theTreaty(title))} has run out.`
    case 'left':
      return `${names.The(how.by)} has left ${theTreaty(title)}, and it is over.`
    case 'renounced':
      return `${names.The(how.by)} leaves ${theTreaty(title)} without notice.`
  }
}

const outcomeSentence = (
  challenger: PowerId,
  target: PowerId,
  { kind, withTarget, war }: CrisisOutcome,
  names: Names,
): string => {
  const came =
    withTarget.length > 0
      ? ` ${capitalised(names.all(withTarget))} came to the aid of ${names.the(target)}.`
      : ''
  switch (kind) {
    case 'targetConceded':
      return `${names.the(target)} gave way.`
    case 'challengerConceded':
      return `${names.the(challenger)} gave way.${came}`
    case 'settled':
      return `${names.the(challenger)} and ${names.the(target)} have settled it.`
    case 'bothConceded':
      return 'both gave way, and all stays as it was.'
    case 'war':
      return `war between ${names.the(challenger)} and ${names.the(target)}.${came}${war?.winner ? ` ${names.The(war.winner)} won.` : ''}`
  }
}
