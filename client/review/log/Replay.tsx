/** The board as it was when the chosen entry was written, and the line of time under it. */
import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { Board } from '../../board/Board.tsx'
import { motion } from '../../common/reading.ts'
import { timeOfDay } from '../../words/clock.ts'
import { momentInWords, logWords as words } from '../../words/reviewLog.ts'
import type { Review } from '../review.ts'
import { boardInWords, pictureOf } from './pictureOf.ts'
import { Spoken } from './Spoken.tsx'
import { lastShown, nextShown } from './stepping.ts'
import { Timeline } from './Timeline.tsx'

type Props = Readonly<{
  review: Review
  visible: ReadonlySignal<readonly number[]>
  chosen: Signal<number>
}>

/** Playing takes one entry a second. */
const BEAT = 1000

export const Replay = ({ review, visible, chosen }: Props) => {
  const { map, history } = review
  const selected = useSignal<string | null>(null)
  const [playing, setPlaying] = useState<'playing' | 'still'>('still')
  const step = history.steps[chosen.value]
  const makePicture = useMemo(() => pictureOf(review), [review])
  const still = motion.value === 'reduced'

  useEffect(() => {
    if (playing === 'still' || still) return
    const timer = setInterval(() => {
      const next = nextShown(visible.peek(), chosen.peek())
      if (next === chosen.peek()) setPlaying('still')
      chosen.value = next
    }, BEAT)
    return () => clearInterval(timer)
  }, [playing, still, visible, chosen])

  if (!step) return null
  const picture = makePicture(step)
  const moment = momentInWords(step.round, step.phase, timeOfDay(step.entry.time))
  const go = (where: typeof nextShown) => () => {
    setPlaying('still')
    chosen.value = where(visible.peek(), chosen.peek())
  }
  return (
    <figure class="replay">
      <div class="plate">
        {map ? (
          <Board
            map={map}
            picture={picture}
            selected={selected}
            motion={motion.value}
            describe={boardInWords(step)}
          />
        ) : (
          <p class="soft">{words.mapComing}</p>
        )}
      </div>
      <div class="steps">
        <b>{moment}</b>
        <span class="step-buttons">
          <button type="button" class="btn tight" aria-label={words.back} onClick={go(lastShown)}>
            ‹
          </button>
          {!still && (
            <button
              type="button"
              class="btn tight play"
              onClick={() => setPlaying(playing === 'playing' ? 'still' : 'playing')}
            >
              {playing === 'playing' ? words.stop : words.play}
            </button>
          )}
          <button type="button" class="btn tight" aria-label={words.on} onClick={go(nextShown)}>
            ›
          </button>
        </span>
      </div>
      <Timeline history={history} chosen={chosen} moment={moment} />
      <Spoken review={review} step={step} />
    </figure>
  )
}
