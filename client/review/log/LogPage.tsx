/** The log at the left, the board replayed from it at the right: one step is chosen, and both follow. */
import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { logInWords, logWords as words } from '../../words/reviewLog.ts'
import type { Review } from '../review.ts'
import { Downloads } from './Downloads.tsx'
import { FilterForm } from './FilterForm.tsx'
import { fromAddress, inAddress, wanted } from './filters.ts'
import { LogTable } from './LogTable.tsx'
import { Replay } from './Replay.tsx'
import { summaryOf } from './summary.ts'
import './log.css'

/** "#233" -> the place of entry 233; without one, the end of the log. */
const placeInAddress = ({ history: { steps } }: Review): number => {
  const seq = Number(location.hash.slice(1))
  const found = steps.findIndex(({ entry }) => entry.seq === seq)
  return found >= 0 ? found : steps.length - 1
}

export const LogPage = ({ review }: Readonly<{ review: Review }>) => {
  const { history } = review
  const chosen = useSignal(placeInAddress(review))
  const filters = useSignal(fromAddress(location.search))
  const now = useSignal(review)
  useEffect(() => {
    now.value = review
  }, [review, now])
  const visible = useComputed(() => wanted(now.value.history, filters.value))
  const summary = useMemo(() => logInWords(summaryOf(history)), [history])

  useSignalEffect(() => {
    const seq = now.value.history.steps[chosen.value]?.entry.seq
    const address = `${location.pathname}${inAddress(filters.value)}${seq === undefined ? '' : `#${seq}`}`
    if (address !== location.pathname + location.search + location.hash)
      window.history.replaceState(window.history.state, '', address)
  })

  return (
    <>
      <div class="head">
        <h1>{words.title}</h1>
        <Downloads lesson={review.lesson} />
        <p class="said">{summary}</p>
      </div>
      <FilterForm review={review} filters={filters} />
      <div class="log-and-board">
        <LogTable review={review} visible={visible} chosen={chosen} filters={filters} />
        <Replay review={review} visible={visible} chosen={chosen} />
      </div>
    </>
  )
}
