/** What is said on the sheet of orders of what a settlement has agreed. */
import type { Withdrawal } from '../../shared/rules/crises/withdraw.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import { capitalised, type Names, points } from './names.ts'
import { price } from './price.ts'
import type { Known } from './stances.ts'

export const withdrawalWords = {
  handOver: 'Hand it over',
  withhold: 'Withhold it',
  keeps: 'You keep your word, and your points are fewer for good.',
} as const

/** "Agadir, settled: 1 point falls due to Germany (part 1 of 2)" */
export const partDue = ({ to, due, number, of }: Withdrawal, title: string, names: Names): string =>
  `${title}, settled: ${points(due)} ${due === 1 ? 'falls' : 'fall'} due to ${names.the(to)}${of > 1 ? ` (part ${number} of ${of})` : ''}`

/** Who finds out, and what that costs. */
export const withholdingCosts = (
  { treaty, to, by }: Withdrawal,
  monitors: readonly PowerId[],
  parties: readonly PowerId[],
  { names, secrecy, breaches }: Pick<Known, 'names' | 'secrecy' | 'breaches'>,
): string => {
  const seers = [to, ...parties.filter((party) => party !== to && party !== by)]
  const seen = monitors.length > 0 && secrecy(treaty) === 'public'
  return seen
    ? `${capitalised(names.all(monitors))} ${monitors.length === 1 ? 'watches' : 'watch'}, so everybody learns of it: ${price(breaches.shirked, 'public', names.own(to))}.`
    : `${capitalised(names.all(seers))} ${seers.length === 1 ? 'sees' : 'see'} it: ${price(breaches.shirked, 'secret', names.own(to))}.`
}

/** "You withheld 1 point from Germany. Germany and Italy can see it; the world cannot." */
export const withheldByUs = (
  due: number,
  to: readonly PowerId[],
  knownTo: readonly PowerId[],
  names: Names,
): string =>
  `You withheld ${points(due)} from ${names.all(to)}. ${capitalised(names.all(knownTo))} can see it; the world cannot.`
