/** What one viewer may know, and the papers made of it: paid after every accepted command. */
import { powersOf } from '../../shared/rules/world.ts'
import { knownTo } from '../../shared/view/knownTo.ts'
import { viewFor } from '../../shared/view/viewFor.ts'
import type { Lesson } from './lesson.ts'
import { type Measure, perSecond } from './perSecond.ts'

export const measureViews = ({ worlds }: Lesson): readonly Measure[] => {
  const sample = worlds.filter((_, at) => at > 0 && at % 25 === 0)
  const each = (look: Look) => () => {
    for (const world of sample) for (const power of powersOf(world)) look(world, power)
    return sample.length
  }
  const views = perSecond(each((world, power) => viewFor(world, { kind: 'power', power })))
  const known = perSecond(each((world, power) => knownTo(world, { kind: 'power', power })))
  const powers = worlds[0] ? powersOf(worlds[0]).length : 0
  return [
    { what: `viewFor, all ${powers} powers`, value: views, unit: 'a second' },
    { what: `knownTo, all ${powers} powers`, value: known, unit: 'a second' },
  ]
}

type Look = (world: Lesson['worlds'][number], power: ReturnType<typeof powersOf>[number]) => unknown
