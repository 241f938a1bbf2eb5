/** The phase's one way on: what it is called, and whether the moment for it has come. */
import type { Command } from '../../../shared/rules/rules.ts'
import type { StagePaper } from '../../../shared/view/papers.ts'
import { LOW } from './clockReading.ts'

export type WayOn = Readonly<{
  to: 'openNegotiation' | 'openOrders' | 'closeOrders' | 'nextRound' | 'finish'
  command: Extract<Command, { type: 'Advance' }>
  done: number
  of: number
  /** Filled when most are ready or time is short; before, it asks once. */
  moment: 'now' | 'early'
}>

const MOST = 0.8

/** Null where no phase can be ended. @param rounds how many are played, where that is known */
export const wayOnFrom = (
  { phase, round, done, next }: StagePaper,
  powers: number,
  secondsLeft: number | null,
  rounds: number | null,
): WayOn | null => {
  if (phase === 'lobby' || phase === 'ended') return null
  const isLast = rounds === null ? next === null : round >= rounds
  const to = {
    briefing: 'openNegotiation',
    negotiation: 'openOrders',
    orders: 'closeOrders',
    report: isLast ? 'finish' : 'nextRound',
  } as const
  const isShort = secondsLeft !== null && secondsLeft <= LOW
  return {
    to: to[phase],
    command: { type: 'Advance', from: phase, round },
    done: done.length,
    of: powers,
    moment: isShort || done.length >= powers * MOST ? 'now' : 'early',
  }
}
