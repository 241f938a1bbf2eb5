/** Today, if all keep it, if the others do not: three columns, because the third is the temptation of the other side. */
import type { PowerId } from '../../../../shared/rules/ids.ts'
import type { Standing, TreatyOutlook } from '../../../../shared/view/considerTreaty.ts'
import { ifBrokenBy } from '../../../words/meaning.ts'
import { capitalised, type Names } from '../../../words/names.ts'
import './preview.css'

type Props = Readonly<{
  outlook: Pick<TreatyOutlook, 'today' | 'ifKept' | 'ifBroken'>
  others: readonly PowerId[]
  names: Names
}>

const GAUGES = ['security', 'prosperity', 'influence', 'autonomy'] as const

export const PreviewTable = ({ outlook: { today, ifKept, ifBroken }, others, names }: Props) => {
  const [who, what] = ifBrokenBy(others, names)
  return (
    <section id="meaning">
      <h2>What it would mean for you</h2>
      <table class="preview">
        <caption class="vh">Your gauges with and without this treaty</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">today</th>
            <th scope="col">
              if all
              <br />
              keep it
            </th>
            <th scope="col">
              {who}
              <br />
              {what}
            </th>
          </tr>
        </thead>
        <tbody>
          {GAUGES.map((gauge) => (
            <tr key={gauge}>
              <th scope="row">{capitalised(gauge)}</th>
              <td>{whole(today, gauge)}</td>
              <Cell from={whole(today, gauge)} to={whole(ifKept, gauge)} />
              <Cell from={whole(today, gauge)} to={whole(ifBroken, gauge)} />
            </tr>
          ))}
          <tr class="total">
            <th scope="row">Overall</th>
            <td>{tenths(today.overall)}</td>
            <Cell from={tenths(today.overall)} to={tenths(ifKept.overall)} />
            <Cell from={tenths(today.overall)} to={tenths(ifBroken.overall)} />
          </tr>
        </tbody>
      </table>
    </section>
  )
}

const Cell = ({ from, to }: Readonly<{ from: string; to: string }>) => {
  const change = Number(to) - Number(from)
  return (
    <td class={change > 0 ? 'up' : change < 0 ? 'down' : undefined}>
      <span key={to} class="moves">
        {change !== 0 && <span class="vh">{change > 0 ? 'up to ' : 'down to '}</span>}
        {to}
      </span>
    </td>
  )
}

const whole = (standing: Standing, gauge: keyof Standing): string => String(Math.round(standing[gauge]))
export const tenths = (value: number): string => value.toFixed(1)
