/** What is said on the sheet of orders of points: of each fund, of what is kept back, of the sum. */
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Due } from '../../shared/rules/rounds/dues.ts'
import { theTreaty } from '../../shared/rules/treaties/theTreaty.ts'
import type { Received } from '../../shared/rules/world.ts'
import type { Finders, OrdersOutlook, Shortfall } from '../../shared/view/considerOrders.ts'
import type { CrisisPaper } from '../../shared/view/papers.ts'
import { wordsFor } from './families.ts'
import { capitalised, few, listed, type Names, points } from './names.ts'
import { price } from './price.ts'

/** "Sixteen points to spend" */
export const toSpend = (has: number): string =>
  `${capitalised(few(has))} ${has === 1 ? 'point' : 'points'} to spend`

/** What a stepper says of itself: "2 of 4 due, 2 kept back"; without a promise "1.5 points". */
export const steppedTo = (now: number, due: number | undefined): string => {
  if (due === undefined) return points(now)
  return `${now} of ${due} due${now < due ? `, ${due - now} kept back` : ''}`
}

/** What one press of a stepper moves: "one more", "half a point more". */
export const stepOf = (step: number): string => (step === 0.5 ? 'half a point' : few(step))

/** "16 spent, 0 left" */
export const sumInWords = (spent: number, has: number): string =>
  spent > has ? `${spent} spent, ${spent - has} too many` : `${spent} spent, ${has - spent} left`

/** Where points go that are not spent. */
export const leftOver = (spent: number, has: number): string => {
  if (spent >= has) return ''
  return has - spent === 1 ? 'It goes into development.' : 'They go into development.'
}

/** What aid adds in this round: "3 of them were given to you, and 2 points of arms stand beside your own." */
export const aidInWords = ({ money, arms, technology }: Received): string => {
  const beside = [
    ...(arms > 0 ? [`${points(arms)} of arms`] : []),
    ...(technology > 0 ? [`${points(technology)} of development`] : []),
  ]
  const given = money > 0 ? `${money} of them ${money === 1 ? 'was' : 'were'} given to you` : ''
  const came = beside.length > 0 ? `${listed(beside)} from others ${BESIDE}` : ''
  const said = [given, came].filter(Boolean).join(', and ')
  return said ? `${capitalised(said)}.` : ''
}

const BESIDE = 'come beside your own'

/** The name of a promise of points: a fund has its treaty's, the rest what it is and for whom. */
export const dueTitle = ({ to, article }: Due, title: string, names: Names): string => {
  if (to === 'fund') return title
  const { name } = wordsFor(article)
  return to === 'parties' ? name : `${name} for ${names.the(to)}`
}

type DueFacts = Readonly<{
  /** With whom, or to whom. */
  others: readonly PowerId[]
  finders: Finders
  /** What was due last round. */
  before: number | null
  /** Of the treaty. */
  text: string
}>

/** Beside a promise of points: with whom, and who would see. */
export const dueNote = (
  { to, due }: Due,
  { others, finders, before, text }: DueFacts,
  names: Names,
): string => {
  const last = before === null || before === due ? '' : ` ${before} last round, ${due} this round.`
  if (to !== 'fund')
    return finders === 'everybody'
      ? `Promised in ${theTreaty(text)}. Everybody will see what you give.`
      : `Promised in ${theTreaty(text)}. ${capitalised(names.all(others))} will see what you give.`
  switch (finders) {
    case 'everybody':
      return `With ${names.all(others)}. Open books: everybody will see what you pay.${last}`
    case 'theMembers':
      return `With ${names.all(others)}, who will see what you pay.${last}`
    case 'onlyTheTotal':
      return `With ${names.all(others)}, who see only the total.${last}`
  }
}

export type Kept = Readonly<{ lead: string; gauge: string; question: string; finders: string }>

/** What a shortfall means, and who could find out. */
export const keptBack = (
  shortfall: Shortfall,
  outlook: Pick<OrdersOutlook, 'withThese' | 'inFull'>,
  others: readonly PowerId[],
  names: Names,
): Kept => {
  const [with_, full] = [Math.round(outlook.withThese.security), Math.round(outlook.inFull.security)]
  const back = shortfall.due - shortfall.pays
  const objective =
    shortfall.losesObjective === 'losesObjective'
      ? ' You also lose the objective of paying in every round.'
      : ''
  return {
    lead: `You keep back ${back}.`,
    gauge:
      shortfall.to !== 'fund'
        ? 'What you keep is yours to spend.'
        : with_ === full
          ? 'If the others pay, your own Security hardly moves; theirs does.'
          : `If the others pay, Security ${with_} instead of ${full}, and less for them too.`,
    question: 'Who could find out?',
    finders: `${found(shortfall, others, names)} ${objective}`.trim(),
  }
}

const found = (shortfall: Shortfall, others: readonly PowerId[], names: Names): string => {
  const members = names.all(others)
  const whose = others.length === 1 ? 'its' : 'their'
  switch (shortfall.finders) {
    case 'everybody':
      return `${shortfall.to === 'fund' ? 'Everybody: the books are open.' : 'Everybody: the treaty is public.'} ${capitalised(price(shortfall, 'public', others[0] && others.length === 1 ? names.own(others[0]) : 'the members’'))}.`
    case 'theMembers':
      return `${capitalised(members)} will see it: ${price(shortfall, 'secret', whose)}.`
    case 'onlyTheTotal':
      return `${capitalised(members)} see that the fund is short, not by whom. If it comes out: ${price(shortfall, 'public', whose)}.`
  }
}

/** What is missing before orders can be locked, or null. */
export const missing = (
  undecided: readonly Pick<CrisisPaper, 'title'>[],
  spent: number,
  has: number,
): string | null => {
  if (spent > has)
    return `You spend ${points(spent)} and have ${has}. Take ${points(spent - has)} back somewhere.`
  const [first] = undecided
  return first ? `First choose what you do: ${first.title}.` : null
}

/** "Tell Russia what you mean to do" */
export const tellThem = (consults: readonly PowerId[], names: Names): string =>
  `Tell ${consults.length > 2 ? 'your partners' : names.all(consults)} what you mean to do`

/** "Six of nine have locked." */
export const lockedSoFar = (done: number, all: number): string =>
  `${capitalised(few(done))} of ${few(all)} ${done === 1 ? 'has' : 'have'} locked.`
