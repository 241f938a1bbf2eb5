/** The clock that the whole room sees. It never ticks aloud. */
import { useTick } from '../common/useTick.ts'
import { clockFace } from '../words/clock.ts'
import { screenWords as words } from '../words/screen.ts'
import type { Projection } from './projection.ts'

export const Clock = ({ projection: { connection } }: Readonly<{ projection: Projection }>) => {
  const reading = connection.clock.value
  useTick(reading.mode === 'running' ? 250 : null)
  const { figure, meaning, aloud, urgency } = clockFace(reading, connection.now())
  return (
    <>
      <div class={`clock ${urgency}`} role="timer" aria-label={aloud}>
        {figure || <span class="no-clock">{meaning}</span>}
      </div>
      <p class="paused" role="status">
        {reading.mode === 'paused' ? words.paused : ''}
      </p>
    </>
  )
}
