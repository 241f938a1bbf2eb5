/** How every crisis of a year went: what each principal did and thought, who came, and what it cost. */
import { capitalised, points } from '../../client/words/names.ts'
import type { Crisis, CrisisOutcome } from '../../shared/rules/crises/crisis.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Year } from './year.ts'

export const tellCrises = (year: Year): readonly string[] =>
  year.entries.flatMap(({ event }) => {
    if (event.type !== 'CrisisResolved') return []
    const crisis = year.world.crises[event.crisis]
    return crisis ? [tellCrisis(year, crisis, event.outcome)] : []
  })

const tellCrisis = (year: Year, crisis: Crisis, outcome: CrisisOutcome): string => {
  const { names } = year
  const { challenger, target, title, demand } = crisis
  return [
    `${title}. ${names.The(challenger)} demands ${demand} from ${names.the(target)}.`,
    ...[challenger, target].map((power) => `${thought(year, crisis, power)}.`),
    ...companions(year, crisis, outcome),
    ending(year, crisis, outcome),
  ].join(' ')
}

/** "Germany stands firm (about 6 chances in ten)", from the reason given with its orders. */
const thought = ({ entries, names }: Year, { title }: Crisis, power: PowerId): string => {
  const why = entries.findLast(({ event }) => event.type === 'OrdersGiven' && event.by === power)?.why
  const said = why?.split('; ').find((part) => part.includes(` over ${title}: `))
  if (!said) return `${names.The(power)} says nothing`
  const [deed = '', because = ''] = said.split(` over ${title}: `)
  return `${names.The(power)} ${deed} (${because})`
}

const companions = (
  year: Year,
  crisis: Crisis,
  { stances, calls, withTarget, withChallenger }: CrisisOutcome,
): readonly string[] => {
  const tested = calls.filter(({ side }) => stances[crisis[side]] === 'standFirm')
  const called = [...new Set(tested.map(({ power }) => power))]
  return [
    ...called.map((power) => `${thought(year, crisis, power)}.`),
    ...[...withTarget, ...withChallenger]
      .filter((power) => !called.includes(power))
      .map((power) => `${thought(year, crisis, power)}.`),
  ]
}

const ending = ({ names }: Year, { challenger, target }: Crisis, outcome: CrisisOutcome): string => {
  switch (outcome.kind) {
    case 'targetConceded':
      return `So ${names.the(target)} pays with ${points(tenth(outcome.transfer))}, and there is no war.`
    case 'challengerConceded':
      return `So ${names.the(challenger)} gets nothing.`
    case 'settled':
      return 'They settle it.'
    case 'bothConceded':
      return 'Both step back, and all is as it was.'
    case 'war': {
      const { war, transfer, losses } = outcome
      if (!war) return 'It is war.'
      const won = war.winner ? `${capitalised(names.the(war.winner))} wins` : 'Nobody wins outright'
      const burned = Object.values(losses).reduce((sum, each) => sum + each, 0)
      return `It is WAR, ${names.own(challenger)} side ${strength(war.challengerStrength)} against ${strength(war.targetStrength)}. ${won}; ${points(tenth(transfer))} to ${names.the(challenger)}, and the war burns ${points(tenth(burned))}.`
    }
  }
}

const strength = (value: number) => String(Math.round(value))

const tenth = (value: number) => Math.round(value * 10) / 10
