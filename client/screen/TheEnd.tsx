/** The end: thanks, and how well this lesson kept its word, beside what the literature counts. */
import { keptInWords, LITERATURE, share, screenWords as words } from '../words/screen.ts'
import type { Projection } from './projection.ts'
import './theEnd.css'

export const TheEnd = ({
  projection: { scenario, lesson, results },
}: Readonly<{ projection: Projection }>) => {
  const word = results.value?.word ?? { kept: 0, called: 0 }
  const percent = word.called === 0 ? 0 : (100 * word.kept) / word.called
  return (
    <main class="the-end">
      <p class="over">
        <span class="caps">{scenario.title}</span>
        <span class="soft">{lesson.className}</span>
      </p>
      <h1>{words.thanks}</h1>
      <h2>{words.wordKept}</h2>
      <p class="kept">{keptInWords(word.kept, word.called)}</p>
      <ul class="bars">
        <li class="own">
          <Bar percent={percent} />
          <b>{share(word.kept, word.called)}</b>
          <span>{words.thisLesson}</span>
        </li>
        {LITERATURE.map(({ percent: theirs, what, source }) => (
          <li key={what}>
            <Bar percent={theirs} />
            <b>{theirs}%</b>
            <span>
              {what} <small>{source}</small>
            </span>
          </li>
        ))}
      </ul>
      <p class="soft sources">{words.sources}</p>
    </main>
  )
}

const Bar = ({ percent }: Readonly<{ percent: number }>) => (
  <span class="bar" aria-hidden="true">
    <span style={{ width: `${percent}%` }} />
  </span>
)
