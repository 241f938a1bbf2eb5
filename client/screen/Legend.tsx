/** What the lines on the board mean: only the kinds that are on it. */
import { keysOf } from '../../shared/rules/record.ts'
import { lineStyle } from '../board/inks.ts'
import type { BoardLine, LineKind } from '../board/picture.ts'
import { screenWords as words } from '../words/screen.ts'

const KINDS = keysOf(words.lines)

export const Legend = ({ lines }: Readonly<{ lines: readonly BoardLine[] }>) => (
  <ul class="legend">
    {KINDS.filter((kind) => lines.some((line) => line.kind === kind)).map((kind) => (
      <li key={kind}>
        <Sample kind={kind} />
        {words.lines[kind]}
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
