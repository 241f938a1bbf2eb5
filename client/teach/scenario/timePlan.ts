/** The arithmetic of a lesson's minutes: what a plan is made of, drawn to scale and written as lengths of phases. */
import type { Lengths } from '../../../shared/protocol/teaching.ts'
import type { Scenario } from '../../../shared/scenario/scenario.ts'

export type TimePlan = Scenario['timePlans'][number]

/** `round` is the scenario's own number: a short lesson leaves some out. */
export type PlanPart = Readonly<{ kind: 'reading' | 'round' | 'debrief'; round: number; minutes: number }>

/** Minutes of one round. */
export const roundMinutes = ({ briefing, negotiation, orders, report }: TimePlan): number =>
  briefing + negotiation + orders + report

/** In the order in which they pass. */
export const partsOf = (plan: TimePlan): readonly PlanPart[] => [
  { kind: 'reading', round: 0, minutes: plan.reading },
  ...plan.plays.map((round) => ({ kind: 'round' as const, round, minutes: roundMinutes(plan) })),
  ...(plan.debrief > 0 ? [{ kind: 'debrief' as const, round: 0, minutes: plan.debrief }] : []),
]

/** All that the plan uses; what is left of the lesson is room to breathe. */
export const usedMinutes = (plan: TimePlan): number =>
  partsOf(plan).reduce((sum, { minutes }) => sum + minutes, 0)

const seconds = (minutes: number) => Math.round(minutes * 60)

export const lengthsOf = ({ briefing, negotiation, orders, report }: TimePlan): Lengths => ({
  briefing: seconds(briefing),
  negotiation: seconds(negotiation),
  orders: seconds(orders),
  report: seconds(report),
})

/** Nothing ends by itself: all are ready, or the teacher says so. */
export const UNTIMED: Lengths = { briefing: null, negotiation: null, orders: null, report: null }

/** Minutes as a person writes them: 6.5 -> "6½". */
export const minutesInWords = (minutes: number): string => {
  const quarters = Math.round(minutes * 4)
  const whole = Math.floor(quarters / 4)
  const rest = ['', '¼', '½', '¾'][quarters % 4] ?? ''
  return whole === 0 && rest ? rest : `${whole}${rest}`
}
