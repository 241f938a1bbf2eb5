/** What became of every text that was on the table or in force in a year, one paragraph each. */
import { inWorld } from '../../client/words/log/inWorld.ts'
import { listed, type Names } from '../../client/words/names.ts'
import { promisesInBrief } from '../../client/words/promisesInBrief.ts'
import type { TreatyId } from '../../shared/rules/ids.ts'
import type { Terms } from '../../shared/rules/treaties/terms.ts'
import { reason, sentence } from './sentence.ts'
import type { Told, Year } from './year.ts'

export const tellTreaties = (year: Year): readonly string[] => {
  const stories = new Map<TreatyId, Told[]>()
  for (const entry of year.entries) {
    const treaty = treatyIn(entry)
    if (treaty) stories.set(treaty, [...(stories.get(treaty) ?? []), entry])
  }
  const wasRefused = (story: readonly Told[]) => story.some(({ event }) => event.type === 'TreatyRefused')
  const told = [...stories].toSorted(([, a], [, b]) => Number(wasRefused(a)) - Number(wasRefused(b)))
  return told.length === 0
    ? ['Nobody offered anybody anything.']
    : told.map(([treaty, story]) => tellStory(year, treaty, story))
}

/** What was kept and broken under a treaty is told with the promises. */
const treatyIn = ({ line, event }: Told): TreatyId | null =>
  line.kind === 'treaties' && event.type !== 'PromiseTested' && 'treaty' in event ? event.treaty : null

/** Its title once, and then "it". */
const tellStory = ({ names }: Year, treaty: TreatyId, story: readonly Told[]): string =>
  story
    .map((entry, at) => {
      const { line, after } = entry
      const text = at === 0 ? line.text : line.text.replace(inWorld(after).treaty(treaty), 'it')
      const told = sentence({ ...line, text: `${text}${manner(entry)}` }, names, reason(entry))
      return `${told}${newPromises(entry, names)}`
    })
    .join(' ')

/** " They share what they know.", where a text is new; else nothing. */
export const newPromises = (entry: Told, names: Names): string => {
  const terms = newTerms(entry)
  const { event, after } = entry
  if (!terms || !('treaty' in event)) return ''
  const parties = after.treaties[event.treaty]?.parties ?? []
  return ` ${promisesInBrief({ parties, terms }, names)}`
}

const newTerms = ({ event }: Told): Terms | null =>
  event.type === 'TreatyProposed' || event.type === 'TreatyAmended' ? event.terms : null

/** ", in secret and for 3 rounds" */
const manner = (entry: Told): string => {
  const terms = newTerms(entry)
  if (!terms) return ''
  const words = [
    ...(terms.secrecy === 'secret' ? ['in secret'] : []),
    ...(terms.duration === null ? [] : [`for ${terms.duration} rounds`]),
  ]
  return words.length > 0 ? `, ${listed(words)}` : ''
}
