import { GAUGE_NAMES } from '../../shared/rules/gauges/gauge.ts'
import type { GaugeName } from '../../shared/rules/position.ts'
import { GAUGE_TITLES, reasonInWords, shown } from '../words/gauges.ts'
import { signed } from '../words/names.ts'
import type { Game } from './game.ts'
import { addressOf } from './place.ts'

/** The four gauges under the plate, as a map has its scale. Each opens into the sum that made it. */
export const Legend = ({ game }: Readonly<{ game: Game }>) => {
  const paper = game.gauges.value
  if (!paper) return <div class="legend" />
  return (
    <nav class="legend" aria-label="Your four gauges">
      {GAUGE_NAMES.map((name) => (
        <GaugeLink key={name} game={game} name={name} />
      ))}
    </nav>
  )
}

const GaugeLink = ({ game, name }: Readonly<{ game: Game; name: GaugeName }>) => {
  const paper = game.gauges.value
  if (!paper) return null
  const value = shown(paper.now[name])
  const before = paper.before?.[name]
  const difference = game.stage.value.phase === 'report' && before ? value - shown(before) : null
  const reason = reasonInWords(name, paper, game.names)
  const here = game.place.value
  return (
    <a
      class={`gauge gauge-${name}`}
      href={addressOf({ at: 'gauge', gauge: name })}
      aria-current={here.at === 'gauge' && here.gauge === name ? 'true' : undefined}
    >
      <span class="g-n">{GAUGE_TITLES[name]}</span>
      <span class="g-v">
        {difference !== null && difference !== 0 && <small>{signed(difference)}</small>} {value}
        <span class="vh"> of 100.</span>
      </span>
      <span class="scale" style={{ '--v': value }} aria-hidden="true" />
      <span class="g-w">{reason}</span>
      <span class="vh">. Open to see why.</span>
    </a>
  )
}
