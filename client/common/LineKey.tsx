/** What the lines on the board mean: only the kinds that are on it. */
import { keysOf } from '../../shared/rules/record.ts'
import { lineStyle } from '../board/inks.ts'
import type { BoardLine, LineKind } from '../board/picture.ts'
import { lineWords as words } from '../words/lines.ts'

const KINDS = keysOf(words.kinds)

export const LineKey = ({ lines }: Readonly<{ lines: readonly BoardLine[] }>) => (
  <ul class="line-key">
    {KINDS.filter((kind) => lines.some((line) => line.kind === kind)).map((kind) => (
      <li key={kind}>
        <Sample kind={kind} />
        {words.kinds[kind]}
      </li>
    ))}
  </ul>
)

const Sample = ({ kind }: Readonly<{ kind: LineKind }>) => {
  const { colour, width, dash, core } = lineStyle[kind]
  return (
    <svg viewBox="0 0 36 8" aria-hidden="true">
      <path
        d="M2 4H34"
        stroke={colour}
        stroke-width={width}
        stroke-linecap={core ? 'butt' : 'round'}
        stroke-dasharray={dash.join(' ')}
      />
      {core && <path d="M2 4H34" stroke="#fffaf0" stroke-width={core} />}
    </svg>
  )
}
