/** What is said on the sheet of orders of what a settlement has agreed. */
import type { Withdrawal } from '../../shared/rules/crises/withdraw.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import { type Names, points } from './names.ts'
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
  { treaty, to }: Withdrawal,
  monitors: readonly PowerId[],
  { names, secrecy, breaches }: Pick<Known, 'names' | 'secrecy' | 'breaches'>,
): string => {
  const seen = monitors.length > 0 && secrecy(treaty) === 'public'
  return seen
    ? `${names.all(monitors)} ${monitors.length === 1 ? 'watches' : 'watch'}, so everybody learns of it: ${price(breaches.shirked, 'public')}.`
    : `${names.The(to)} sees it: ${price(breaches.shirked, 'secret')}.`
}
