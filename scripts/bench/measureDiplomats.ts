/** Computer diplomats: whole worlds played without anybody. */
import { playWorld } from '../../server/diplomats/playWorld.ts'
import type { Lesson } from './lesson.ts'
import { type Measure, perSecond } from './perSecond.ts'

export const measureDiplomats = ({ position, settings, played }: Lesson): readonly Measure[] => {
  let seed = 0
  const worlds = perSecond(() => (playWorld(position, settings, ++seed) ? 1 : 0))
  return [
    { what: 'whole worlds played by diplomats', value: worlds, unit: 'a second' },
    { what: 'commands in one world', value: played.given.length, unit: '' },
  ]
}
