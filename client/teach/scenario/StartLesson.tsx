/** Start a lesson: a few settings, each with its consequence in words, and one button. */
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Scenario } from '../../../shared/scenario/scenario.ts'
import { startWords as words } from '../../words/teachScenario.ts'
import { openLesson } from '../api.ts'
import { Icon } from '../Icon.tsx'
import { Segments } from '../Segments.tsx'
import { ModuleList } from './ModuleList.tsx'
import { MoreSettings } from './MoreSettings.tsx'
import { type Choices, divisionOf, modulesFor, newLesson, planFor, usualChoices } from './newLesson.ts'
import { PlanBar } from './PlanBar.tsx'
import { rememberClass, rememberedClass } from './rememberedClass.ts'
import { minutesInWords } from './timePlan.ts'

const UNTIMED = 'untimed'

export const StartLesson = ({ scenario }: Readonly<{ scenario: Scenario }>) => {
  const { route } = useLocation()
  const [choices, setChoices] = useState(() => usualChoices(scenario, rememberedClass()))
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const change = (part: Partial<Choices>) => setChoices({ ...choices, ...part })
  const plan = planFor(scenario, choices)
  const { empty, sizes, left } = divisionOf(choices.students || 1, scenario.powers.length)

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!choices.className.trim()) return setFault(words.needsClass)
    if (!(choices.students >= 1 && choices.students <= 60)) return setFault(words.needsStudents)
    setBusy(true)
    const answer = await openLesson(newLesson(scenario, choices))
    setBusy(false)
    if (!answer.ok) return setFault(answer.refusal.message)
    rememberClass(choices)
    route(`/teach/lessons/${answer.value.id}`)
  }

  return (
    <form class="start panel pad" aria-labelledby="start" onSubmit={submit} noValidate>
      <h2 id="start">{words.title}</h2>
      <div class="who">
        <label>
          {words.className}
          <input
            class="field"
            value={choices.className}
            maxLength={40}
            placeholder={words.classHint}
            aria-describedby={fault ? 'start-fault' : undefined}
            onInput={({ currentTarget }) => change({ className: currentTarget.value })}
          />
        </label>
        <label>
          {words.students}
          <input
            class="field"
            type="number"
            min={1}
            max={60}
            value={choices.students || ''}
            onInput={({ currentTarget }) => change({ students: Math.round(Number(currentTarget.value)) })}
          />
        </label>
      </div>
      <p class="small soft consequence" aria-live="polite">
        {words.division(scenario.powers.length, sizes, empty, left)}
      </p>
      <Segments
        name="time"
        legend={words.time}
        choices={[
          ...scenario.timePlans.map(({ minutes }) => ({ value: String(minutes), words: `${minutes} min` })),
          { value: UNTIMED, words: words.untimed },
        ]}
        chosen={String(choices.time)}
        choose={(time) => change({ time: time === UNTIMED ? UNTIMED : Number(time) })}
      />
      <div class="consequence">
        {plan && <PlanBar plan={plan} debrief={words.debrief} />}
        <p class="small soft" aria-live="polite">
          {plan
            ? words.timed(
                plan.plays.map((round) => scenario.rounds[round - 1]?.label ?? String(round)),
                minutesInWords(plan.negotiation),
                minutesInWords(plan.orders),
                minutesInWords(plan.report),
              )
            : words.untimedNote(scenario.rounds.length)}
        </p>
      </div>
      <Segments
        name="seating"
        legend={words.seating}
        choices={(['shuffle', 'choose', 'teacher'] as const).map((value) => ({ value, words: words[value] }))}
        chosen={choices.seating}
        choose={(seating) => change({ seating })}
      />
      <Segments
        name="rules"
        legend={words.rules}
        choices={(['introductory', 'full', 'own'] as const).map((value) => ({ value, words: words[value] }))}
        chosen={choices.rules}
        choose={(rules) => change({ rules, modules: modulesFor(scenario, choices) })}
        note={words.rulesNote(choices.rules, modulesFor(scenario, choices))}
      />
      {choices.rules === 'own' && (
        <ModuleList
          needs={scenario.modules.needs}
          chosen={modulesFor(scenario, choices)}
          choose={(modules) => change({ modules })}
        />
      )}
      <MoreSettings choices={choices} change={change} />
      <div class="opens">
        <p id="start-fault" class="fault" role="alert">
          {fault}
        </p>
        <button type="submit" class="btn primary wide" disabled={busy}>
          {words.submit}
          <Icon name="arrow" />
        </button>
        <p class="small soft promise">{words.promise}</p>
      </div>
    </form>
  )
}
