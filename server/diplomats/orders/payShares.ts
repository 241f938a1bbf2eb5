/**
 * What is really paid into each common fund, and given to others. Conditional cooperation: who was paid in full pays
 * in full, who was cheated keeps back as much; before a known end, or unseen, the temptation is real.
 */

import type { PowerId, TreatyId } from '../../../shared/rules/ids.ts'
import { entriesOf, keysOf } from '../../../shared/rules/record.ts'
import { type Due, duesOf } from '../../../shared/rules/rounds/dues.ts'
import { theTreaty } from '../../../shared/rules/treaties/theTreaty.ts'
import { termsOf } from '../../../shared/rules/treaties/treaty.ts'
import { type Fund, lastRound, positionOf, spendable } from '../../../shared/rules/world.ts'
import { seesEachPayment } from '../../../shared/view/books.ts'
import { type Cabinet, isTheLast } from '../cabinet/cabinet.ts'
import { nameOf } from '../cabinet/names.ts'
import { grievanceAgainst } from '../cabinet/trust.ts'

export type Payment = Readonly<{ due: Due; pays: number; why: string | null }>

export const payShares = (cabinet: Cabinet): readonly Payment[] => {
  let left = spendable(cabinet.known, cabinet.power)
  return duesOf(cabinet.known, cabinet.power).map((due) => {
    const { pays, why } = paymentOf(cabinet, due)
    const most = Math.min(pays, left)
    left -= most
    return { due, pays: most, why: most < pays ? `${why ?? ''} it has no more`.trim() : why }
  })
}

const paymentOf = (cabinet: Cabinet, owed: Due): Payment => {
  const { known } = cabinet
  const { treaty, due } = owed
  const isFund = owed.to === 'fund'
  const bound = known.treaties[treaty]
  const title = bound ? theTreaty(termsOf(bound).title) : 'the fund'
  const full: Payment = { due: owed, pays: due, why: null }
  const keepsBack = (points: number, why: string): Payment => ({
    due: owed,
    pays: Math.max(0, due - points),
    why: `keeps back ${Math.min(due, points)}: ${why}`,
  })
  if (due === 0) return full
  const wronged = owed.to !== 'fund' && owed.to !== 'parties' && grievanceAgainst(cabinet, owed.to)
  if (wronged) return keepsBack(due, `${nameOf(known, wronged.by)} broke its own word`)
  const wants = positionOf(known, cabinet.power).objectives.some(({ kind }) => kind === 'paidEveryRound')
  if (wants && !hasShirked(cabinet)) return full

  const last = isFund ? lastRound(known)?.funds.find((fund) => fund.treaty === treaty) : undefined
  const breakers =
    last && bound && seesEachPayment(bound, cabinet.power, keysOf(last.due))
      ? breakersOf(cabinet, last).filter((member) => bound.parties.includes(member))
      : []
  const breaker = breakers[0]
  if (breaker && forgives(cabinet, treaty) === false)
    return keepsBack(
      Math.ceil(due * shortfallOf(last, breaker)),
      `${nameOf(known, breaker)} kept back its share last round`,
    )
  if (last && breakers.length === 0 && fundShort(last, cabinet.power) > 0.15 && !forgives(cabinet, treaty))
    return keepsBack(Math.ceil(due * fundShort(last, cabinet.power)), `${title} was short last round`)
  if (isTheLast(cabinet) && tempted(cabinet, treaty, 'end') < 0.55 - 0.5 * cabinet.temper.loyal)
    return keepsBack(due, 'nothing follows the last round')
  const unseen = isFund && bound !== undefined && !othersSee(cabinet, treaty)
  if (unseen && tempted(cabinet, treaty, 'unseen') < (0.3 - 0.3 * cabinet.temper.loyal) * cabinet.bent.burden)
    return keepsBack(Math.ceil(due / 2), `only the total of ${title} is seen`)
  if (
    !unseen &&
    tempted(cabinet, treaty, 'poor') < (0.07 - 0.07 * cabinet.temper.loyal) * cabinet.bent.burden
  )
    return keepsBack(1, 'its own needs come first this year')
  return full
}

/** The members that are known to have paid less than they owed. */
const breakersOf = ({ power }: Cabinet, { due, paid }: Fund): readonly PowerId[] =>
  keysOf(due).filter((member) => member !== power && (paid[member] ?? 0) < (due[member] ?? 0))

const shortfallOf = (fund: Fund | undefined, member: PowerId): number => {
  const due = fund?.due[member] ?? 0
  return due === 0 ? 0 : 1 - (fund?.paid[member] ?? 0) / due
}

/** What part of the others' shares did not come in. */
const fundShort = ({ due, paid }: Fund, power: PowerId): number => {
  const sum = (points: Fund['due']) =>
    entriesOf(points).reduce((total, [member, each]) => total + (member === power ? 0 : each), 0)
  const owed = sum(due)
  return owed === 0 ? 0 : 1 - sum(paid) / owed
}

const hasShirked = ({ known, power }: Cabinet): boolean =>
  known.ledger.some(({ by, verdict }) => by === power && verdict === 'shirked')

/** A trusting government overlooks a first lapse now and then, or nobody would ever pay again. */
const forgives = (cabinet: Cabinet, treaty: TreatyId): boolean =>
  tempted(cabinet, treaty, 'forgive') < 0.15 + 0.35 * cabinet.temper.trusting

const tempted = ({ luck, round }: Cabinet, treaty: TreatyId, by: string): number =>
  luck(`${round}/share/${treaty}/${by}`)

const othersSee = ({ known, power }: Cabinet, treaty: TreatyId): boolean => {
  const bound = known.treaties[treaty]
  const other = bound?.parties.find((party) => party !== power)
  return bound !== undefined && other !== undefined && seesEachPayment(bound, other)
}
