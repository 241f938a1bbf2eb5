/** What travels of a scenario: for everybody in a lesson without its secrets, for the teacher as a card. */
import type { Scenario } from '../scenario/scenario.ts'

/** What any page may know of a scenario before and during a lesson. */
export type PublicScenario = Readonly<{
  id: string
  title: string
  era: string
  boardTitle: string
  powers: readonly Pick<Scenario['powers'][number], 'id' | 'names' | 'colour'>[]
  glossary: Scenario['glossary']
  delegationQuestions: Scenario['delegationQuestions']
  /** What all powers need together, where there is such a thing: "the ozone layer". */
  globalGood?: string
}>

/** One plate of the teacher's library. */
export type ScenarioCard = Readonly<{
  id: string
  title: string
  era: string
  year: number
  question: string
  about: string
  theme: string
  powers: readonly Pick<Scenario['powers'][number], 'id' | 'names' | 'colour'>[]
  rounds: number
  /** The shortest and the longest time plan. */
  minutes: readonly [number, number]
  needs: Scenario['modules']['needs']
  fault: null
}>

/** A folder that cannot be played yet: the first mistake in it, as a sentence. */
export type BrokenScenario = Readonly<{ id: string; fault: string }>

/** GET /api/scenarios */
export type Library = Readonly<{ scenarios: readonly (ScenarioCard | BrokenScenario)[] }>
