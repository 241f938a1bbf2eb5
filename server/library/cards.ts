/** How a scenario is shown: whole to nobody but the teacher, and to everybody without what is secret. */
import type { BrokenScenario, PublicScenario, ScenarioCard } from '../../shared/protocol/library.ts'
import type { ReadFault } from '../../shared/scenario/readScenario.ts'
import type { Scenario } from '../../shared/scenario/scenario.ts'

export const publicScenario = (scenario: Scenario): PublicScenario => ({
  id: scenario.id,
  title: scenario.title,
  era: scenario.era,
  boardTitle: scenario.boardTitle,
  powers: powersIn(scenario),
  glossary: scenario.glossary,
  delegationQuestions: scenario.delegationQuestions,
  ...(scenario.globalGood && { globalGood: scenario.globalGood.title }),
})

export const scenarioCard = (scenario: Scenario): ScenarioCard => {
  const minutes = scenario.timePlans.map((plan) => plan.minutes)
  return {
    id: scenario.id,
    title: scenario.title,
    era: scenario.era,
    year: scenario.year,
    question: scenario.question,
    about: scenario.about,
    theme: scenario.theme,
    powers: powersIn(scenario),
    rounds: scenario.rounds.length,
    minutes: [Math.min(...minutes), Math.max(...minutes)],
    needs: scenario.modules.needs,
    fault: null,
  }
}

export const brokenScenario = (id: string, [first]: readonly ReadFault[]): BrokenScenario => ({
  id,
  fault: first
    ? [first.message, first.path && `(${first.path})`].filter(Boolean).join(' ')
    : 'It cannot be read.',
})

const powersIn = ({ powers }: Scenario) => powers.map(({ id, names, colour }) => ({ id, names, colour }))
