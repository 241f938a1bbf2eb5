/** A delegation's orders as lines: what is sealed now, and what would happen at 0:00. */

import { calledOf } from '../../../shared/rules/clauses/clauses.ts'
import type { Stance } from '../../../shared/rules/crises/crisis.ts'
import { entriesOf, keysOf } from '../../../shared/rules/record.ts'
import type { Orders } from '../../../shared/rules/rounds/orders.ts'
import { type Treaty, termsOf } from '../../../shared/rules/treaties/treaty.ts'
import type { CrisisPaper, DeskPaper } from '../../../shared/view/papers.ts'
import { capitalised, type Names } from '../../words/names.ts'
import { stanceWords, panelWords as words } from '../../words/teachDesk.ts'

export type OrderLine = Readonly<{ what: string; now: string; atZero: string }>

type Seen = Readonly<{ treaties: readonly Treaty[]; crises: readonly CrisisPaper[]; names: Names }>

const amounts = (points: Readonly<Record<string, number>> | undefined): ReadonlyMap<string, number> =>
  new Map(Object.entries(points ?? {}))

export const orderLines = (
  { orders, byDefault, power }: DeskPaper,
  { treaties, crises, names }: Seen,
): readonly OrderLine[] => {
  const given = (read: (orders: Orders) => string | number | undefined) =>
    orders ? String(read(orders) ?? 0) : words.none
  const last = orders ?? byDefault
  const then = (read: (orders: Orders) => string | number | undefined) =>
    last ? String(read(last) ?? 0) : ''
  const line = (what: string, read: (orders: Orders) => string | number | undefined): OrderLine => ({
    what,
    now: given(read),
    atZero: then(read),
  })
  const titleOf = (id: string) => {
    const treaty = treaties.find((each) => each.id === id)
    return treaty ? termsOf(treaty).title : id
  }
  const due = amounts(byDefault?.contributions)
  const funds = new Set([...due.keys(), ...amounts(orders?.contributions).keys()])
  return [
    ...[...funds].map((id) =>
      line(words.fund(titleOf(id), due.get(id) ?? 0), (read) => amounts(read.contributions).get(id)),
    ),
    ...promisesOf(byDefault, orders).map(({ treaty, article }) =>
      line(
        words.promise(capitalised(calledOf(article)), titleOf(treaty)),
        ({ payments }) => payments?.[treaty]?.[article],
      ),
    ),
    line(words.defence, ({ arms }) => arms),
    line(words.development, ({ development }) => development),
    ...[...amounts(orders?.outreach)]
      .filter(([, points]) => points > 0)
      .map(([to]) => line(words.outreach(names.the(to as never)), (read) => amounts(read.outreach).get(to))),
    ...crises
      .filter((crisis) => crisis.outcome === null && concerns(crisis, power, last))
      .map((crisis) =>
        line(crisis.title, ({ stances }) => {
          const stance: Stance | undefined = stances[crisis.id]
          return stance ? stanceWords[stance] : words.none
        }),
      ),
    ...(orders?.renounce ?? []).map((id) => ({ what: words.renounce(titleOf(id)), now: '', atZero: '' })),
  ]
}

/** What is promised outside the funds, by treaty and article. */
const promisesOf = (byDefault: Orders | null, orders: Orders | null) => {
  const all = [byDefault?.payments, orders?.payments].flatMap((payments) =>
    entriesOf(payments ?? {}).flatMap(([treaty, by]) => keysOf(by).map((article) => ({ treaty, article }))),
  )
  return all.filter(
    (each, at) =>
      all.findIndex(({ treaty, article }) => treaty === each.treaty && article === each.article) === at,
  )
}

/** Principals, who is called, and who takes a side anyway. */
const concerns = (
  { challenger, target, knownCalls, id }: CrisisPaper,
  power: DeskPaper['power'],
  orders: Orders | null,
) =>
  power === challenger ||
  power === target ||
  knownCalls.some((call) => call.power === power) ||
  (orders?.stances[id] ?? 'abstain') !== 'abstain'
