/** The cards of Who needs you: a title that names somebody, and one line. */

import { theTreaty } from '../../shared/rules/treaties/theTreaty.ts'
import type { Need } from '../teach/desk/needs.ts'
import { motionTitle } from './ballots.ts'
import { capitalised, counted, few, listed, type Names } from './names.ts'
import { ordinal } from './teachNews.ts'

export type NeedWords = Readonly<{ title: string; line: string }>

const NOT_VOTED = 'Silence counts as no, and votes close with negotiation.'

const minutes = (amount: number) => (amount < 1 ? 'a moment' : `${amount} min`)

/** @param seconds that are left, for the card that counts them */
export const needInWords = (need: Need, names: Names, seconds: number | null): NeedWords => {
  switch (need.kind) {
    case 'noOrders': {
      const left = `${seconds ?? 0} s left.`
      const [only, second] = need.rows
      if (only && !second) {
        const head = only.members.find(({ role }) => role === 'head') ?? only.members[0]
        return {
          title: `${head?.person.name ?? names.The(only.power.id)} has no orders`,
          line: `${only.power.names.short}. ${left}`,
        }
      }
      return {
        title: `${capitalised(few(need.rows.length))} powers have no orders`,
        line: `${listed(need.rows.map(({ power }) => power.names.short))}. ${left}`,
      }
    }
    case 'goneAlone': {
      const people = need.rows.flatMap(({ members }) => members)
      const longest = Math.max(...people.map((member) => member.minutes))
      return {
        title: `Nobody in ${names.all(need.rows.map(({ power }) => power.id))}`,
        line: `${listed(people.map(({ person }) => person.name))} lost the line ${minutes(longest)} ago.`,
      }
    }
    case 'noSeat':
      return {
        title: `${listed(need.people.map(({ name }) => name))} ${need.people.length === 1 ? 'has' : 'have'} no power`,
        line: 'Came in late. Choose a delegation.',
      }
    case 'idle':
      return {
        title: `${listed(need.people.map(({ name }) => name))} ${need.people.length === 1 ? 'is' : 'are'} idle`,
        line: `${listed(need.rows.map(({ power }) => power.names.short))}. Nothing for ${minutes(need.minutes)}.`,
      }
    case 'war': {
      const called = need.called.length
      return {
        title: `${need.title} heads for war`,
        line: `Both stand firm; ${called === 0 ? 'nobody is called' : `${few(called)} ${called === 1 ? 'ally is' : 'allies are'} called`}.`,
      }
    }
    case 'contradiction': {
      const { power, helps, against, side, helping, restraining } = need.contradiction
      if (side === 'embargo')
        return {
          title: `${names.The(power)} has promised both`,
          line: `To keep its trade from ${names.the(against)} (${helping}), and to trade with it (${restraining}).`,
        }
      const what =
        side === 'target'
          ? `Help for ${names.the(helps)} against ${names.the(against)}`
          : `To attack ${names.the(against)} with ${names.the(helps)}`
      return {
        title: `${names.The(power)} has promised both`,
        line: `${what} (${helping}), and ${side === 'target' ? 'to stay out' : 'not to'} (${restraining}).`,
      }
    }
    case 'redlines':
      return {
        title: 'A redline war',
        line: `${capitalised(ordinal(need.revision))} revision of ${theTreaty(need.title)}.`,
      }
    case 'votes': {
      const [first, ...others] = need.motions
      const powers = need.rows.map(({ power }) => power.id)
      const more = others.length > 0 ? ` And ${counted(others.length, 'other motion')}.` : ''
      return {
        title: `${capitalised(names.all(powers))} ${powers.length === 1 ? 'has' : 'have'} not voted`,
        line: `${first ? `${first.title}: ${motionTitle(first.ballot, null, names)}.${more} ` : ''}${NOT_VOTED}`,
      }
    }
  }
}

export const needsWords = {
  title: 'Who needs you',
  nobody: 'Nobody needs you',
  calm: (students: number) => {
    if (students === 0) return 'Nobody is in yet.'
    return students === 1
      ? 'Your one student is at work.'
      : `All ${students} are at work. A good moment to walk round.`
  },
  calmAway: (here: number, gone: number) =>
    `${here} at work, ${gone} away, and nobody waits. A good moment to walk round.`,
  overhear: 'Worth overhearing',
  more: (amount: number) => `and ${amount} more`,
  fewer: 'fewer',
  settled: 'Settled.',
  give: 'Give 60 s',
  nudge: 'Nudge',
  computer: 'Computer till back',
  wayIn: 'Way in',
  watch: 'Watch',
  leaveIt: 'Leave it',
  place: 'Place',
  look: 'Look closer',
  gave: 'One minute more for everybody.',
  nudged: (names: readonly string[]) => `${listed(names)} ${names.length === 1 ? 'was' : 'were'} nudged.`,
  computerPlays: (powers: string) => `A computer diplomat speaks for ${powers}.`,
  undo: 'Undo',
  announce: (title: string) => title,
} as const
