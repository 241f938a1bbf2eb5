/** A round opens: the calendar's work on treaties, then the events of the scenario and the crises they bring. Rules R1 and R2 of RULES.md. */

import type { PowerAcceded } from '../ballots/accede.ts'
import { changesAtOpening, type TextReplaced } from '../ballots/atOpening.ts'
import { CONSTANTS } from '../constants.ts'
import type { Crisis } from '../crises/crisis.ts'
import type { CrisisId, PowerId } from '../ids.ts'
import type { EventPlan, Shift } from '../position.ts'
import { toTenth, toThousandth, within } from '../rounding.ts'
import { atOpeningOf, evolve as expire, type PartyLeft, type TreatyExpired } from '../treaties/expire.ts'
import { foundAtOpeningOf, type SecretLearned } from '../treaties/learnSecret.ts'
import { type RatificationFailed, ratifications } from '../treaties/ratify.ts'
import type { TreatyEnteredForce } from '../treaties/signTreaty.ts'
import type { World } from '../world.ts'

/** The events stand in the log whole, so that the log can be read without the scenario. */
export type RoundOpened = Readonly<{
  type: 'RoundOpened'
  round: number
  label: string
  title: string
  events: readonly EventPlan[]
}>

type OpeningEvent =
  | TreatyExpired
  | PartyLeft
  | PowerAcceded
  | TextReplaced
  | SecretLearned
  | TreatyEnteredForce
  | RatificationFailed
  | RoundOpened

export const opening = (world: World, round: number): readonly OpeningEvent[] => {
  const plan = world.position.rounds[round - 1]
  if (!plan) throw new Error(`the scenario has no round ${round}`)
  const { label, title } = plan
  const events = world.settings.modules.includes('crises')
    ? plan.events
    : plan.events.map((event) => ({ ...event, crisis: null }))
  const left = atOpeningOf(world, round)
  return [
    ...left,
    ...changesAtOpening(left.reduce(expire, world), round),
    ...foundAtOpeningOf(world, round),
    ...ratifications(world, round),
    { type: 'RoundOpened', round, label, title, events },
  ]
}

export const evolve = (world: World, { round, events }: RoundOpened): World => {
  const shifted = events.flatMap(({ shifts }) => shifts).reduce(shift, world)
  const crises = events.flatMap(({ crisis }) =>
    crisis ? [[crisis.id, { ...crisis, round, declared: {}, outcome: null }] as [CrisisId, Crisis]] : [],
  )
  return {
    ...shifted,
    phase: { kind: 'briefing', round },
    crises: { ...world.crises, ...Object.fromEntries(crises) },
    orders: {},
    proposals: {},
    ready: [],
  }
}

const shift = (world: World, change: Shift): World => {
  switch (change.kind) {
    case 'capability': {
      const now = world.powers[change.power]
      if (!now) throw new Error(`no power is called ${change.power}`)
      const capability = Math.max(CONSTANTS.smallestCapability, toThousandth(now.capability + change.by))
      return { ...world, powers: { ...world.powers, [change.power]: { ...now, capability } } }
    }
    case 'attitude':
      return withAttitude(world, change.of, change.toward, change.by)
    case 'region':
      return { ...world, regions: { ...world.regions, [change.region]: change.to } }
  }
}

/** Changes one opinion, within -100..100. */
export const withAttitude = (world: World, of: PowerId, toward: PowerId, by: number): World => {
  const { limit } = CONSTANTS.attitude
  const now = world.attitudes[of]?.[toward] ?? 0
  const then = within(toTenth(now + by), -limit, limit)
  return { ...world, attitudes: { ...world.attitudes, [of]: { ...world.attitudes[of], [toward]: then } } }
}
