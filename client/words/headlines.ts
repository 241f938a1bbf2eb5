/** What the papers say: headlines, in two parts as a newspaper sets them. */
import type { PowerId } from '../../shared/rules/ids.ts'
import { theTreaty } from '../../shared/rules/treaties/theTreaty.ts'
import type { Ending } from '../../shared/rules/treaties/treaty.ts'
import type { CrisisPaper } from '../../shared/view/papers.ts'
import { capitalised, type Names } from './names.ts'

export type Headline = Readonly<{ lead: string; rest: string }>

/** "A port for Serbia. Austria-Hungary demands the evacuation of Durazzo." Of whom, the arrow on the board shows. */
export const crisisHeadline = (
  { challenger, demand, mediators }: Pick<CrisisPaper, 'challenger' | 'demand' | 'mediators'>,
  title: string,
  names: Names,
): Headline => ({
  lead: `${title}.`,
  rest: [
    `${names.The(challenger)} demands ${demand}.`,
    ...(mediators[0] ? [`${names.The(mediators[0])} mediates.`] : []),
  ].join(' '),
})

/** "Germany and France have settled their quarrel over the Congo." */
export const settledHeadline = (
  { challenger, target, demand }: Pick<CrisisPaper, 'challenger' | 'target' | 'demand'>,
  names: Names,
): Headline => ({
  lead: capitalised(names.all([challenger, target])),
  rest: `have settled their quarrel over ${demand}.`,
})

/** The event's name, and its first sentence where that is short enough for a wall. */
export const eventHeadline = (title: string, text: string): Headline => {
  const first = firstSentence(text)
  return { lead: `${title}.`, rest: first.length <= SHORT ? first : '' }
}

const SHORT = 62

/** "The Entente Cordiale is in force: Britain and France." */
export const treatyHeadline = (title: string, parties: readonly PowerId[], names: Names): Headline => ({
  lead: capitalised(theTreaty(title)),
  rest: `is in force: ${names.all(parties)}.`,
})

export const fundHeadline = (title: string, parties: readonly PowerId[], names: Names): Headline => ({
  lead: capitalised(names.all(parties)),
  rest: `pay into one fund, ${theTreaty(title)}.`,
})

export const endingHeadline = (title: string, how: Ending, names: Names): Headline => {
  const lead = capitalised(theTreaty(title))
  switch (how.kind) {
    case 'expired':
      return { lead, rest: 'has run out.' }
    case 'left':
      return { lead, rest: `is over: ${names.the(how.by)} has left it.` }
    case 'renounced':
      return { lead, rest: `is over: ${names.the(how.by)} left it without notice.` }
  }
}

export const disclosureHeadline = (
  title: string,
  parties: readonly PowerId[],
  by: PowerId,
  names: Names,
): Headline => ({
  lead: 'A secret comes out.',
  rest: `${names.The(by)} publishes ${theTreaty(title)}: ${names.all(parties)}.`,
})

export const noticeHeadline = (title: string, by: PowerId, names: Names): Headline => ({
  lead: names.The(by),
  rest: `gives notice of leaving ${theTreaty(title)}.`,
})

/** "Britain joins the Franco-Russian Alliance." */
export const accessionHeadline = (title: string, by: PowerId, names: Names): Headline => ({
  lead: names.The(by),
  rest: `joins ${theTreaty(title)}.`,
})

export const invitationHeadline = (title: string, power: PowerId, names: Names): Headline => ({
  lead: names.The(power),
  rest: `is invited to ${theTreaty(title)}.`,
})

export const expulsionHeadline = (title: string, power: PowerId, names: Names): Headline => ({
  lead: names.The(power),
  rest: `is expelled from ${theTreaty(title)}.`,
})

export const newTextHeadline = (title: string): Headline => ({
  lead: capitalised(theTreaty(title)),
  rest: 'has a new text from now on.',
})

/** Up to the first full stop that ends a sentence; a date's or an initial's does not. */
const firstSentence = (text: string): string => /^.*?[.!?](?=\s+[\p{Lu}“]|$)/su.exec(text)?.[0] ?? text
