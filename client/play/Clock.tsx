import { useEffect, useRef } from 'preact/hooks'
import { useTick } from '../common/useTick.ts'
import { clockFace } from '../words/clock.ts'
import type { Game } from './game.ts'

/** The phase's clock by the server's time. Says "Last minute" once, politely; never ticks aloud. */
export const Clock = ({ game }: Readonly<{ game: Game }>) => {
  const { connection, stage, announce } = game
  const reading = connection.clock.value
  useTick(reading.mode === 'running' ? 250 : null)
  const face = clockFace(reading, connection.now())
  const said = useRef('')
  const phase = `${stage.value.round}/${stage.value.phase}/${reading.extended}`
  useEffect(() => {
    if (face.urgency !== 'low' || said.current === phase) return
    said.current = phase
    announce('Last minute.')
  }, [face.urgency, phase, announce])
  return (
    <div class={`clock clock-${face.urgency}`} role="timer" aria-label={face.aloud}>
      {face.figure && <span class="figure">{face.figure}</span>}
      <small class={face.figure ? '' : 'words'}>{face.meaning}</small>
    </div>
  )
}
