import { useSignal, useSignalEffect } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { keep, kept } from '../common/storage.ts'
import { useTick } from '../common/useTick.ts'
import { banners as words } from '../words/banners.ts'
import { DocumentHint } from './DocumentHint.tsx'
import type { Game } from './game.ts'
import { type Happening, meanwhile, type Snapshot } from './meanwhile.ts'
import { addressOf } from './place.ts'
import './banners.css'

/** What everybody must see: it pushes the page down and never covers it. */
export const Banners = ({ game }: Readonly<{ game: Game }>) => (
  <section class="banners" aria-label="Notices">
    <LineDown game={game} />
    <BackAgain game={game} />
    <Paused game={game} />
    <MoreTime game={game} />
    <Broadcast game={game} />
    <Nudge game={game} />
    <DocumentHint game={game} />
  </section>
)

type BannerProps = Readonly<{
  kind: 'line' | 'pause' | 'note'
  head: string
  onClose?: (() => void) | undefined
  children?: ComponentChildren
}>

const Banner = ({ kind, head, onClose, children }: BannerProps) => (
  <div class={`banner banner-${kind}`} role="status">
    <p>
      <b>{head}</b> {children}
    </p>
    {onClose && (
      <button type="button" class="btn" onClick={onClose}>
        {words.close}
      </button>
    )}
  </div>
)

/** After this long somebody should be asked. */
const LONG = 30_000

const LineDown = ({ game: { connection } }: Readonly<{ game: Game }>) => {
  const line = connection.line.value
  useTick(line.state === 'down' ? 500 : null)
  if (line.state !== 'down') return null
  const now = Date.now()
  const seconds = Math.ceil((line.retryAt - now) / 1000)
  return (
    <div class="banner banner-line">
      <span class="turning" aria-hidden="true" />
      {/* The count is not read aloud: only that the line is down, once. */}
      <p>
        <b role="status">{words.down.head}</b> <span>{words.down.again(seconds)}</span>{' '}
        {now - line.since > LONG ? words.down.long : words.down.rest}
      </p>
      <button type="button" class="btn" onClick={() => connection.callNow()}>
        {words.down.call}
      </button>
    </div>
  )
}

const snapshotOf = ({ stage, treaties, messages }: Game): Snapshot => ({
  stage: stage.peek(),
  treaties: treaties.peek(),
  messages: messages.peek(),
})

const BackAgain = ({ game }: Readonly<{ game: Game }>) => {
  const before = useRef<Snapshot | null>(null)
  const happened = useSignal<readonly Happening[] | null>(null)
  useSignalEffect(() => {
    const { state } = game.connection.line.value
    if (state === 'down') {
      before.current ??= snapshotOf(game)
      happened.value = null
      return
    }
    const me = game.myPower.peek()
    if (state !== 'up' || !before.current || !me) return
    happened.value = meanwhile(before.current, snapshotOf(game), me, game.names)
    before.current = null
  })
  const things = happened.value
  if (!things) return null
  return (
    <Banner kind="note" head={words.back} onClose={() => (happened.value = null)}>
      {things.length === 0 ? words.nothing : words.happened(things.length)}{' '}
      {things.map((thing) => (
        <span key={thing.words}>
          <a href={addressOf(thing.place)}>{thing.words}</a>{' '}
        </span>
      ))}
    </Banner>
  )
}

const Paused = ({ game }: Readonly<{ game: Game }>) =>
  game.connection.clock.value.mode === 'paused' ? (
    <Banner kind="pause" head={words.paused.head}>
      {words.paused.rest}
    </Banner>
  ) : null

const MoreTime = ({ game: { connection, stage } }: Readonly<{ game: Game }>) => {
  const { phase, round } = stage.value
  const when = `${round}/${phase}/${connection.clock.value.extended}`
  // More time that was given before this page was opened is no news.
  const seen = useSignal(when)
  const news =
    connection.clock.value.extended > 0 && seen.value !== when && seen.value.startsWith(`${round}/${phase}/`)
  useSignalEffect(() => {
    const { phase, round } = stage.value
    if (!seen.peek().startsWith(`${round}/${phase}/`)) seen.value = `${round}/${phase}/0`
  })
  return news ? <Banner kind="note" head={words.extended.head} onClose={() => (seen.value = when)} /> : null
}

const Broadcast = ({ game: { stage, connection } }: Readonly<{ game: Game }>) => {
  // Closed is closed, also after the page is loaded again.
  const name = `entente.broadcast.${connection.ticket.peek()?.lesson.id ?? ''}`
  const closed = useSignal(kept(name, 0))
  const said = stage.value.broadcast
  if (!said || said.number <= closed.value) return null
  return (
    <Banner
      kind="note"
      head={words.teacher}
      onClose={() => {
        closed.value = said.number
        keep(name, said.number)
      }}
    >
      {said.text}
    </Banner>
  )
}

const Nudge = ({ game: { connection } }: Readonly<{ game: Game }>) => {
  const closed = useSignal(0)
  if (connection.nudges.value <= closed.value) return null
  return (
    <Banner kind="note" head={words.nudge.head} onClose={() => (closed.value = connection.nudges.peek())} />
  )
}
