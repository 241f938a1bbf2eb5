/** What became of the round, as everybody may know it: a headline, a story, a picture, three facts. */
import { useComputed, useSignal } from '@preact/signals'
import { Board } from '../board/Board.tsx'
import { momentsOf } from '../common/boardStory.ts'
import { motion } from '../common/reading.ts'
import { screenWords as words } from '../words/screen.ts'
import { boardOf, type Projection } from './projection.ts'
import { roomReport } from './report.ts'
import './report.css'

export const Report = ({ projection }: Readonly<{ projection: Projection }>) => {
  const { stage, crises, treaties, report, lines, names, map } = projection
  const selected = useSignal<string | null>(null)
  const told = useComputed(() =>
    roomReport(
      { stage: stage.value, crises: crises.value, treaties: treaties.value, report: report.value },
      names,
    ),
  )
  // Where something happened, the deeds are drawn and not the treaties behind them.
  const picture = useComputed(() => {
    const moments = momentsOf(told.value.crises, names)
    return boardOf(projection, { lines: moments.length > 0 ? [] : lines.value, crises: [], moments })
  })
  const { headline, paragraphs, facts, frame } = told.value
  const { round, label } = stage.value
  return (
    <main class="report">
      <p class="over">
        <span class="caps">
          Round {round} · {label}
        </span>
        <span class="soft">{words.report}</span>
      </p>
      <h1>{headline}</h1>
      <div class="told">
        <div class={told.value.crises.length > 1 ? 'story dense' : 'story'}>
          {paragraphs.map((phrases, at) => (
            <p key={at}>
              {phrases.map(({ text, tone }) => (
                <span key={text} class={tone}>
                  {text}{' '}
                </span>
              ))}
            </p>
          ))}
        </div>
        <div class="plate">
          <Board
            map={map}
            picture={picture.value}
            selected={selected}
            motion={motion.value}
            frame={frame.length > 1 ? frame : 'whole'}
            emphasis={frame}
            describe={headline}
          />
        </div>
      </div>
      <dl class="facts">
        {facts.map(({ figure, meaning }) => (
          <div key={meaning}>
            <dt>{figure}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </main>
  )
}
