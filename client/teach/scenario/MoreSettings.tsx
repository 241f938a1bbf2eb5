/** Three settings that most lessons leave alone: folded, with their values in sight. */
import { entriesOf } from '../../../shared/rules/record.ts'
import { startWords as words } from '../../words/teachScenario.ts'
import { Segments } from '../Segments.tsx'
import type { Choices } from './newLesson.ts'

type Props = Readonly<{ choices: Choices; change(part: Partial<Choices>): void }>

const choicesIn = <V extends string>(named: Readonly<Record<V, string>>) =>
  entriesOf(named).map(([value, name]) => ({ value, words: name }))

export const MoreSettings = ({ choices: { chance, lastRound, whoSigns }, change }: Props) => (
  <details class="more">
    <summary>
      <b>{words.more}</b>
      <span class="small soft">
        {[
          words.summary.chance[chance],
          words.summary.lastRound[lastRound],
          words.summary.whoSigns[whoSigns],
        ].join(' · ')}
      </span>
    </summary>
    <Segments
      name="chance"
      legend={words.chance}
      choices={choicesIn(words.chances)}
      chosen={chance}
      choose={(value) => change({ chance: value })}
    />
    <Segments
      name="lastRound"
      legend={words.lastRound}
      choices={choicesIn(words.lastRounds)}
      chosen={lastRound}
      choose={(value) => change({ lastRound: value })}
    />
    <Segments
      name="whoSigns"
      legend={words.whoSigns}
      choices={choicesIn(words.signers)}
      chosen={whoSigns}
      choose={(value) => change({ whoSigns: value })}
    />
  </details>
)
