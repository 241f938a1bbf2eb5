/** The whole log as files: for a spreadsheet, and for whoever wants to read every byte of it. */
import { useState } from 'preact/hooks'
import type { LessonCard } from '../../../shared/protocol/teaching.ts'
import { reviewWords as words } from '../../words/review.ts'
import { fetchAndSave } from '../save.ts'

const FILES = [
  { ending: 'json', name: words.downloadJson },
  { ending: 'csv', name: words.downloadCsv },
] as const

export const Downloads = ({ lesson }: Readonly<{ lesson: LessonCard }>) => {
  const [outcome, setOutcome] = useState<'saved' | 'failed'>('saved')
  const fetchFile = async (ending: string) => {
    const path = `/api/lessons/${encodeURIComponent(lesson.id)}/log.${ending}`
    setOutcome(await fetchAndSave(path, `entente-${lesson.code.toLowerCase()}.${ending}`))
  }
  return (
    <div class="downloads">
      {FILES.map(({ ending, name }) => (
        <button key={ending} type="button" class="btn tight" onClick={() => void fetchFile(ending)}>
          {name}
        </button>
      ))}
      <p role="status" class="fault">
        {outcome === 'failed' ? words.notSaved : ''}
      </p>
    </div>
  )
}
