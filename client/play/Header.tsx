import { Swatch } from '../common/Power.tsx'
import { phaseTitle, roundInWords } from '../words/phases.ts'
import { Clock } from './Clock.tsx'
import type { Game } from './game.ts'
import type { Page } from './page.ts'
import { addressOf, HOME, isDocument } from './place.ts'
import { ReadyButton } from './ReadyButton.tsx'

const STROKES = ['briefing', 'negotiation', 'orders', 'report']

/** Who you are, where the lesson is, how long it lasts, and whether you are ready. */
export const Header = ({ page }: Readonly<{ page: Page }>) => {
  const { game } = page
  const { phase } = game.stage.value
  const mine = game.mine.value
  return (
    <header class={`bar ${isDocument(game.place.value) ? 'bar-document' : ''}`}>
      {mine ? (
        <p class={`power ${isLong(mine.names.short) ? 'long' : ''}`}>
          <Swatch colour={game.colour(mine.id)} />
          <span>{mine.names.short}</span>
        </p>
      ) : (
        <p class="power">Entente</p>
      )}
      {isDocument(game.place.value) ? (
        <a class="to-map" href={addressOf(HOME)}>
          <span aria-hidden="true">← </span>Map
        </a>
      ) : (
        <p class="who">{whoIsThis(game)}</p>
      )}
      <When game={game} />
      {showsClock(game) ? <Clock game={game} /> : <p class="who at-end">{restInWords(phase)}</p>}
      <ReadyButton page={page} />
    </header>
  )
}

/** A word that a phone cannot set at full size beside the phase and Ready. */
const isLong = (name: string) => name.split(/[ -]/).some((word) => word.length > 10)

const When = ({ game }: Readonly<{ game: Game }>) => {
  const stage = game.stage.value
  const { phase, round, label } = stage
  const now = STROKES.indexOf(phase)
  return (
    <p class="when">
      <b>{phaseTitle(phase)}</b>
      {round > 0 && phase !== 'ended' && (
        <>
          <span class="no-phone">, </span>
          <span>{roundInWords(stage)}</span>
          {label && <span class="no-phone"> ({label})</span>}
          <span class="steps" aria-hidden="true">
            {STROKES.map((stroke, at) => (
              <i key={stroke} class={at < now ? 'done' : at === now ? 'on' : ''} />
            ))}
          </span>
        </>
      )}
    </p>
  )
}

const whoIsThis = (game: Game): string => {
  const name = game.personName(game.person.value)
  switch (game.role.value) {
    case 'head':
      return `${name}, head of delegation`
    case 'delegate':
      return `${name}, delegate`
    case 'unseated':
      return name
  }
}

/** A report without a clock is read, and talked over, as long as the teacher likes. */
const showsClock = (game: Game): boolean => {
  const { phase } = game.stage.value
  if (phase === 'lobby' || phase === 'ended') return false
  return phase !== 'report' || game.connection.clock.value.mode !== 'stopped'
}

const restInWords = (phase: string): string => {
  switch (phase) {
    case 'report':
      return 'Read it, and talk it over'
    case 'ended':
      return 'Talk it over'
    default:
      return ''
  }
}
