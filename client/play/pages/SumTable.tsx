import { Swatch } from '../../common/Power.tsx'
import { signed } from '../../words/names.ts'
import type { SumLine } from '../../words/sums.ts'
import type { Game } from '../game.ts'
import { addressOf } from '../place.ts'

type Props = Readonly<{
  game: Game
  caption: string
  lines: readonly SumLine[]
  total: Readonly<{ label: string; value: number }>
}>

/** A sum as a table: each term with its reason, and the total under a heavy rule. */
export const SumTable = ({ game, caption, lines, total }: Props) => (
  <table class="sum">
    <caption class="vh">{caption}</caption>
    <tbody>
      {lines.map((line) => (
        <tr key={line.label}>
          <th scope="row">
            <Label game={game} line={line} />
            {line.why && <span class="why">{line.why}</span>}
          </th>
          <td class="v">{line.value === 0 ? '0' : line.value.toFixed(1).replace('-', '−')}</td>
        </tr>
      ))}
      <tr class="tot">
        <th scope="row">{total.label}</th>
        <td class="v">{total.value.toFixed(1)}</td>
      </tr>
    </tbody>
  </table>
)

const Label = ({ game, line }: Readonly<{ game: Game; line: SumLine }>) => {
  if (line.power)
    return (
      <a class="quiet-link" href={addressOf({ at: 'power', power: line.power })}>
        <Swatch colour={game.colour(line.power)} />
        {line.label}
      </a>
    )
  if (line.treaty)
    return (
      <a class="quiet-link" href={addressOf({ at: 'treaty', treaty: line.treaty })}>
        {line.label}
      </a>
    )
  return <>{line.label}</>
}

/** "Germany arms by one more ▼ −1": never by colour alone. */
export const Change = ({ words, by }: Readonly<{ words: string; by: number }>) => {
  const rounded = Math.abs(by) >= 1 ? Math.round(by) : Math.round(by * 10) / 10
  const way = rounded > 0 ? 'up' : rounded < 0 ? 'down' : 'same'
  return (
    <li>
      <span>{words}</span>
      <b class={way}>
        <span aria-hidden="true">{way === 'up' ? '▲ ' : way === 'down' ? '▼ ' : ''}</span>
        {signed(rounded)}
      </b>
    </li>
  )
}
