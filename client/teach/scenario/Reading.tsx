/** What a teacher reads before choosing a scenario. */
import { FULL, INTRODUCTORY } from '../../../shared/rules/modules.ts'
import type { Scenario } from '../../../shared/scenario/scenario.ts'
import { scenarioWords as words } from '../../words/teachScenario.ts'
import { neededAnd } from './newLesson.ts'
import { PlanBar, planSentence } from './PlanBar.tsx'
import { PowersTable } from './PowersTable.tsx'
import { History, Rounds } from './Rounds.tsx'
import { ScenarioPlate } from './ScenarioPlate.tsx'

export const Reading = ({ scenario }: Readonly<{ scenario: Scenario }>) => (
  <article>
    <a class="small back" href="/teach">
      {`‹ ${words.back}`}
    </a>
    <div class="lead">
      <div class="grow">
        <p class="era">{scenario.era}</p>
        <h1>{scenario.title}</h1>
        <p class="said">{scenario.about}</p>
      </div>
      <ScenarioPlate scenario={scenario} />
    </div>
    <section>
      <h2>{words.question}</h2>
      <p class="said asked">{scenario.question}</p>
    </section>
    <section>
      <h2>{words.teaches}</h2>
      <ul class="serif dots">
        {scenario.teaches.map((lesson) => (
          <li key={lesson}>{lesson}</li>
        ))}
      </ul>
    </section>
    <section>
      <h2>{words.powers}</h2>
      <PowersTable powers={scenario.powers} />
      <p class="small soft under">{words.strengthNote}</p>
    </section>
    <section>
      <h2>{words.rounds(scenario.rounds.length)}</h2>
      <Rounds scenario={scenario} />
    </section>
    <section>
      <h2>{words.timePlan}</h2>
      <Plans scenario={scenario} />
    </section>
    <section>
      <h2>{words.modules}</h2>
      <Modules scenario={scenario} />
    </section>
    <section>
      <h2>{words.questions}</h2>
      <ol class="serif numbered">
        {scenario.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
    <History scenario={scenario} />
    <details>
      <summary>{words.sources(Object.keys(scenario.sources).length)}</summary>
      <ul class="small sources">
        {Object.entries(scenario.sources).map(([key, { cite }]) => (
          <li key={key}>{cite}</li>
        ))}
      </ul>
    </details>
  </article>
)

const Plans = ({ scenario: { timePlans } }: Readonly<{ scenario: Scenario }>) => {
  const longest = Math.max(...timePlans.map(({ minutes }) => minutes))
  return (
    <ul class="panel pad plans">
      {timePlans.map((plan) => (
        <li key={plan.minutes}>
          <b>{words.minutes(plan.minutes)}</b>
          <PlanBar plan={plan} width={(100 * plan.minutes) / longest} />
          <span class="small soft">{planSentence(plan)}</span>
        </li>
      ))}
    </ul>
  )
}

const Modules = ({ scenario }: Readonly<{ scenario: Scenario }>) => {
  const introductory = neededAnd(scenario.modules.needs, INTRODUCTORY)
  return (
    <div class="serif">
      <p>
        <b>Introductory:</b>
        {words.introductory(introductory)} <b>Full</b>
        {words.full(FULL.filter((module) => !introductory.includes(module)))}
      </p>
      <p class="soft">{scenario.modules.note}</p>
    </div>
  )
}
