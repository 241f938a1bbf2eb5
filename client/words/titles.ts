/** What a treaty would be called: "Anglo-French Convention", as a clerk would have put it. */
import { type Clause, namesTreaty, nounOf } from '../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import { type PowerNames, pairOf } from '../../shared/rules/powerNames.ts'

type Named = readonly Readonly<{ id: PowerId; names: PowerNames }>[]

/** A text that binds in several ways is a convention; one that ends a quarrel, or has a council, is called for that. */
const nounFor = (clauses: readonly Clause[]): string =>
  clauses.length === 1 || clauses.some(namesTreaty) ? nounOf(clauses) : 'Convention'

/**
 * @param parties the power that writes it first
 * @param taken titles that are in use already
 */
export const suggestedTitle = (
  parties: readonly PowerId[],
  clauses: readonly Clause[],
  powers: Named,
  taken: readonly string[] = [],
): string => {
  const names = parties.flatMap((party) => powers.find(({ id }) => id === party)?.names ?? [])
  const noun = nounFor(clauses)
  const [first, second] = names
  if (!first) return noun
  const title = !second
    ? `${first.adjective} ${noun}`
    : names.length === 2
      ? `${pairOf(first, second)} ${noun}`
      : `${noun} of ${first.capital}`
  return unused(title, taken)
}

const ORDER = ['', 'Second ', 'Third ', 'Fourth ', 'Fifth ']

const unused = (title: string, taken: readonly string[]): string =>
  ORDER.map((order) => `${order}${title}`).find((each) => !taken.includes(each)) ?? title

const NOUNS_IN_TITLES =
  /\b(convention|treaty|pact|agreement|alliance|accord|entente|declaration|union|league|guarantee|covenant|charter|protocol|fund|settlement)\b/gi

/** How the text speaks of itself: "Convention", from its title; else "Treaty". */
export const speaksOfItselfAs = (title: string): string => {
  const noun = [...title.matchAll(NOUNS_IN_TITLES)].at(-1)?.[0]
  return noun ? noun.charAt(0).toUpperCase() + noun.slice(1).toLowerCase() : 'Treaty'
}
