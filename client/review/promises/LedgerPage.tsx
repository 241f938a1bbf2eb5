/** The ledger of promises: what fell due, what was done, and who ever came to know. Broken ones first. */
import { useMemo, useState } from 'preact/hooks'
import { Segments } from '../../teach/Segments.tsx'
import { ledgerInWords, ledgerWords as words } from '../../words/reviewLedger.ts'
import { csvOf } from '../csv.ts'
import { lastWorld } from '../history.ts'
import { type Review, stateOf } from '../review.ts'
import { save } from '../save.ts'
import { LedgerTable } from './LedgerTable.tsx'
import { LifeLegend } from './LifeLegend.tsx'
import { isBroken, promisesOf, tallyOf } from './ledger.ts'
import { sheetOf } from './sheet.ts'
import './ledger.css'

type Choice = 'broken' | 'kept' | 'all'

export const LedgerPage = ({ review }: Readonly<{ review: Review }>) => {
  const { history, names, lesson } = review
  const promises = useMemo(() => promisesOf(history), [history])
  const tally = useMemo(() => tallyOf(promises), [promises])
  const [choice, choose] = useState<Choice>('broken')
  const rounds = lastWorld(history)?.rounds.length ?? 0
  const shown = promises.filter((each) => choice === 'all' || isBroken(each) === (choice === 'broken'))
  const counts: Readonly<Record<Choice, number>> = { broken: tally.broken, kept: tally.kept, all: tally.due }

  const exportCsv = () => {
    const [header, ...rows] = sheetOf(promises, names, rounds, stateOf(review))
    const blob = new Blob([csvOf(header ?? [], rows)], { type: 'text/csv;charset=utf-8' })
    save(`entente-${lesson.code.toLowerCase()}-promises.csv`, blob)
  }

  return (
    <>
      <div class="head">
        <h1>{words.title}</h1>
        <button type="button" class="btn tight" onClick={exportCsv} disabled={tally.due === 0}>
          {words.exportCsv}
        </button>
        <p class="said">{ledgerInWords(tally, names, stateOf(review))}</p>
      </div>
      <div class="ledger-choice">
        <Segments
          name="promises"
          legend={words.show}
          choices={(['broken', 'kept', 'all'] as const).map((value) => ({
            value,
            words: `${words.choice[value]} ${counts[value]}`,
          }))}
          chosen={choice}
          choose={(value) => choose(value)}
        />
        <LifeLegend state={stateOf(review)} />
      </div>
      {shown.length === 0 ? (
        <p class="panel pad soft">{tally.due === 0 ? words.none.all : words.none[choice]}</p>
      ) : (
        <LedgerTable review={review} promises={shown} rounds={rounds} caption={words.caption[choice]} />
      )}
    </>
  )
}
