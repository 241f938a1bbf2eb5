/** How much paper a lesson leaves behind. */
import type { Lesson } from './lesson.ts'
import type { Measure } from './perSecond.ts'

export const measureLog = ({ played, events }: Lesson): readonly Measure[] => {
  const [opened] = events
  return [
    { what: 'entries in one log', value: played.log.length, unit: '' },
    { what: 'bytes of one log, with reasons', value: bytesOf(played.log), unit: 'bytes' },
    { what: 'of them the opening position', value: bytesOf(opened), unit: 'bytes' },
  ]
}

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))
