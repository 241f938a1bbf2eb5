/** The course of a lesson, as lines of a log. */
import type { GameEvent } from '../../../shared/rules/rules.ts'
import { type LogLine, line } from './line.ts'

export type RoundEvent = Extract<
  GameEvent,
  { type: 'WorldOpened' | 'RoundOpened' | 'PhaseOpened' | 'ReadyDeclared' | 'RoundClosed' | 'WorldEnded' }
>

export const lineOfRound = (event: RoundEvent): LogLine => {
  switch (event.type) {
    case 'WorldOpened':
      return line('round', null, `${event.position.title}: the world is opened`, { whose: 'Lobby' })
    case 'RoundOpened': {
      const { label, title, events } = event
      const news = events.map((each) => each.title).filter((each) => each !== title)
      return line('round', null, [`${label}: ${title}`, ...news].join('. '), { whose: 'Briefing' })
    }
    case 'PhaseOpened':
      return line('round', null, event.phase === 'orders' ? 'orders are open' : 'negotiation is open', {
        whose: 'Clock',
      })
    case 'ReadyDeclared':
      return line('round', event.by, event.ready === 'ready' ? 'is ready' : 'is not ready after all')
    case 'RoundClosed':
      return line('round', null, 'the report is read', { whose: 'Report' })
    case 'WorldEnded':
      return line('round', null, 'the lesson is over', { whose: 'End' })
  }
}
