import type { Gauge } from '../../../shared/rules/gauges/gauge.ts'
import { growthLines, growthMeans, growthWords as words } from '../../words/growth.ts'
import { totalOf } from '../../words/sums.ts'
import type { Game } from '../game.ts'
import { SumTable } from './SumTable.tsx'

/** Under Prosperity: what the end of this round adds to what the power has, by its sources. */
export const Growth = ({ game, gauge }: Readonly<{ game: Game; gauge: Gauge }>) => {
  const growth = game.gauges.value?.growth
  const { phase, modules } = game.stage.value
  if (!growth || phase === 'ended') return null
  const trade = modules.includes('trade') ? 'on' : 'off'
  const lines = growthLines(growth, { trade, names: game.names })
  const grown = totalOf(lines)
  const capability = gauge.terms.find((term) => term.kind === 'capability')
  return (
    <section>
      <h2>{words.title}</h2>
      <SumTable
        game={game}
        caption={words.title}
        lines={lines}
        total={{ label: words.total, value: grown }}
      />
      {capability && <p class="note">{growthMeans(grown, capability.value / capability.points)}</p>}
    </section>
  )
}
