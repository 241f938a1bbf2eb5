/** Home: my lessons while there are any, then the library. */
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { teachWords, homeWords as words } from '../../words/teach.ts'
import { getLessons, getLibrary } from '../api.ts'
import { Top } from '../Top.tsx'
import { useAnswer } from '../useAnswer.ts'
import { Library } from './Library.tsx'
import { MyLessons } from './MyLessons.tsx'
import './home.css'

export const HomePage = () => {
  const { url } = useLocation()
  const lessons = useAnswer(getLessons, 'lessons')
  const library = useAnswer(getLibrary, 'library')
  const mine = lessons.answer.state === 'there' ? lessons.answer.value : []

  useEffect(() => {
    document.title = `${words.title} - ${teachWords.mark}`
  }, [])

  // A lesson goes on while this page is open, and somebody may come back to it.
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && lessons.again()
    document.addEventListener('visibilitychange', look)
    const timer = setInterval(look, 15_000)
    return () => {
      document.removeEventListener('visibilitychange', look)
      clearInterval(timer)
    }
  }, [lessons.again])

  useEffect(() => {
    if (url.endsWith('#lessons')) document.getElementById('lessons')?.scrollIntoView()
  }, [url])

  return (
    <>
      <Top here="scenarios" />
      <main class="home">
        {mine.length > 0 && <MyLessons lessons={mine} />}
        {library.answer.state === 'there' && (
          <Library library={library.answer.value} newcomer={mine.length === 0 ? 'newcomer' : 'known'} />
        )}
        {library.answer.state === 'coming' && <p class="soft">{teachWords.loading}</p>}
        {library.answer.state === 'refused' && (
          <div class="notice" role="alert">
            <p class="grow">
              {library.answer.refusal.reason === 'NoLine'
                ? teachWords.reachServer
                : library.answer.refusal.message}
            </p>
            <button type="button" class="btn tight" onClick={library.again}>
              {teachWords.tryAgain}
            </button>
          </div>
        )}
      </main>
    </>
  )
}
