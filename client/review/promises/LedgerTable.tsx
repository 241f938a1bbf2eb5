/** A row for each promise that fell due. On a phone each row is a block of its own. */
import type { PowerId } from '../../../shared/rules/ids.ts'
import { Power } from '../../common/Power.tsx'
import { listed } from '../../words/names.ts'
import { verdictInWords, ledgerWords as words } from '../../words/reviewLedger.ts'
import { addressOfPart } from '../addressOfPart.ts'
import { type Review, stateOf } from '../review.ts'
import { LifeLine } from './LifeLine.tsx'
import { lifeOf, type Promised } from './ledger.ts'

type Props = Readonly<{
  review: Review
  promises: readonly Promised[]
  /** Rounds that have been reported so far. */
  rounds: number
  caption: string
}>

/** Who turns on a partner, or does not come, breaks the word itself; who pays less only bends it. */
const TONES = {
  kept: 'ok',
  shirked: 'warn',
  abandoned: 'bad',
  renounced: 'bad',
  betrayed: 'bad',
  disclosed: 'bad',
} as const

export const LedgerTable = ({ review, promises, rounds, caption }: Props) => {
  const { scenario, names, colour, lesson } = review
  const namesById = new Map(scenario.powers.map((power) => [power.id, power.names]))
  const inShort = (powers: readonly PowerId[]) => listed(powers.map(names.short))
  return (
    <div class="panel ledger">
      <table>
        <caption class="vh">{caption}</caption>
        <thead>
          <tr>
            {Object.values(words.columns).map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
            <th scope="col" class="nowrap">
              {words.known(rounds)}
            </th>
          </tr>
        </thead>
        <tbody>
          {promises.map(({ seq, entry, under, done }) => {
            const promiser = namesById.get(entry.by)
            return (
              <tr key={seq}>
                <td class="soft round">{entry.round}</td>
                <th scope="row" class="by">
                  {promiser ? <Power colour={colour(entry.by)} names={promiser} /> : entry.by}
                </th>
                <td class="under">{under}</td>
                <td class="to">{inShort(entry.owedTo)}</td>
                <td class="done">
                  <a href={addressOfPart(lesson.id, 'log', seq)} title={words.toLog(seq)}>
                    {done}
                  </a>
                </td>
                <td class="verdict">
                  <span class={`tag ${TONES[entry.verdict]}`}>{verdictInWords(entry.verdict)}</span>
                </td>
                <td class="life">
                  <LifeLine
                    life={lifeOf(entry, rounds)}
                    rounds={rounds}
                    names={names}
                    state={stateOf(review)}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
