/** What a member can work out from its own payment and the fund's total, said for it. */
import type { PowerId } from '../../shared/rules/ids.ts'
import type { FundPaper } from '../../shared/view/papers.ts'
import { capitalised, type Names, points } from './names.ts'

export type Shared = Readonly<{
  /** "the Entente Fund" */
  title: string
  /** The fund's other members. */
  others: readonly PowerId[]
  names: Names
}>

/** Empty where the fund is not one's own, or nothing fell due. */
export const deduction = ({ due, paid, own, each }: FundPaper, shared: Shared): string => {
  if (!own || due === 0) return ''
  const { title, others, names } = shared
  const back = Math.max(0, own.due - own.paid)
  const short = due - paid
  const mine =
    back > 0
      ? `You kept back ${back} of your ${points(own.due)} for ${title}.`
      : own.paid > own.due
        ? `You paid ${own.paid} under ${title}, ${own.paid - own.due} more than you owed.`
        : `You paid your ${points(own.due)} under ${title}.`

  const theirs = short - (own.due - own.paid)
  if (theirs <= 0) {
    if (back > 0 && short <= 0) return `${mine} Nobody can tell: others paid more than they owed.`
    const shortBy = back > 0 ? ` It is short by ${short}.` : ''
    return `${mine}${shortBy} ${capitalised(everybodyElse(others, names))} paid in full.`
  }
  if (each)
    return `${mine} ${others.map((power) => `${names.The(power)} paid ${each[power] ?? 0}.`).join(' ')}`
  const who = others.length === 1 && others[0] ? names.the(others[0]) : 'someone else'
  return `${mine} It is short by ${short}. So ${who} kept back ${theirs}.`
}

const everybodyElse = (others: readonly PowerId[], names: Names): string =>
  others.length === 1 && others[0] ? names.the(others[0]) : 'all the others'
