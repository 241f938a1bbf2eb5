/** The purse and the ledger of a year: which funds were paid, who broke what, and who can know it. */
import { listed, points } from '../../client/words/names.ts'
import { isDefection, type LedgerEntry } from '../../shared/rules/ledger.ts'
import { termsOf } from '../../shared/rules/treaties/treaty.ts'
import type { Fund } from '../../shared/rules/world.ts'
import type { Year } from './year.ts'

export const tellPromises = (year: Year): readonly string[] => {
  const funds = year.entries.flatMap(({ event }) => (event.type === 'FundPaid' ? [event] : []))
  const broken = year.entries.flatMap(({ event }) =>
    event.type === 'PromiseTested' && isDefection(event.entry) ? [event.entry] : [],
  )
  return [tellFunds(year, funds), tellBroken(year, broken)].filter((text) => text !== '')
}

const tellFunds = (year: Year, funds: readonly Fund[]): string => {
  const full = funds.filter((fund) => sum(fund.paid) >= sum(fund.due))
  const short = funds.filter((fund) => sum(fund.paid) < sum(fund.due))
  return [
    ...(full.length > 0
      ? [`Paid in full: ${listed(full.map((fund) => `${titleOf(year, fund)} (${points(sum(fund.due))})`))}.`]
      : []),
    ...short.map(
      (fund) => `Into the fund of ${titleOf(year, fund)} come ${sum(fund.paid)} of ${points(sum(fund.due))}.`,
    ),
  ].join(' ')
}

const tellBroken = (year: Year, entries: readonly LedgerEntry[]): string =>
  entries.length === 0
    ? ''
    : `Promises broken: ${listed(entries.map((entry) => `${deed(year, entry)} [${knowledge(year, entry)}]`))}.`

const deed = (year: Year, entry: LedgerEntry): string => {
  const { names, world, entries } = year
  const who = names.the(entry.by)
  const { what, owedTo } = entry
  switch (what.kind) {
    case 'payment': {
      const why = entries.findLast(({ event }) => event.type === 'OrdersGiven' && event.by === entry.by)?.why
      const said = why?.split('; ').find((part) => part.startsWith(`keeps back ${what.due - what.paid}: `))
      const because = said ? ` (${said.slice(said.indexOf(': ') + 2)})` : ''
      return `${who} keeps back ${what.due - what.paid} of ${what.due} from the ${titleOf(year, entry)}${because}`
    }
    case 'call':
      return `${who} leaves ${names.all(owedTo)} alone over ${world.crises[what.crisis]?.title ?? 'a crisis'}`
    case 'restraint':
      return `${who} turns on ${names.all(owedTo)}, to whom it owed peace`
    case 'embargo':
      return `${who} goes on trading with ${names.the(what.target)}, against the ${titleOf(year, entry)}`
    case 'withdrawal':
      return `${who} withholds ${points(what.due)} that it owes ${names.all(owedTo)} by the ${titleOf(year, entry)}`
    case 'renunciation':
      return `${who} renounces the ${titleOf(year, entry)}`
    case 'disclosure':
      return `${who} publishes the ${titleOf(year, entry)}`
  }
}

const knowledge = ({ names }: Year, { knownTo }: LedgerEntry): string => {
  if (knownTo === 'everyone') return 'known to all'
  return knownTo.length === 0 ? 'hidden' : `known to ${names.all(knownTo)}`
}

const titleOf = ({ world }: Year, { treaty }: Pick<LedgerEntry, 'treaty'>): string => {
  const named = world.treaties[treaty]
  return named ? termsOf(named).title : 'treaty'
}

const sum = (points: Readonly<Record<string, number>>) =>
  Object.values(points).reduce((total, each) => total + each, 0)
