/** The purse and the ledger of a year: what was paid, who broke what, who can know it, and who answered it in kind. */
import { inWorld } from '../../client/words/log/inWorld.ts'
import { capitalised, listed, type Names } from '../../client/words/names.ts'
import { suspending } from '../../client/words/suspending.ts'
import { isDefection, type LedgerEntry } from '../../shared/rules/ledger.ts'
import { total } from '../../shared/rules/rounds/payments.ts'
import { sentence } from './sentence.ts'
import type { Told, Year } from './year.ts'

export const tellPromises = (year: Year): readonly string[] =>
  [tellPayments(year), tellBroken(year), tellSuspended(year)].filter((text) => text !== '')

const tellPayments = ({ entries, names }: Year): string => {
  const payments = entries.flatMap((entry) => {
    const { event } = entry
    if (event.type === 'FundPaid')
      return [{ ...entry, treaty: event.treaty, full: total(event.paid) >= total(event.due) }]
    return event.type === 'PaymentMade'
      ? [{ ...entry, treaty: event.treaty, full: event.paid >= event.due }]
      : []
  })
  const short = payments.filter(({ full }) => !full)
  const full = payments.filter(({ treaty }) => !short.some((each) => each.treaty === treaty))
  const titles = [...new Set(full.map(({ treaty, after }) => inWorld(after).treaty(treaty)))]
  return [
    ...(titles.length > 0 ? [`Paid in full, as promised in ${listed(titles)}.`] : []),
    ...short.map(({ line }) => sentence(line, names)),
  ].join(' ')
}

const tellBroken = (year: Year): string =>
  year.entries
    .flatMap(({ event, line }) =>
      event.type === 'PromiseTested' && isDefection(event.entry)
        ? [
            sentence(
              line,
              year.names,
              `${because(year, event.entry)} [${knowledge(event.entry, year.names)}]`,
            ),
          ]
        : [],
    )
    .join(' ')

/** Why a share was kept back, from the reason given with the orders. */
const because = ({ entries }: Year, { by, what }: LedgerEntry): string => {
  if (what.kind !== 'payment') return ''
  const why = entries.findLast(({ event }) => event.type === 'OrdersGiven' && event.by === by)?.why
  const said = why?.split('; ').find((part) => part.startsWith(`keeps back ${what.due - what.paid}: `))
  return said ? ` (${said.slice(said.indexOf(': ') + 2)})` : ''
}

const knowledge = ({ knownTo }: LedgerEntry, names: Names): string => {
  if (knownTo === 'everyone') return 'known to all'
  return knownTo.length === 0 ? 'hidden' : `known to ${names.all(knownTo)}`
}

const tellSuspended = ({ entries, names }: Year): string => {
  const closed = entries.find(({ event }) => event.type === 'RoundClosed')
  return closed ? suspensionsOf(closed, names).join(' ') : ''
}

const suspensionsOf = ({ event, after }: Told, names: Names): readonly string[] =>
  event.type === 'RoundClosed'
    ? (event.record.suspensions ?? []).map(({ by, toward, treaty }) =>
        capitalised(suspending.found(names.the(by), names.the(toward), inWorld(after).treaty(treaty))),
      )
    : []
