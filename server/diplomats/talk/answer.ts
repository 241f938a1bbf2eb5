/** A word back to whoever speaks to it: about a treaty, a power or a crisis that was named, or an honest "we are not sure". */

import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import {
  CLAUSE_KINDS,
  type ClauseKind,
  calledOf,
  clauseOf,
  fits,
  needsOf,
  sketchOf,
} from '../../../shared/rules/clauses/clauses.ts'
import { isPrincipal } from '../../../shared/rules/crises/crisis.ts'
import { callsIn } from '../../../shared/rules/crises/promises.ts'
import type { CrisisId, PowerId } from '../../../shared/rules/ids.ts'
import type { Channel } from '../../../shared/rules/talk/channel.ts'
import { bargainOf } from '../../../shared/rules/treaties/legality.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { isPublic, type Treaty, termsOf } from '../../../shared/rules/treaties/treaty.ts'
import { attitude, bindingOn, type Message, powersOf } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { capitalOf, nameOf, namesOf } from '../cabinet/names.ts'
import { judge } from '../treaties/answerProposal.ts'
import { withFund } from '../treaties/texts.ts'
import { greatestThreat } from '../worth/alignment.ts'
import type { Line } from './line.ts'
import { type Heard, namesPower, understand } from './understand.ts'
import { WORDS } from './words.ts'

const words = WORDS.answers

/** Whoever spoke last in a private channel and has had no answer. */
export const answers = (cabinet: Cabinet): readonly Line[] => {
  const { known, power, round } = cabinet
  const last = new Map<string, Message>()
  for (const message of known.talk)
    if (message.round === round && message.channel.kind === 'powers')
      last.set(message.channel.powers.join(), message)
  return [...last.values()]
    .filter(({ by, person }) => by !== power && person !== null)
    .filter(({ channel, text }) => isAddressed(cabinet, channel, text))
    .map((message) => ({
      channel: message.channel,
      text: unlessSaid(cabinet, message, replyTo(cabinet, message)),
      why: `answers ${nameOf(known, message.by)}, who spoke to it`,
    }))
}

/** In a larger circle it answers only when it is named. */
const isAddressed = ({ known, power }: Cabinet, channel: Channel, text: string): boolean =>
  channel.kind === 'powers' && (channel.powers.length === 2 || namesPower(known, power, text))

/** Who asks the same twice is not told the same twice. */
const unlessSaid = ({ known, power, round }: Cabinet, { channel }: Message, reply: string): string =>
  known.talk.some(
    (each) =>
      each.by === power &&
      each.round === round &&
      each.text === reply &&
      JSON.stringify(each.channel) === JSON.stringify(channel),
  )
    ? words.again
    : reply

const replyTo = (cabinet: Cabinet, { by, text, channel }: Message): string => {
  const { known, power } = cabinet
  const heard = understand(known, power, by, text)
  const hearers = channel.kind === 'powers' ? channel.powers : []
  if (heard.says === 'threat') return words.threat
  if (heard.asks) return toQuestion(cabinet, by, heard.asks)
  if (heard.crisis) return aboutCrisis(cabinet, heard.crisis, hearers)
  if (heard.kind) return aboutTreaty(cabinet, by, heard.kind, heard, hearers)
  const named = heard.powers[0]
  if (named) return aboutPower(cabinet, named)
  switch (heard.says) {
    case 'thanks':
      return words.thanks
    case 'yes':
      return hasOffered(cabinet, by) ? words.agreed : words.unclear
    case 'no':
      return hasOffered(cabinet, by) ? words.declined : words.unclear
    case 'greeting':
      return words.greeting(capitalOf(known, power))
    default:
      return words.unclear
  }
}

const hasOffered = ({ known, power }: Cabinet, to: PowerId): boolean =>
  Object.values(known.treaties).some(
    (treaty) =>
      treaty.status === 'tabled' && treaty.parties.includes(to) && treaty.revisions.at(-1)?.by === power,
  )

const toQuestion = (cabinet: Cabinet, by: PowerId, asks: NonNullable<Heard['asks']>): string => {
  const { known, power } = cabinet
  switch (asks) {
    case 'why': {
      const refused = Object.values(known.treaties).findLast(
        (treaty) => treaty.status === 'refused' && treaty.by === power && treaty.parties.includes(by),
      )
      return refused?.status === 'refused' && refused.because !== 'notRatified'
        ? WORDS.because[refused.because]
        : words.noReason
    }
    case 'allies': {
      const allies = bindingOn(known, power)
        .filter((treaty) => isPublic(treaty) && clauseOf(termsOf(treaty).clauses, 'defence'))
        .flatMap(({ parties }) => parties.filter((party) => party !== power))
      return allies.length > 0 ? words.allies(namesOf(known, [...new Set(allies)])) : words.alone
    }
    case 'wants': {
      const threat = greatestThreat(cabinet)
      if (!threat) return words.wants.quiet
      return threat.power === by ? words.wants.peace : words.wants.help(nameOf(known, threat.power))
    }
  }
}

/** Whether everybody who hears it may read the treaty: nobody's secrets are let out by the way. */
const mayBeSpokenOf = (treaty: Treaty, hearers: readonly PowerId[]): boolean =>
  isPublic(treaty) || hearers.every((hearer) => treaty.parties.includes(hearer))

const aboutTreaty = (
  cabinet: Cabinet,
  by: PowerId,
  kind: ClauseKind,
  { powers }: Heard,
  hearers: readonly PowerId[],
): string => {
  const { known, power } = cabinet
  const bound = bindingOn(known, power).find(
    (treaty) =>
      treaty.parties.includes(by) &&
      mayBeSpokenOf(treaty, hearers) &&
      termsOf(treaty).clauses.some((clause) => clause.kind === kind),
  )
  if (bound) return words.haveIt(termsOf(bound).title)
  const parties = powersOf(known).filter((each) => each === power || each === by)
  const terms = imagined(cabinet, parties, kind, powers)
  if (!terms) return words.unclear
  const { verdict, better, because } = judge(cabinet, parties, terms)
  if (verdict === 'acceptable') return words.wouldSign(calledOf(kind))
  if (better) return words.wouldSignIf(calledOf(kind), better.change)
  return words.wouldNotSign(calledOf(kind), WORDS.because[because])
}

/** The plain text that somebody may have in mind who names a kind of treaty, and perhaps an enemy. */
const imagined = (
  { known }: Cabinet,
  parties: readonly PowerId[],
  kind: ClauseKind,
  powers: readonly PowerId[],
): Terms | null => {
  const bargain = bargainOf(known, parties)
  const module = needsOf(kind)
  if (!CLAUSE_KINDS.includes(kind) || !fits(kind, bargain)) return null
  if (module && !known.settings.modules.includes(module)) return null
  const sketch = sketchOf(kind, bargain)
  const named: Clause =
    powers.length > 0 &&
    (sketch.kind === 'defence' || sketch.kind === 'neutrality' || sketch.kind === 'offence')
      ? { ...sketch, against: powers.slice(0, 6) }
      : sketch
  return {
    title: 'What was asked',
    clauses: withFund([kind]).map((each) => (each === kind ? named : sketchOf(each, bargain))),
    secrecy: 'public',
    duration: null,
    notice: 1,
  }
}

const aboutPower = (cabinet: Cabinet, other: PowerId): string => {
  const { known, power } = cabinet
  const name = nameOf(known, other)
  if (greatestThreat(cabinet)?.power === other) return words.opinion.feared(name)
  const opinion = attitude(known, power, other)
  if (opinion >= 40) return words.opinion.friend(name)
  if (opinion >= 10) return words.opinion.good(name)
  return opinion > -20 ? words.opinion.none(name) : words.opinion.bad(name)
}

/** What it has promised may be asked; what it will do, it keeps to itself. */
const aboutCrisis = (cabinet: Cabinet, id: CrisisId, hearers: readonly PowerId[]): string => {
  const { known, power, temper } = cabinet
  const crisis = known.crises[id]
  if (!crisis) return words.unclear
  const names = { challenger: nameOf(known, crisis.challenger), target: nameOf(known, crisis.target) }
  if (isPrincipal(crisis, power))
    return words.crisis.ours(power === crisis.target ? names.challenger : names.target)
  const call = callsIn(known, crisis).find(({ power: called, treaty: id }) => {
    const treaty = known.treaties[id]
    return called === power && treaty !== undefined && mayBeSpokenOf(treaty, hearers)
  })
  if (!call) return words.crisis.free(names.challenger, names.target)
  const friend = names[call.side]
  return call.when === 'automatic' || temper.loyal > 0.6
    ? words.crisis.come(friend)
    : words.crisis.doubt(friend)
}
