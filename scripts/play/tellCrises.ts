/** How every crisis of a year went: who stood between, what each principal did and thought, who came, and what it cost. */
import { capitalised, points } from '../../client/words/names.ts'
import type { Crisis, CrisisOutcome } from '../../shared/rules/crises/crisis.ts'
import type { CrisisId, PowerId } from '../../shared/rules/ids.ts'
import { ended, reason, sentence } from './sentence.ts'
import type { Told, Year } from './year.ts'

export const tellCrises = (year: Year): readonly string[] => {
  const stories = new Map<CrisisId, Told[]>()
  for (const entry of year.entries) {
    const crisis = crisisIn(entry)
    if (crisis) stories.set(crisis, [...(stories.get(crisis) ?? []), entry])
  }
  return [...stories].flatMap(([id, story]) => {
    const crisis = story.at(-1)?.after.crises[id]
    return crisis ? [tellStory(year, crisis, story)] : []
  })
}

/** What was kept and broken in a crisis is told with the promises. */
const crisisIn = ({ line, event }: Told): CrisisId | null => {
  if (line.kind !== 'crises' || event.type === 'PromiseTested' || !('crisis' in event)) return null
  return typeof event.crisis === 'string' ? event.crisis : event.crisis.id
}

const tellStory = (year: Year, crisis: Crisis, story: readonly Told[]): string => {
  const { names } = year
  const { challenger, target, title, demand } = crisis
  const demanded = story.some(({ event }) => event.type === 'DemandMade')
  const later = story.every(({ event }) => event.type === 'PartFellDue')
  return [
    ended(title),
    ...(demanded || later ? [] : [`${names.The(challenger)} demands ${demand} of ${names.the(target)}.`]),
    ...story.flatMap((entry) => tellEntry(year, crisis, entry)),
  ].join(' ')
}

const tellEntry = (year: Year, crisis: Crisis, entry: Told): readonly string[] => {
  const { event, line } = entry
  const text = line.text.replace(`: ${crisis.title}`, '').replace(`${crisis.title}: `, '')
  const told = sentence({ ...line, text }, year.names, reason(entry))
  if (event.type !== 'CrisisResolved') return [told]
  const powers = [crisis.challenger, crisis.target, ...companions(crisis, event.outcome)]
  return [...powers.map((power) => ended(thought(year, crisis, power))), told, ...cost(event.outcome)]
}

/** "Germany stands firm (about 6 chances in ten)", from the reason given with its orders. */
const thought = ({ entries, names }: Year, { title }: Crisis, power: PowerId): string => {
  const why = entries.findLast(({ event }) => event.type === 'OrdersGiven' && event.by === power)?.why
  const said = why?.split('; ').find((part) => part.includes(` over ${title}: `))
  if (!said) return `${names.The(power)} says nothing`
  const [deed = '', because = ''] = said.split(` over ${title}: `)
  return `${names.The(power)} ${deed} (${because})`
}

/** Whoever was called to a side that stood firm, and whoever came; each once. */
const companions = (
  crisis: Crisis,
  { stances, calls, withTarget, withChallenger }: CrisisOutcome,
): readonly PowerId[] => {
  const tested = calls.filter(({ side }) => stances[crisis[side]] === 'standFirm')
  return [...new Set([...tested.map(({ power }) => power), ...withTarget, ...withChallenger])]
}

/** What no line of the log says: how strong the sides were, and what changed hands. */
const cost = ({ war, transfer, losses }: CrisisOutcome): readonly string[] => {
  const burned = Object.values(losses).reduce((sum, each) => sum + each, 0)
  const taken = transfer === 0 ? [] : [`${points(transfer)} changed hands`]
  if (!war) return taken.map(ended)
  const sides = `strength ${Math.round(war.challengerStrength)} against ${Math.round(war.targetStrength)}`
  return [ended(capitalised([sides, ...taken, `the war burned ${points(burned)}`].join(', ')))]
}
