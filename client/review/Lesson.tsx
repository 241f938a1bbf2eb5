/** One lesson under review: its log is loaded and folded here, once for all parts. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { LessonLog } from '../../shared/protocol/teaching.ts'
import type { MapFile } from '../../shared/scenario/map.ts'
import { mapOf, type PublicScenario, publicScenario } from '../common/scenarios.ts'
import { Top } from '../teach/Top.tsx'
import { namesOf } from '../words/names.ts'
import { reviewWords as words } from '../words/review.ts'
import { Frame } from './Frame.tsx'
import { historyOf } from './history.ts'
import { partNamed } from './parts.ts'
import type { Review } from './review.ts'
import { type Loaded, useLog } from './useLog.ts'

export const Lesson = ({ id, part }: Readonly<{ id: string; part: string | undefined }>) => {
  const loaded = useLog(id)
  const review = useReview(loaded.log)
  if (!review) return <Waiting loaded={loaded} />
  const { Page } = partNamed(part)
  return (
    <Frame review={review} part={partNamed(part)} loaded={loaded}>
      {review.history.steps.length > 0 ? <Page review={review} /> : <p class="said">{words.empty}</p>}
    </Frame>
  )
}

const Waiting = ({ loaded: { fault, load } }: Readonly<{ loaded: Loaded }>) => (
  <>
    <Top here="lessons" />
    <main>
      {fault === null && <p class="soft">{words.loading}</p>}
      {fault !== null && (
        <>
          <p class="said" role="alert">
            {fault === 'NoSuchLesson' ? words.noSuchLesson : words.noLog}
          </p>
          <p>
            <button type="button" class="btn" onClick={load}>
              {words.tryAgain}
            </button>
          </p>
        </>
      )}
    </main>
  </>
)

/** The board waits for the map; everything else begins when log and names are there. */
const useReview = (log: LessonLog | null): Review | null => {
  const [scenario, setScenario] = useState<PublicScenario | null>(null)
  const [map, setMap] = useState<MapFile | null>(null)
  const id = log?.lesson.scenario
  useEffect(() => {
    if (!id) return
    let gone = false
    void publicScenario(id).then((answer) => {
      if (answer.ok && !gone) setScenario(answer.value)
    })
    void mapOf(id).then((answer) => {
      if (answer.ok && !gone) setMap(answer.value)
    })
    return () => {
      gone = true
    }
  }, [id])
  const history = useMemo(() => (log ? historyOf(log) : null), [log])
  return useMemo(() => {
    if (!log || !history || !scenario) return null
    const colours = new Map(scenario.powers.map((power) => [power.id, power.colour]))
    return {
      lesson: log.lesson,
      history,
      scenario,
      map,
      names: namesOf(scenario.powers),
      colour: (power) => colours.get(power) ?? '#888888',
    }
  }, [log, history, scenario, map])
}
