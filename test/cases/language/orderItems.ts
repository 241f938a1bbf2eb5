/** What orders say: "4 for arms, 2 into "The Fund", stand firm"; what is not said is left to the rules. */
import type { Stance } from '../../../shared/rules/crises/crisis.ts'
import type { CrisisId } from '../../../shared/rules/ids.ts'
import { NO_ORDERS, type Orders, withPaid } from '../../../shared/rules/rounds/orders.ts'
import { type Phrase, phrase, understood } from './articles.ts'
import { crisisOver, type Lesson, treatyNamed, worldOf } from './lesson.ts'

type Item = (orders: Orders, lesson: Lesson) => Orders

/** The crisis that is meant where none is named. */
const theCrisis = (lesson: Lesson): CrisisId => {
  const open = Object.values(worldOf(lesson).crises).filter(({ outcome }) => outcome === null)
  const [only, another] = open
  if (!only || another) throw new Error(`there are ${open.length} crises: say which one`)
  return only.id
}

const stance =
  (taken: (lesson: Lesson, crisis: CrisisId) => Stance, title: string | null): Item =>
  (orders, lesson) => {
    const crisis = title === null ? theCrisis(lesson) : crisisOver(worldOf(lesson), title)
    return { ...orders, stances: { ...orders.stances, [crisis]: taken(lesson, crisis) } }
  }

const ORDER_ITEMS: readonly Phrase<Item>[] = [
  phrase('nothing', () => (orders) => orders),
  phrase('{n} for arms', ({ n }) => (orders) => ({ ...orders, arms: n })),
  phrase('{n} for development', ({ n }) => (orders) => ({ ...orders, development: n })),
  phrase('{n} into {treaty}', ({ n, treaty }) => (orders, lesson) => ({
    ...orders,
    contributions: { ...orders.contributions, [treatyNamed(lesson, treaty)]: n },
  })),
  phrase('{n} of aid under {treaty}', ({ n, treaty }) => (orders, lesson) => {
    const due = { treaty: treatyNamed(lesson, treaty), article: 'aid', to: 'parties' } as const
    return withPaid(orders, due, n)
  }),
  phrase('{n} on the exchange of {treaty}', ({ n, treaty }) => (orders, lesson) => {
    const due = { treaty: treatyNamed(lesson, treaty), article: 'exchange', to: 'parties' } as const
    return withPaid(orders, due, n)
  }),
  phrase('{n} of outreach to {power}', ({ n, power }) => (orders) => ({
    ...orders,
    outreach: { ...orders.outreach, [power]: n },
  })),
  phrase('{stance}', ({ stance: taken }) => stance(() => taken, null)),
  phrase('{stance} over {title}', ({ stance: taken, title }) => stance(() => taken, title)),
  phrase('withhold what is due over {title}', ({ title }, lesson) => (orders) => ({
    ...orders,
    withhold: [...(orders.withhold ?? []), crisisOver(worldOf(lesson), title)],
  })),
  phrase('renounce {treaty}', ({ treaty }) => (orders, lesson) => ({
    ...orders,
    renounce: [...orders.renounce, treatyNamed(lesson, treaty)],
  })),
  phrase('suspend {treaty} toward {power}', ({ treaty, power }) => (orders, lesson) => ({
    ...orders,
    suspend: [...(orders.suspend ?? []), { treaty: treatyNamed(lesson, treaty), toward: power }],
  })),
]

export const ORDER_PATTERNS = ORDER_ITEMS.map(({ pattern }) => pattern)

export const ordersIn = (words: string, lesson: Lesson): Orders =>
  words
    .split(/, (?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .reduce<Orders>((orders, item) => understood(ORDER_ITEMS, item, lesson)(orders, lesson), NO_ORDERS)
