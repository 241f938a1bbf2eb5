import { useComputed } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { spokenCode } from '../../shared/protocol/joining.ts'
import {
  classCalled,
  delegationInWords,
  givenSeat,
  howManyAreHere,
  waitingForSeat,
  lobby as words,
} from '../words/lobby.ts'
import type { Game } from './game.ts'
import type { Page } from './page.ts'
import { Story, Wants } from './panels/BriefPanel.tsx'
import { addressOf, HOME } from './place.ts'
import { SeatList } from './SeatList.tsx'
import { OURS } from './talk/channels.ts'
import { TalkPanel } from './talk/TalkPanel.tsx'
import './lobby.css'

/** Before the first round: which power is mine, what it wants, who else is here. */
export const LobbyDossier = ({ page }: Readonly<{ page: Page }>) => {
  const { game } = page
  const place = game.place.value
  const mine = game.myPower.value
  const choosing = game.stage.value.seating === 'choose' && (!mine || place.at === 'powers')
  return (
    <main class="dossier" id="main">
      {mine && place.at === 'talk' ? (
        <DelegationTalk page={page} />
      ) : (
        <div class="scroll">
          {choosing ? <Choosing game={game} /> : mine ? <Seated game={game} /> : <Unseated game={game} />}
        </div>
      )}
      <Foot game={game} />
    </main>
  )
}

const LessonLine = ({ game }: Readonly<{ game: Game }>) => {
  const lesson = game.connection.ticket.value?.lesson
  return lesson ? (
    <p class="over">
      Lesson {spokenCode(lesson.code)}, {classCalled(lesson.className)}
    </p>
  ) : null
}

type TitleProps = Readonly<{ game: Game; title: string; children?: preact.ComponentChildren }>

/** The title takes the focus when its page comes. */
const Title = ({ game, title, children }: TitleProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <header class="lobby-head">
      <LessonLine game={game} />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </header>
  )
}

const Choosing = ({ game }: Readonly<{ game: Game }>) => (
  <>
    <Title key="choose" game={game} title={words.choose}>
      <p class="lead">{words.chooseHow}</p>
    </Title>
    <SeatList game={game} />
  </>
)

const Unseated = ({ game }: Readonly<{ game: Game }>) => {
  const { title, text } = waitingForSeat(game.stage.value.seating)
  return (
    <>
      <Title key="unseated" game={game} title={title}>
        <p class="lead">{text}</p>
      </Title>
      <SeatList game={game} />
    </>
  )
}

const Seated = ({ game }: Readonly<{ game: Game }>) => {
  const mine = game.mine.value
  if (!mine) return null
  const { seating, whoSigns } = game.stage.value
  const others = mine.delegation.members.filter((person) => person !== game.person.value)
  const iSign = game.signs.value === 'signs' ? 'iSign' : 'another'
  return (
    <>
      <Title key={mine.id} game={game} title={`You speak for ${game.names.the(mine.id)}`}>
        <p class="lead">
          {givenSeat(mine.id, seating, game.names)}{' '}
          {delegationInWords(
            others.map((person) => game.personName(person)),
            mine.delegation.head === null ? null : game.personName(mine.delegation.head),
            whoSigns,
            iSign,
          )}{' '}
          {seating === 'choose' && <a href={addressOf({ at: 'powers' })}>{words.another}</a>}
        </p>
      </Title>
      <Story game={game} />
      <Wants game={game} />
    </>
  )
}

const DelegationTalk = ({ page }: Readonly<{ page: Page }>) => (
  <section class="pane lobby-talk">
    <Title key="talk" game={page.game} title="Your delegation">
      <a class="btn quiet" href={addressOf(HOME)}>
        Close
      </a>
    </Title>
    <TalkPanel page={page} />
  </section>
)

const Foot = ({ game }: Readonly<{ game: Game }>) => {
  const people = game.connection.people.value
  const here = useComputed(
    () => game.connection.people.value.filter(({ presence }) => presence === 'here').length,
  )
  const seated = game.myPower.value !== null
  const choosing = game.stage.value.seating === 'choose'
  return (
    <footer class="foot">
      <p class="grow">
        {seated ? words.begin : ''} {howManyAreHere(here.value, people.length)}{' '}
        {!seated && choosing ? words.late : ''}
      </p>
      {seated && game.place.value.at !== 'talk' && (
        <a class="btn" href={addressOf({ at: 'talk', channel: OURS })}>
          <span class="no-phone">{words.talk}</span>
          <span class="only-phone">{words.talkShort}</span>
        </a>
      )}
    </footer>
  )
}
