/** One entry of the log. */
import { type Signal, useComputed } from '@preact/signals'
import { Power } from '../../common/Power.tsx'
import { Icon } from '../../teach/Icon.tsx'
import { timeOfDay } from '../../words/clock.ts'
import { logWords as words } from '../../words/reviewLog.ts'
import type { Step } from '../history.ts'
import type { Review } from '../review.ts'
import { BrokenSeal } from './BrokenSeal.tsx'

type Props = Readonly<{ at: number; step: Step; review: Review; chosen: Signal<number> }>

export const rowId = (at: number): string => `entry-${at}`

export const Row = ({ at, step, review, chosen }: Props) => {
  const { entry, line, round } = step
  const selected = useComputed(() => (chosen.value === at ? 'true' : 'false'))
  const names = review.scenario.powers.find(({ id }) => id === line.who)?.names
  const choose = () => {
    chosen.value = at
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys of all its rows
    <div id={rowId(at)} class="entry" role="option" tabIndex={-1} aria-selected={selected} onClick={choose}>
      <span class="round">{round === 0 ? '–' : round}</span>
      <span class="time">{timeOfDay(entry.time)}</span>
      <span class="who">
        {line.who && names ? (
          <Power colour={review.colour(line.who)} names={names} />
        ) : (
          <i class="soft">{line.whose}</i>
        )}
      </span>
      <span class={line.broken === 'broken' ? 'what broken' : 'what'}>
        {line.secrecy === 'secret' && (
          <span class="lock">
            <Icon name="lock" />
            <span class="vh">{words.secret} </span>
          </span>
        )}
        {line.broken === 'broken' && (
          <>
            <BrokenSeal />
            <span class="vh">{words.broken} </span>
          </>
        )}
        {line.text}
        {entry.why && <span class="why">{entry.why}</span>}
      </span>
    </div>
  )
}
