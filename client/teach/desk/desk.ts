/** The desk's own state beside the lesson: what is looked at, the veil, the feed, and what was answered. */
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { PersonId, PowerId } from '../../../shared/rules/ids.ts'
import { papersOf } from '../../connection/papers.ts'
import { getLog } from '../api.ts'
import type { Lesson } from '../lesson/lesson.ts'
import { secondsLeft } from './clockReading.ts'
import { type Feed, withNews } from './feed.ts'
import { type Need, type NeedFacts, needsIn } from './needs.ts'
import { newsBetween } from './news.ts'
import { type SeatRow, seatRows } from './seats.ts'
import { keepVeil, keptVeil, type Veil } from './veil.ts'

/** The seat that is looked at: a power, and perhaps one person of its delegation. */
export type Chosen = Readonly<{ power: PowerId; person: PersonId | null }>

export type Desk = Readonly<{
  lesson: Lesson
  rows: ReadonlySignal<readonly SeatRow[]>
  /** Without those that were answered or left alone. */
  needs: ReadonlySignal<readonly Need[]>
  secondsLeft: ReadonlySignal<number | null>
  /** How many rounds are played; null where that is not known. */
  rounds: ReadonlySignal<number | null>
  feed: ReadonlySignal<Feed>
  tab: Signal<'all' | 'world' | 'needs'>
  chosen: Signal<Chosen | null>
  veil: ReadonlySignal<Veil>
  toggleVeil(): void
  /** Takes a card away for so many seconds; left out, for good. */
  setAside(key: string, seconds?: number): void
  close(): void
}>

export const createDesk = (lesson: Lesson): Desk => {
  const { connection, stage, powers, people, absences, phaseSince, now } = lesson
  const { view, clock } = connection
  const left = computed(() => secondsLeft(clock.value, now.value))
  const facts = computed(
    (): NeedFacts => ({
      stage: stage.value,
      powers: powers.value,
      people: people.value,
      absences: absences.value,
      phaseSince: phaseSince.value,
      now: now.value,
      secondsLeft: left.value,
      clock: clock.value.mode,
      crises: papersOf(view.value, 'crisis'),
      treaties: papersOf(view.value, 'treaty'),
      desks: papersOf(view.value, 'desk'),
    }),
  )
  const aside = signal<ReadonlyMap<string, number>>(new Map())
  const feed = signal<Feed>([])
  const rounds = signal<number | null>(stage.peek().rounds)
  const veil = signal<Veil>(keptVeil())
  const chosen = signal<Chosen | null>(null)

  let before = view.peek()
  const stop = effect(() => {
    const after = view.value
    if (after === before) return
    const news = newsBetween(before, after)
    before = after
    if (news.length > 0) feed.value = withNews(feed.peek(), news, connection.now())
  })

  void getLog(lesson.summary.id).then(async (answer) => {
    if (!answer.ok) return
    const { pastNews } = await import('./pastNews.ts')
    const past = pastNews(answer.value)
    rounds.value = past.rounds
    // What came in meanwhile is in the log too.
    feed.value = past.feed
  })

  return {
    lesson,
    rows: computed(() => seatRows(facts.value)),
    needs: computed(() => needsIn(facts.value).filter(({ key }) => (aside.value.get(key) ?? 0) <= now.value)),
    secondsLeft: left,
    // A mirrored laptop tells no more than the class is told.
    rounds: computed(() => (veil.value === 'on' ? stage.value.rounds : rounds.value)),
    feed,
    // On a phone one thing at a time: first whoever needs somebody.
    tab: signal(matchMedia('(max-width: 860px)').matches ? 'needs' : 'all'),
    chosen,
    veil,
    toggleVeil: () => {
      veil.value = veil.peek() === 'on' ? 'off' : 'on'
      chosen.value = null
      keepVeil(veil.value)
    },
    setAside: (key, seconds = Number.POSITIVE_INFINITY) => {
      aside.value = new Map([...aside.peek(), [key, connection.now() + seconds * 1000]])
    },
    close: stop,
  }
}
