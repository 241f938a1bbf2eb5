/** The life of a promise over the rounds: a dot each; where it broke, how long that was hidden, who came to know. */
import type { Names } from '../../words/names.ts'
import { lifeInWords } from '../../words/reviewLedger.ts'
import type { Life } from './ledger.ts'
import { Cross, Disc, Ring, Tick } from './marks.tsx'

type Props = Readonly<{ life: Life; rounds: number; names: Names; state: 'running' | 'over' }>

const STEP = 22
const HEIGHT = 22
const centre = (round: number) => 10 + (round - 1) * STEP

export const LifeLine = ({ life, rounds, names, state }: Props) => {
  const width = centre(rounds) + STEP + 4
  const last =
    life.kind === 'unknown' ? centre(life.until) + STEP : life.kind === 'known' ? centre(life.since) : 0
  return (
    <svg
      class="life-line"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={lifeInWords(life, names, state)}
    >
      {Array.from({ length: rounds }, (_, at) => (
        <circle key={at} class="dot" cx={centre(at + 1)} cy={HEIGHT / 2} r={2} />
      ))}
      {last > centre(life.round) && <path class="hidden" d={`M${centre(life.round)} 11H${last}`} />}
      {life.kind === 'kept' && <Tick x={centre(life.round)} />}
      {life.kind !== 'kept' && <Ring x={centre(life.round)} />}
      {life.kind === 'known' && <Disc x={centre(life.since)} />}
      {life.kind === 'unknown' && state === 'over' && <Cross x={last} />}
    </svg>
  )
}
