/** Orders as sentences, so that mistakes are heard; and how two sheets of orders differ. */

import { calledOf } from '../../shared/rules/clauses/clauses.ts'
import type { CrisisId, TreatyId } from '../../shared/rules/ids.ts'
import { entriesOf, keysOf } from '../../shared/rules/record.ts'
import type { Due } from '../../shared/rules/rounds/dues.ts'
import { type Orders, paidOf } from '../../shared/rules/rounds/orders.ts'
import type { CrisisPaper } from '../../shared/view/papers.ts'
import { capitalised, listed, type Names } from './names.ts'
import { stanceSaid } from './stances.ts'

export type Told = Readonly<{
  names: Names
  dues: readonly Due[]
  treaty(id: TreatyId): string
  crisis(id: CrisisId): Pick<CrisisPaper, 'title' | 'challenger' | 'target'> | undefined
}>

/** "You stand firm at Agadir and stay out of Tripoli. You pay 2 of 4 ...; 4 go into arms, 7 into development." */
export const ordersInWords = (orders: Orders, told: Told): string =>
  [stances(orders, told), money(orders, told), leaving(orders, told)].filter(Boolean).join(' ')

const stances = ({ stances }: Orders, { crisis, names }: Told): string => {
  const said = entriesOf(stances).flatMap(([id, stance]) => {
    const about = crisis(id)
    return about ? [`${stanceSaid(stance, about, names)} (${about.title})`] : []
  })
  return said.length > 0 ? `You ${listed(said)}.` : ''
}

const money = ({ arms, development, outreach, ...paying }: Orders, { dues, treaty, names }: Told): string => {
  const paid = dues.map((due) => {
    const what = due.to === 'fund' ? '' : ` for ${calledOf(due.article)}`
    return `${paidOf(paying, due)} of ${due.due}${what} under ${treaty(due.treaty)}`
  })
  const spent = [
    arms === 0 ? 'nothing goes into arms' : `${arms} ${arms === 1 ? 'goes' : 'go'} into arms`,
    `${development} into development`,
    ...entriesOf(outreach)
      .filter(([, points]) => points > 0)
      .map(([power, points]) => `${points} into friendship with ${names.the(power)}`),
  ]
  const rest = spent.join(', ')
  return paid.length > 0 ? `You pay ${listed(paid)}; ${rest}.` : `${capitalised(rest)}.`
}

const leaving = (
  { renounce, suspend = [], withhold = [] }: Orders,
  { treaty, names, crisis }: Told,
): string =>
  [
    renounce.length > 0 ? `You leave ${listed(renounce.map(treaty))} without notice.` : '',
    ...suspend.map(
      (each) => `You owe ${names.the(each.toward)} nothing under ${treaty(each.treaty)} this round.`,
    ),
    withhold.length > 0
      ? `You withhold what you agreed to hand over: ${listed(withhold.map((id) => crisis(id)?.title ?? id))}.`
      : '',
  ]
    .filter(Boolean)
    .join(' ')

/** "arms 6 instead of 4", one for each thing that differs. */
export const differences = (
  mine: Orders,
  theirs: Orders,
  { names, treaty, crisis }: Omit<Told, 'dues'>,
): readonly string[] => {
  const found: string[] = []
  const number = (what: string, now: number, then: number) => {
    if (now !== then) found.push(`${what} ${then} instead of ${now}`)
  }
  number('arms', mine.arms, theirs.arms)
  number('development', mine.development, theirs.development)
  for (const id of keysOf({ ...mine.contributions, ...theirs.contributions }))
    number(treaty(id), mine.contributions[id] ?? 0, theirs.contributions[id] ?? 0)
  for (const id of keysOf({ ...mine.payments, ...theirs.payments }))
    for (const article of keysOf({ ...mine.payments?.[id], ...theirs.payments?.[id] }))
      number(
        `${calledOf(article)} under ${treaty(id)}`,
        mine.payments?.[id]?.[article] ?? 0,
        theirs.payments?.[id]?.[article] ?? 0,
      )
  for (const id of keysOf({ ...mine.outreach, ...theirs.outreach }))
    number(`friendship with ${names.the(id)}`, mine.outreach[id] ?? 0, theirs.outreach[id] ?? 0)
  for (const id of keysOf({ ...mine.stances, ...theirs.stances })) {
    const about = crisis(id)
    const [now, then] = [mine.stances[id], theirs.stances[id]]
    if (about && then && now !== then) found.push(`${about.title}: ${stanceSaid(then, about, names)}`)
  }
  for (const id of theirs.withhold ?? [])
    if (!mine.withhold?.includes(id)) found.push(`withhold what falls due (${crisis(id)?.title ?? id})`)
  for (const id of mine.withhold ?? [])
    if (!theirs.withhold?.includes(id)) found.push(`hand over what falls due (${crisis(id)?.title ?? id})`)
  for (const id of theirs.renounce)
    if (!mine.renounce.includes(id)) found.push(`leave ${treaty(id)} without notice`)
  for (const { treaty: id, toward } of theirs.suspend ?? [])
    if (!mine.suspend?.some((each) => each.treaty === id && each.toward === toward))
      found.push(`suspend ${treaty(id)} toward ${names.the(toward)}`)
  for (const id of mine.renounce) if (!theirs.renounce.includes(id)) found.push(`stay in ${treaty(id)}`)
  return found
}
