/** The room's screen: opened from the teacher's laptop, read from the last row, touched by nobody. */
import { useRoute } from 'preact-iso'
import { teacherKey } from '../teach/key.ts'
import { screenWords as words } from '../words/screen.ts'
import { Screen } from './Screen.tsx'
import './screen.css'

const ScreenPage = () => {
  const { lesson = '' } = useRoute().params
  return (
    <div class="screen">
      {teacherKey.value ? (
        <Screen key={lesson} id={lesson} />
      ) : (
        <main class="alone">
          <p>{words.noKey}</p>
          <p>
            <a href="/teach">{words.toDesk}</a>
          </p>
        </main>
      )}
    </div>
  )
}

export default ScreenPage
