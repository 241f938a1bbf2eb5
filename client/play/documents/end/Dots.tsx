/** Results on one line: one's own, what the seat usually gets, the lowest and the highest of the class. */
import type { PowerId } from '../../../../shared/rules/ids.ts'
import type { Names } from '../../../words/names.ts'
import { dotsOn } from './dotsOn.ts'

type Props = Readonly<{ me: PowerId; all: Readonly<Record<PowerId, number>>; names: Names }>

export const Dots = ({ me, all, names }: Props) => {
  const dots = dotsOn(me, all, names)
  return (
    <div
      class="dots"
      role="img"
      aria-label={`Results on one scale: ${dots.map(({ label }) => label).join(', ')}`}
    >
      {dots.map(({ label, at, kind, level }) => (
        <span key={kind} class={`${kind} level-${level}`} style={{ left: `${at}%` }}>
          <b>{label}</b>
        </span>
      ))}
    </div>
  )
}
