/** What a teacher chooses before a lesson, and the order that it becomes. */
import type { NewLesson } from '../../../shared/protocol/teaching.ts'
import { LARGEST_DELEGATION } from '../../../shared/rules/delegations/delegation.ts'
import { FULL, INTRODUCTORY, type ModuleName } from '../../../shared/rules/modules.ts'
import type { Settings } from '../../../shared/rules/settings.ts'
import type { Scenario } from '../../../shared/scenario/scenario.ts'
import { lengthsOf, type TimePlan, UNTIMED } from './timePlan.ts'

export type Choices = Readonly<{
  className: string
  students: number
  /** Minutes of the chosen plan. */
  time: number | 'untimed'
  seating: Settings['seating']
  rules: 'introductory' | 'full' | 'own'
  /** What the teacher has chosen where the rules are the teacher's own. */
  modules: readonly ModuleName[]
  chance: Settings['chance']
  lastRound: Settings['lastRound']
  whoSigns: Settings['whoSigns']
}>

/** The longest plan, because most goes wrong where time is short; chance as it is; the end not announced. */
export const usualChoices = (
  { timePlans }: Scenario,
  remembered: Pick<Choices, 'className' | 'students'>,
): Choices => ({
  ...remembered,
  time: Math.max(...timePlans.map(({ minutes }) => minutes)),
  seating: 'shuffle',
  rules: 'introductory',
  modules: INTRODUCTORY,
  chance: 'seeded',
  lastRound: 'hidden',
  whoSigns: 'head',
})

/** Null without a clock. */
export const planFor = ({ timePlans }: Scenario, { time }: Choices): TimePlan | null =>
  timePlans.find(({ minutes }) => minutes === time) ?? null

/** Which of the scenario's rounds are played, from 1: all of them where no clock presses. */
export const playedIn = (scenario: Scenario, choices: Choices): readonly number[] =>
  planFor(scenario, choices)?.plays ?? scenario.rounds.map((_, at) => at + 1)

/** The modules of the lesson, those that the scenario cannot do without always among them. */
export const modulesFor = (
  { modules }: Scenario,
  { rules, modules: chosen }: Pick<Choices, 'rules' | 'modules'>,
): readonly ModuleName[] =>
  neededAnd(modules.needs, { introductory: INTRODUCTORY, full: FULL, own: chosen }[rules])

/** In the order in which they are explained. */
export const neededAnd = (
  needs: readonly ModuleName[],
  wanted: readonly ModuleName[],
): readonly ModuleName[] => FULL.filter((module) => wanted.includes(module) || needs.includes(module))

export const newLesson = (scenario: Scenario, choices: Choices): NewLesson => {
  const plan = planFor(scenario, choices)
  const plays = playedIn(scenario, choices)
  const { className, students, seating, chance, lastRound, whoSigns } = choices
  return {
    scenario: scenario.id,
    className: className.trim(),
    students,
    lengths: plan ? lengthsOf(plan) : UNTIMED,
    plays: [...plays],
    settings: {
      modules: modulesFor(scenario, choices),
      rounds: plays.length,
      lastRound,
      chance,
      whoSigns,
      seating,
    },
  }
}

/** How a class divides over the powers of one world. */
export type Division = Readonly<{
  /** Powers that a computer diplomat plays. */
  empty: number
  /** Delegations by their size: [3, 9] is nine delegations of three. */
  sizes: readonly (readonly [size: number, delegations: number])[]
  /** Students for whom there is no seat. */
  left: number
}>

export const divisionOf = (students: number, powers: number): Division => {
  const seated = Math.min(students, powers * LARGEST_DELEGATION)
  const small = Math.floor(seated / powers)
  const larger = seated % powers
  const sizes: readonly (readonly [number, number])[] = [
    [small, powers - larger],
    [small + 1, larger],
  ]
  return {
    empty: small === 0 ? powers - larger : 0,
    sizes: sizes.filter(([size, delegations]) => size > 0 && delegations > 0),
    left: students - seated,
  }
}
