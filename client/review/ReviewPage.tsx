/** What became of a lesson: the teacher's alone, after it and while it runs. */
import { useRoute } from 'preact-iso'
import { teacherKey } from '../teach/key.ts'
import { SignIn } from '../teach/SignIn.tsx'
import { Lesson } from './Lesson.tsx'
import '../teach/teach.css'
import './review.css'

const ReviewPage = () => {
  const { lesson = '', part } = useRoute().params
  return (
    <div class="teach review">
      {teacherKey.value ? <Lesson key={lesson} id={lesson} part={part} /> : <SignIn refused={null} />}
    </div>
  )
}

export default ReviewPage
