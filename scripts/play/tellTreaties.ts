/** What became of every text that was on the table in a year, one paragraph each. */
import { capitalised, listed } from '../../client/words/names.ts'
import { promisesInBrief } from '../../client/words/promisesInBrief.ts'
import type { Played } from '../../server/diplomats/playWorld.ts'
import type { PowerId, TreatyId } from '../../shared/rules/ids.ts'
import type { Terms } from '../../shared/rules/treaties/terms.ts'
import { termsOf } from '../../shared/rules/treaties/treaty.ts'
import type { Year } from './year.ts'

export const tellTreaties = (year: Year): readonly string[] => {
  const stories = new Map<TreatyId, string[]>()
  const refused: string[] = []
  for (const entry of year.entries) {
    const sentence = sentenceFor(year, entry)
    if (sentence) stories.set(sentence.treaty, [...(stories.get(sentence.treaty) ?? []), sentence.text])
  }
  const told = [...stories.entries()].map(([treaty, sentences]) => ({ treaty, text: sentences.join(' ') }))
  for (const { treaty, text } of told)
    if (year.world.treaties[treaty]?.status === 'refused') refused.push(text)
  const rest = told
    .filter(({ treaty }) => year.world.treaties[treaty]?.status !== 'refused')
    .map(({ text }) => text)
  return rest.length + refused.length === 0 ? ['Nobody offered anybody anything.'] : [...rest, ...refused]
}

type Sentence = Readonly<{ treaty: TreatyId; text: string }>

const sentenceFor = (year: Year, { event, why }: Played): Sentence | null => {
  const { names, world } = year
  const because = reason(why)
  const title = (treaty: TreatyId) => {
    const named = world.treaties[treaty]
    return named ? `the ${termsOf(named).title}` : 'a treaty'
  }
  switch (event.type) {
    case 'TreatyProposed': {
      const { treaty, by, parties, terms } = event
      const to = parties.filter((party) => party !== by)
      const text = `${names.The(by)} offers ${names.all(to)} the ${terms.title}${manner(terms)}${because}. ${promises(year, parties, terms)}`
      return { treaty, text }
    }
    case 'TreatyAmended': {
      const { treaty, by, terms } = event
      const parties = world.treaties[treaty]?.parties ?? [by]
      return {
        treaty,
        text: `${names.The(by)} sends it back changed${because}: ${promises(year, parties, terms)}`,
      }
    }
    case 'TreatySigned':
      return { treaty: event.treaty, text: `${names.The(event.by)} signs${because}.` }
    case 'TreatyEnteredForce':
      return { treaty: event.treaty, text: 'It is in force.' }
    case 'TreatyRefused':
      return { treaty: event.treaty, text: `${names.The(event.by)} refuses${because}.` }
    case 'ProposalTakenBack':
      return {
        treaty: event.treaty,
        text: `${names.The(event.by)} takes back ${title(event.treaty)}${because}.`,
      }
    case 'NoticeGiven':
      return {
        treaty: event.treaty,
        text: `${names.The(event.by)} gives notice of ${title(event.treaty)}${because}.`,
      }
    case 'TreatyRenounced':
      return {
        treaty: event.treaty,
        text: `${names.The(event.by)} renounces ${title(event.treaty)} without notice.`,
      }
    case 'TreatyExpired':
      return { treaty: event.treaty, text: `${capitalised(title(event.treaty))} runs out.` }
    case 'PartyLeft':
      return { treaty: event.treaty, text: `${names.The(event.power)} leaves ${title(event.treaty)}.` }
    default:
      return null
  }
}

const promises = ({ names }: Year, parties: readonly PowerId[], terms: Terms): string =>
  promisesInBrief({ parties, terms }, names)

const manner = ({ secrecy, duration }: Terms): string => {
  const words = [
    ...(secrecy === 'secret' ? ['in secret'] : []),
    ...(duration === null ? [] : [`for ${duration} rounds`]),
  ]
  return words.length > 0 ? `, ${listed(words)}` : ''
}

/** What the diplomat thought: the part after the colon, which says why; the part before it says what. */
export const reason = (why: string | null): string => {
  const at = why?.indexOf(': ') ?? -1
  return why && at >= 0 ? ` (${why.slice(at + 2)})` : ''
}
