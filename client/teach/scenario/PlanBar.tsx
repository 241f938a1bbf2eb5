/** A plan as a bar to scale. */
import { scenarioWords as words } from '../../words/teachScenario.ts'
import { minutesInWords, partsOf, roundMinutes, type TimePlan } from './timePlan.ts'

type Props = Readonly<{
  plan: TimePlan
  /** Percent of the width that the bar has, where several stand under each other. */
  width?: number
  /** What stands in the last part. */
  debrief?: (minutes: string) => string
}>

export const planSentence = (plan: TimePlan): string =>
  words.planSentence(
    minutesInWords(plan.reading),
    plan.plays.length,
    minutesInWords(roundMinutes(plan)),
    minutesInWords(plan.debrief),
  )

export const PlanBar = ({ plan, width = 100, debrief = (minutes) => minutes }: Props) => (
  <div
    class="bar"
    role="img"
    style={{ width: `${width}%` }}
    aria-label={words.planAloud(
      plan.minutes,
      minutesInWords(plan.reading),
      plan.plays.length,
      minutesInWords(roundMinutes(plan)),
      minutesInWords(plan.debrief),
    )}
  >
    {partsOf(plan).map(({ kind, round, minutes }) => (
      <span key={`${kind}${round}`} class={kind} style={{ flex: minutes }}>
        {kind === 'round'
          ? round
          : kind === 'debrief'
            ? debrief(minutesInWords(minutes))
            : minutesInWords(minutes)}
      </span>
    ))}
  </div>
)
