/** Briefing, negotiation and orders: the board, the clock, and what the papers say. */
import { useComputed, useSignal } from '@preact/signals'
import { spokenCode } from '../../shared/protocol/joining.ts'
import { Board } from '../board/Board.tsx'
import { ringsOf } from '../common/boardLines.ts'
import { LineKey } from '../common/LineKey.tsx'
import { motion } from '../common/reading.ts'
import { capitalised } from '../words/names.ts'
import { phaseTitle, roundInWords } from '../words/phases.ts'
import { sealedInWords, whatComes, screenWords as words } from '../words/screen.ts'
import { Clock } from './Clock.tsx'
import { headlinesOf } from './headlines.ts'
import { boardOf, type Projection } from './projection.ts'
import './play.css'

export const Play = ({ projection }: Readonly<{ projection: Projection }>) => {
  const { stage, lines, crises, map, lesson } = projection
  const selected = useSignal<string | null>(null)
  const picture = useComputed(() =>
    boardOf(projection, { lines: lines.value, crises: ringsOf(crises.value), moments: [] }),
  )
  const { phase, label } = stage.value
  return (
    <main class="play">
      <div class="plate">
        <Board
          map={map}
          picture={picture.value}
          selected={selected}
          motion={motion.value}
          describe={words.board}
        />
      </div>
      <div class="side">
        <p class="caps">{label}</p>
        <h1>{phaseTitle(phase)}</h1>
        <Clock projection={projection} />
        <p class="soft round">
          {capitalised(roundInWords(stage.value))}. {whatComes(phase)}
        </p>
        {phase === 'orders' ? <Sealed projection={projection} /> : <Papers projection={projection} />}
        <LineKey lines={lines.value} />
        <p class="soft late">
          {words.late} <b>{spokenCode(lesson.code)}</b>
        </p>
      </div>
    </main>
  )
}

const Papers = ({ projection }: Readonly<{ projection: Projection }>) => {
  const { stage, treaties, crises, names } = projection
  const headlines = headlinesOf({ stage: stage.value, treaties: treaties.value, crises: crises.value }, names)
  return (
    <section class="papers" aria-labelledby="papers">
      <h2 id="papers">{words.papers}</h2>
      {headlines.length === 0 && <p class="soft">{words.noNews}</p>}
      <ul>
        {headlines.map(({ lead, rest }) => (
          <li key={lead + rest}>
            <b>{lead}</b> {rest}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** While everybody decides in secret, the papers are silent. */
const Sealed = ({ projection: { stage, powers } }: Readonly<{ projection: Projection }>) => {
  const done = stage.value.done.length
  return (
    <section class="sealed" role="status">
      <b>
        {done} of {powers.length}
      </b>{' '}
      {sealedInWords(done, powers.length)}
    </section>
  )
}
