import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Message } from '../../../shared/rules/world.ts'
import { clockTime } from '../../words/clock.ts'
import { emptyRoom, noLettersYet, talk as words } from '../../words/talk.ts'
import type { Game } from '../game.ts'
import type { Page } from '../page.ts'
import { Channels } from './Channels.tsx'
import { Composer } from './Composer.tsx'
import { crisisOf, hearersOf, OURS, roomOpen } from './channels.ts'
import { teacherReads } from './teacherReads.ts'
import './talk.css'

/** Letters in one channel, the newest at the end, and the field to write another. */
export const TalkPanel = ({ page }: Readonly<{ page: Page }>) => {
  const { game, talk } = page
  const letters = talk.letters.value
  const key = talk.channel.value
  useEffect(() => talk.markRead(), [talk, letters.length, key])
  return (
    <>
      {game.stage.value.phase !== 'lobby' && <Channels page={page} />}
      <Log page={page} />
      <Composer page={page} />
    </>
  )
}

const Log = ({ page: { game, talk } }: Readonly<{ page: Page }>) => {
  const letters = talk.letters.value
  const hearers = hearersOf(talk.channel.value)
  const log = useRef<HTMLDivElement>(null)
  // A reader who has scrolled up to read stays there; everybody else sees the newest letter.
  const atEnd = useRef(true)
  useLayoutEffect(() => {
    if (log.current && atEnd.current) log.current.scrollTop = log.current.scrollHeight
  }, [letters, letters.length])
  const me = game.myPower.value
  if (!me) return null
  const about = crisisOf(talk.channel.value)
  const room = roomOpen(game, talk.channel.value)
  const label =
    hearers === 'everyone'
      ? 'Talk with everyone'
      : hearers === 'ours'
        ? 'Talk in your delegation'
        : `Talk with ${game.names.all(hearers)}`
  return (
    <section
      class="msgs"
      role="log"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      ref={log}
      onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        atEnd.current = scrollHeight - scrollTop - clientHeight < 24
      }}
    >
      <div class="letters">
        {talk.channel.value !== OURS && teacherReads() && <p class="msg sys">{words.teacher}</p>}
        {letters.length === 0 && (
          <p class="msg sys">
            {about
              ? emptyRoom(hearers, room, game.names)
              : noLettersYet(hearers, me, mostFeared(game), game.names)}
          </p>
        )}
        {letters.map((letter, at) => (
          <Letter key={letter.number} game={game} letter={letter} former={letters[at - 1] ?? null} />
        ))}
      </div>
    </section>
  )
}

type LetterProps = Readonly<{ game: Game; letter: Message; former: Message | null }>

const Letter = ({ game, letter, former }: LetterProps) => {
  const mine = letter.by === game.myPower.value
  const myself = mine && letter.person === game.person.value
  const name = letter.person ? game.personName(letter.person) : null
  return (
    <>
      {letter.round !== (former?.round ?? letter.round) && <p class="msg sys">Round {letter.round}</p>}
      <p class={`msg${mine ? ' me' : ''}`} style={mine ? { '--c': game.colour(letter.by) } : undefined}>
        <b>{mine ? words.you : game.names.The(letter.by)}</b>
        {!myself && name && `, ${name}`}
        {letter.clock !== null && <time>{clockTime(letter.clock)}</time>}
        <br />
        {letter.text}
      </p>
    </>
  )
}

const mostFeared = (game: Game) => {
  const threats = game.gauges.value?.now.security.terms.filter((term) => term.kind === 'threat') ?? []
  const [worst] = threats.toSorted((a, b) => b.value - a.value)
  return worst && worst.value > 0 ? worst.power : null
}
