/**
 * The little that a computer diplomat says: a greeting, a word beside an offer, an answer to who speaks to it,
 * and in a crisis of its own one sentence in public. It talks to people, and spares its own kind.
 */

import { isPrincipal } from '../../shared/rules/crises/crisis.ts'
import { openCrises } from '../../shared/rules/crises/stances.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Channel } from '../../shared/rules/talk/channel.ts'
import { lastRevision, type Treaty, termsOf } from '../../shared/rules/treaties/treaty.ts'
import { attitude, type Message, powersOf, type World } from '../../shared/rules/world.ts'
import type { Cabinet } from './cabinet.ts'
import type { Deed } from './deed.ts'
import { capitalOf, nameOf } from './names.ts'
import { WORDS } from './words.ts'

/** Messages in one round, and in one channel: after that it has said enough. */
const MOST = { inRound: 6, inChannel: 3 }

export const thingsToSay = (cabinet: Cabinet): readonly Deed[] => {
  const mine = saidThisRound(cabinet)
  if (mine.length >= MOST.inRound) return []
  const fresh = ({ channel, text }: Line) =>
    !mine.some((message) => message.text === text && sameChannel(message.channel, channel)) &&
    mine.filter((message) => sameChannel(message.channel, channel)).length < MOST.inChannel
  return [...answers(cabinet), ...aboutTexts(cabinet), ...aboutCrises(cabinet), ...greetings(cabinet)]
    .filter(fresh)
    .map(({ channel, text, why }) => ({ command: { type: 'Say', channel, text, clock: null }, why }))
}

type Line = Readonly<{ channel: Channel; text: string; why: string }>

const saidThisRound = ({ known, power, round }: Cabinet): readonly Message[] =>
  known.talk.filter((message) => message.by === power && message.round === round && message.person === null)

/** Whoever spoke last in a private channel and has had no answer. */
const answers = ({ known, power, round }: Cabinet): readonly Line[] => {
  const last = new Map<string, Message>()
  for (const message of known.talk)
    if (message.round === round && message.channel.kind === 'powers')
      last.set(message.channel.powers.join(), message)
  return [...last.values()]
    .filter(({ by, person }) => by !== power && person !== null)
    .map(({ by, channel }) => ({
      channel,
      text: WORDS.heard[toneToward(known, power, by)],
      why: `answers ${nameOf(known, by)}, who spoke to it`,
    }))
}

const toneToward = (known: World, power: PowerId, other: PowerId): keyof typeof WORDS.heard => {
  const opinion = attitude(known, power, other)
  return opinion >= 25 ? 'friend' : opinion <= -20 ? 'rival' : 'stranger'
}

/** A word beside what it has tabled, changed or refused, for parties that people play. */
const aboutTexts = ({ known, power, round }: Cabinet): readonly Line[] =>
  Object.values(known.treaties).flatMap((treaty): readonly Line[] => {
    const people = treaty.parties.filter((party) => party !== power && isPlayed(known, party))
    if (people.length === 0 || !treaty.parties.includes(power)) return []
    const text = sentenceAbout(known, power, round, treaty)
    const channel: Channel = { kind: 'powers', powers: treaty.parties }
    return text ? [{ channel, text, why: `says a word about ${termsOf(treaty).title}` }] : []
  })

const sentenceAbout = (known: World, power: PowerId, round: number, treaty: Treaty): string | null => {
  const { title } = termsOf(treaty)
  const { by, number, round: written } = lastRevision(treaty.revisions)
  if (treaty.status === 'refused')
    return treaty.by === power && treaty.round === round
      ? WORDS.refused(title, WORDS.because[treaty.because])
      : null
  if (treaty.status !== 'tabled' || by !== power || written !== round) return null
  return number === 1 ? WORDS.offer(capitalOf(known, power), title) : WORDS.answered(title)
}

/** A principal says in public where it stands; it need not be true. */
const aboutCrises = (cabinet: Cabinet): readonly Line[] => {
  const { known, power, luck, round } = cabinet
  return openCrises(known)
    .filter((crisis) => isPrincipal(crisis, power))
    .map((crisis) => {
      const nerve = luck(`${round}/nerve/${crisis.id}`) < 0.35 + 0.5 * cabinet.temper.bold
      const said = nerve ? WORDS.firm : WORDS.soft
      return {
        channel: { kind: 'public' },
        text: capitalised(said(nameOf(known, power), crisis.title)),
        why: nerve ? 'shows firmness, whatever it may do' : 'leaves itself a way out',
      }
    })
}

/** In the first round, to the power played by people that it likes best. */
const greetings = ({ known, power, round }: Cabinet): readonly Line[] => {
  if (round !== 1) return []
  const best = powersOf(known)
    .filter((other) => other !== power && isPlayed(known, other))
    .toSorted((a, b) => attitude(known, power, b) - attitude(known, power, a))[0]
  if (!best) return []
  const powers = powersOf(known).filter((each) => each === power || each === best)
  const text = WORDS.greeting(capitalOf(known, power))
  return [{ channel: { kind: 'powers', powers }, text, why: `greets ${nameOf(known, best)}` }]
}

const isPlayed = (known: World, power: PowerId): boolean =>
  (known.delegations[power]?.members.length ?? 0) > 0 && known.delegations[power]?.diplomat === 'none'

const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

const sameChannel = (a: Channel, b: Channel): boolean =>
  a.kind === 'powers' && b.kind === 'powers'
    ? a.powers.length === b.powers.length && a.powers.every((power) => b.powers.includes(power))
    : a.kind === b.kind
