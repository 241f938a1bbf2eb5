/** One scenario: to read on the left, to start a lesson on the right. */
import { useEffect } from 'preact/hooks'
import { teachWords } from '../../words/teach.ts'
import { getScenario } from '../api.ts'
import { Top } from '../Top.tsx'
import { useAnswer } from '../useAnswer.ts'
import { Reading } from './Reading.tsx'
import { StartLesson } from './StartLesson.tsx'
import './scenario.css'

export const ScenarioPage = ({ id }: Readonly<{ id: string }>) => {
  const { answer, again } = useAnswer(() => getScenario(id), id)
  const title = answer.state === 'there' ? answer.value.title : ''

  useEffect(() => {
    if (title) document.title = `${title} - ${teachWords.mark}`
  }, [title])

  return (
    <>
      <Top here="scenarios" />
      <main class="scenario">
        {answer.state === 'coming' && <p class="soft">{teachWords.loading}</p>}
        {answer.state === 'refused' && (
          <div class="notice" role="alert">
            <p class="grow">
              {answer.refusal.reason === 'NoLine' ? teachWords.reachServer : answer.refusal.message}
            </p>
            <button type="button" class="btn tight" onClick={again}>
              {teachWords.tryAgain}
            </button>
          </div>
        )}
        {answer.state === 'there' && (
          <>
            <Reading scenario={answer.value} />
            <StartLesson scenario={answer.value} />
          </>
        )}
      </main>
    </>
  )
}
