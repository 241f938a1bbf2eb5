/** The teacher's side: the key first, then the page that the address means. */
import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { teachWords as words } from '../words/teach.ts'
import { checkKey } from './api.ts'
import { forgetKey, keepKey, keyInAddress, teacherKey } from './key.ts'
import { LessonPage } from './lesson/LessonPage.tsx'
import { HomePage } from './library/HomePage.tsx'
import { pageAt } from './pageAt.ts'
import { SignIn } from './SignIn.tsx'
import { ScenarioPage } from './scenario/ScenarioPage.tsx'
import { Top } from './Top.tsx'
import './teach.css'

/** Before anything is drawn: a key must not stand in an address that a projector shows. */
const brought = keyInAddress()

const TeachPage = () => {
  const [refused, setRefused] = useState<string | null>(null)
  const [checking, setChecking] = useState(brought !== null)

  useEffect(() => {
    const present = async (key: string | null) => {
      if (key === null) return
      setChecking(true)
      const answer = await checkKey(key)
      setChecking(false)
      if (answer.ok) return keepKey(key)
      if (answer.refusal.reason !== 'NoLine') forgetKey()
      setRefused(answer.refusal.reason)
    }
    // The printed link may be pasted into a tab that shows this page already: only the fragment changes then.
    const pasted = () => void present(keyInAddress())
    void present(brought)
    addEventListener('hashchange', pasted)
    return () => removeEventListener('hashchange', pasted)
  }, [])

  if (checking) return <div class="teach waiting">{words.loading}</div>
  return <div class="teach">{teacherKey.value ? <Pages /> : <SignIn refused={refused} />}</div>
}

const Pages = () => {
  const page = pageAt(useLocation().path)
  switch (page.kind) {
    case 'home':
      return <HomePage />
    case 'scenario':
      return <ScenarioPage key={page.id} id={page.id} />
    case 'lesson':
      return <LessonPage key={page.id} id={page.id} />
    case 'unknown':
      return <Nowhere />
  }
}

const Nowhere = () => (
  <>
    <Top here="scenarios" />
    <main>
      <h1>{words.nothingHere}</h1>
      <p>
        <a href="/teach">{words.toScenarios}</a>
      </p>
    </main>
  </>
)

export default TeachPage
