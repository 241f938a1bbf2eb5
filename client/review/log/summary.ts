/** What a whole log comes to, in numbers. */
import { termsOf } from '../../../shared/rules/treaties/treaty.ts'
import type { LogSummary } from '../../words/reviewLog.ts'
import { type History, lastWorld } from '../history.ts'

export const summaryOf = (history: History): LogSummary => {
  const { steps, broken } = history
  const world = lastWorld(history)
  const made = steps.flatMap(({ entry: { event }, after }) => {
    const treaty = event.type === 'TreatyEnteredForce' ? after.treaties[event.treaty] : undefined
    return treaty ? [termsOf(treaty)] : []
  })
  const outcomes = Object.values(world?.crises ?? {}).flatMap(({ outcome }) => outcome ?? [])
  return {
    rounds: steps.at(-1)?.round ?? 0,
    treaties: made.length,
    secret: made.filter(({ secrecy }) => secrecy === 'secret').length,
    crises: outcomes.length,
    wars: outcomes.filter(({ kind }) => kind === 'war').length,
    broken: broken.length,
  }
}
