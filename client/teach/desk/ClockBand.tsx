/** The clock band: how long, where in the round, how many are done, and what happens at 0:00. */
import { ROUND_PHASES } from '../../../shared/rules/phase.ts'
import { deskWords as words } from '../../words/teachDesk.ts'
import { Icon } from '../Icon.tsx'
import { asClock, LOW } from './clockReading.ts'
import type { Desk } from './desk.ts'
import { MoreMenu } from './MoreMenu.tsx'
import { WayOnButton } from './WayOnButton.tsx'
import { wayOnFrom } from './wayOn.ts'

type Props = Readonly<{
  desk: Desk
  /** Counts up when the key for the way on is pressed. */
  asked: number
}>

export const ClockBand = ({ desk, asked }: Props) => {
  const { lesson, secondsLeft, rounds } = desk
  const { mode } = lesson.connection.clock.value
  const stage = lesson.stage.value
  const left = secondsLeft.value
  const wayOn = wayOnFrom(stage, lesson.powers.value.length, left, rounds.value)
  const toggle = () => void lesson.teach({ do: mode === 'paused' ? 'resume' : 'pause' })
  return (
    <section class="clockbar" aria-label={words.clockRegion} id="clock" tabIndex={-1}>
      {left === null ? (
        <p class="clock none">{words.untimed}</p>
      ) : (
        <p
          class={`clock ${left <= LOW && mode === 'running' ? 'low' : ''}`}
          role="timer"
          aria-live="off"
          aria-label={words.timerLabel(left)}
        >
          {asClock(left)}
        </p>
      )}
      <div class="grow">
        <div class="round-line">
          <h2>{words.round(stage.round, rounds.value, stage.label)}</h2>
          <Phases desk={desk} />
        </div>
        <p class="state-line">
          <b>{words.done(stage.done.length, lesson.powers.value.length, stage.phase)}</b>{' '}
          <span class="soft">
            {mode === 'paused' ? `${words.paused}. ` : ''}
            {whatNext(desk, wayOn?.to === 'finish')}
            {stage.phase === 'orders' && left !== null && (
              <>
                <span class="hide-m">{words.atZeroRest}</span>.
              </>
            )}
          </span>
        </p>
      </div>
      <div class="clock-acts">
        {left !== null && (
          <>
            <button type="button" class="btn tight" onClick={toggle}>
              <Icon name={mode === 'paused' ? 'play' : 'pause'} />
              <span class="label">{mode === 'paused' ? words.resume : words.pause}</span>
              <kbd class="hide-m">Space</kbd>
            </button>
            <button
              type="button"
              class="btn tight"
              onClick={() => void lesson.teach({ do: 'extend', seconds: 60 })}
            >
              {words.extend}
            </button>
          </>
        )}
        <MoreMenu desk={desk} />
        {wayOn && <WayOnButton desk={desk} wayOn={wayOn} asked={asked} />}
      </div>
    </section>
  )
}

const whatNext = (desk: Desk, isLast: boolean): string => {
  const { phase } = desk.lesson.stage.value
  if (phase === 'lobby' || phase === 'ended') return ''
  if (desk.secondsLeft.value === null) return words.untimedNote[phase]
  return phase === 'report' && isLast ? words.atLast : words.atZero[phase]
}

const Phases = ({ desk }: Readonly<{ desk: Desk }>) => {
  const { phase: current } = desk.lesson.stage.value
  const now = (ROUND_PHASES as readonly string[]).indexOf(current)
  return (
    <ol class="steps" aria-label={words.phasesLabel}>
      {ROUND_PHASES.map((phase, at) => (
        <li key={phase} aria-current={at === now ? 'step' : undefined}>
          {at < now && (
            <>
              <Icon name="tick" />
              <span class="vh">{`${words.passed}: `}</span>
            </>
          )}
          {words.phases[phase]}
        </li>
      ))}
    </ol>
  )
}
