/** The rules alone: judging, remembering, and reading a log again. */
import { decide, evolve, replay } from '../../shared/rules/rules.ts'
import type { Lesson } from './lesson.ts'
import { type Measure, perSecond } from './perSecond.ts'

export const measureRules = ({ played, events }: Lesson): readonly Measure[] => {
  const judged = () => {
    const [opened] = events
    if (!opened) return 0
    let world = replay([opened])
    for (const { actor, command } of played.given) {
      const judgement = decide(world, actor, command)
      if (judgement.verdict === 'accepted') world = judgement.events.reduce(evolve, world)
    }
    return played.given.length
  }
  return [
    { what: 'commands judged and their events evolved', value: perSecond(judged), unit: 'a second' },
    {
      what: 'events evolved',
      value: perSecond(() => (replay(events) ? events.length : 0)),
      unit: 'a second',
    },
    {
      what: 'whole worlds replayed from their log',
      value: perSecond(() => (replay(events) ? 1 : 0)),
      unit: 'a second',
    },
  ]
}
