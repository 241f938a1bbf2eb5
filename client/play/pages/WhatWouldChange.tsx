import { useEffect, useState } from 'preact/hooks'
import type { Gauge, Term } from '../../../shared/rules/gauges/gauge.ts'
import type { TreatyId } from '../../../shared/rules/ids.ts'
import type { GaugeName } from '../../../shared/rules/position.ts'
import { theTreaty } from '../../../shared/rules/treaties/theTreaty.ts'
import { termsOf } from '../../../shared/rules/treaties/treaty.ts'
import type { WhatIf } from '../../../shared/view/considerGauge.ts'
import { whatIfInWords } from '../../words/sums.ts'
import type { Game } from '../game.ts'
import { Change } from './SumTable.tsx'

/** What a sum needs to be written in words. */
export const facts = (game: Game) => ({
  names: game.names,
  title: (id: TreatyId) => {
    const treaty = game.treaty(id)
    return treaty ? termsOf(treaty).title : 'A treaty'
  },
})

/** Asked of the server each time: a handful of single changes, and what each would do. */
export const WhatWouldChange = ({ game }: Readonly<{ game: Game }>) => {
  const [changes, setChanges] = useState<readonly WhatIf[] | null>(null)
  const line = game.connection.line.value.state
  const gauges = game.gauges.value
  // Asked again whenever the gauges have moved.
  useEffect(() => {
    if (line === 'up') void game.connection.consider({ kind: 'security' }).then(setChanges)
  }, [game, line, gauges])
  if (!changes || changes.length === 0) return null
  return (
    <section class="changes">
      <h2>What would change it?</h2>
      <ul>
        {changes.map((change) => (
          <Change key={JSON.stringify(change)} words={whatIfInWords(change, facts(game))} by={change.by} />
        ))}
      </ul>
    </section>
  )
}

/** For the simple sums the terms themselves say what one step is worth. */
export const WhatMoves = ({ name, gauge, game }: Readonly<{ name: GaugeName; gauge: Gauge; game: Game }>) => {
  const steps = gauge.terms.flatMap((term) => stepOf(term, game)).toSorted((a, b) => b.by - a.by)
  if (steps.length === 0) return null
  return (
    <section class="changes">
      <h2>What would change it?</h2>
      <ul>
        {steps.slice(0, name === 'influence' ? 3 : 4).map(({ words, by }) => (
          <Change key={words} words={words} by={by} />
        ))}
      </ul>
    </section>
  )
}

const stepOf = (term: Term, { names, treaty }: Game): readonly Readonly<{ words: string; by: number }>[] => {
  switch (term.kind) {
    case 'capability':
      // Half of what a power has counts, and all that it develops: a point of development is worth two halves.
      return [{ words: 'One more point of development', by: (2 * term.value) / term.points }]
    case 'opinion':
      return [{ words: `Ten more in ${names.own(term.power)} opinion of you`, by: 10 * term.weight }]
    case 'treaty': {
      const left = treaty(term.treaty)
      return left && term.value < 0
        ? [{ words: `Without ${theTreaty(termsOf(left).title)}`, by: -term.value }]
        : []
    }
    default:
      return []
  }
}
