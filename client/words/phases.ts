/** What the parts of a lesson are called, and what is said when one begins. */
import type { Phase } from '../../shared/rules/phase.ts'
import type { StagePaper } from '../../shared/view/papers.ts'
import { few } from './names.ts'

/** In the middle of a sentence: "it is negotiation now". */
export const phaseCalled = (phase: Phase['kind']): string => {
  switch (phase) {
    case 'lobby':
      return 'the lobby'
    case 'briefing':
      return 'briefing'
    case 'negotiation':
      return 'negotiation'
    case 'orders':
      return 'orders'
    case 'report':
      return 'the report'
    case 'ended':
      return 'the end'
  }
}

/** In the header: "Negotiation". */
export const phaseTitle = (phase: Phase['kind']): string => {
  switch (phase) {
    case 'lobby':
      return 'Lobby'
    case 'briefing':
      return 'Briefing'
    case 'negotiation':
      return 'Negotiation'
    case 'orders':
      return 'Orders'
    case 'report':
      return 'Report'
    case 'ended':
      return 'The end'
  }
}

type Round = Pick<StagePaper, 'round' | 'rounds' | 'label'>

/** "round 4 of 6"; without the total where the last round is not announced. */
export const roundInWords = ({ round, rounds }: Pick<Round, 'round' | 'rounds'>): string =>
  rounds === null ? `round ${round}` : `round ${round} of ${rounds}`

/** "round 4 of 6 (1911)" */
export const roundWithLabel = (round: Round): string =>
  round.label === '' ? roundInWords(round) : `${roundInWords(round)} (${round.label})`

/** Said aloud when a phase begins: "Orders have begun, four minutes." */
export const phaseBegins = (phase: Phase['kind'], seconds: number | null): string => {
  const time = seconds === null ? '' : `, ${roughly(seconds)}`
  switch (phase) {
    case 'lobby':
      return 'You are in the lobby.'
    case 'briefing':
      return `A new round: the briefing has begun${time}.`
    case 'negotiation':
      return `Negotiation has begun${time}.`
    case 'orders':
      return `Orders have begun${time}.`
    case 'report':
      return 'The report is here.'
    case 'ended':
      return 'The game is over. Your result is here.'
  }
}

/** "four minutes", "half a minute", "two hours" */
const roughly = (seconds: number): string => {
  if (seconds < 45) return seconds < 20 ? 'a few seconds' : 'half a minute'
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return minutes === 1 ? 'one minute' : `${few(minutes)} minutes`
  const hours = Math.round(seconds / 3600)
  if (hours < 36) return hours === 1 ? 'one hour' : `${few(hours)} hours`
  return `${few(Math.round(seconds / 86_400))} days`
}

/** What comes when everybody is ready: "orders begin". */
export const nextAfter = (phase: Phase['kind']): string => {
  switch (phase) {
    case 'lobby':
      return 'the first round begins'
    case 'briefing':
      return 'negotiation begins'
    case 'negotiation':
      return 'orders begin'
    case 'orders':
      return 'the report comes'
    case 'report':
    case 'ended':
      return 'the lesson goes on'
  }
}
