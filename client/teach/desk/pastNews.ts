/** What happened before the desk was opened: the log, folded, and looked at as the live view is. */
import type { LessonLog } from '../../../shared/protocol/teaching.ts'
import type { GameEvent } from '../../../shared/rules/rules.ts'
import { evolve, replay } from '../../../shared/rules/rules.ts'
import type { World } from '../../../shared/rules/world.ts'
import { TEACHER } from '../../../shared/view/viewer.ts'
import { viewFor } from '../../../shared/view/viewFor.ts'
import { type Feed, withNews } from './feed.ts'
import { newsBetween } from './news.ts'

/** Looking costs more than folding, so only the last entries are looked at. */
const LOOKED_AT = 60

/** Said by no sentence of the feed. */
const silent = new Set<GameEvent['type']>([
  'SeatTaken',
  'SeatLeft',
  'PresenceMarked',
  'DraftShared',
  'DraftDropped',
  'OrdersProposed',
  'ReadyDeclared',
])

/** The feed, and how many rounds are played: the log's first line knows, the view may not tell. */
export const pastNews = ({ entries }: LessonLog): Readonly<{ feed: Feed; rounds: number | null }> => {
  const [first] = entries
  if (first?.event.type !== 'WorldOpened') return { feed: [], rounds: null }
  const told = entries.filter(({ event }) => !silent.has(event.type))
  const from = told.at(-LOOKED_AT)?.seq ?? first.seq
  const before = entries.filter(({ seq }) => seq < from || seq === first.seq)
  let world: World = replay(before.map(({ event }) => event))
  let view = viewFor(world, TEACHER)
  let feed: Feed = []
  for (const { seq, time, event } of entries) {
    if (seq < from || seq === first.seq) continue
    world = evolve(world, event)
    if (silent.has(event.type)) continue
    const next = viewFor(world, TEACHER)
    feed = withNews(feed, newsBetween(view, next), time)
    view = next
  }
  return { feed, rounds: world.settings.rounds }
}
