/** What a text would mean, in words: its price, what moves, why another would sign, what contradicts it. */
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Contradiction } from '../../shared/rules/treaties/contradictions.ts'
import type { Growth, Standing, TreatyOutlook } from '../../shared/view/considerTreaty.ts'
import { capitalised, few, type Names, plain, signed } from './names.ts'

/** "if Britain keeps nothing", in two lines */
export const ifBrokenBy = (others: readonly PowerId[], names: Names): readonly [string, string] => [
  `if ${others.length === 1 && others[0] ? names.the(others[0]) : 'the others'}`,
  others.length === 1 ? 'keeps nothing' : 'keep nothing',
]

/** "Articles cost 7 + 2 + 1. You pay a little more than that, because Britain is the stronger." */
export const priceInWords = (
  prices: readonly number[],
  surcharge: number,
  strongest: PowerId | null,
  names: Names,
): string => {
  const paid = prices.filter((price) => price > 0)
  if (paid.length === 0) return 'It binds you to nothing that costs any.'
  const sum = paid.length === 1 ? `The article costs ${paid[0]}.` : `Articles cost ${paid.join(' + ')}.`
  if (surcharge < 1.02 || strongest === null) return `${sum} The strongest party pays no more than that.`
  const more = surcharge < 1.12 ? 'a little more' : surcharge < 1.3 ? 'more' : 'much more'
  return `${sum} You pay ${more} than that, because ${names.the(strongest)} is the stronger.`
}

export type Movement = Readonly<{ gauge: string; from: string; to: string }>

const GAUGES = ['security', 'prosperity', 'influence', 'autonomy'] as const

/** Gauges that the text would move, rounded as they are shown. */
export const movements = (today: Standing, then: Standing): readonly Movement[] =>
  GAUGES.flatMap((gauge) => {
    const [from, to] = [Math.round(today[gauge]), Math.round(then[gauge])]
    return from === to ? [] : [{ gauge: capitalised(gauge), from: String(from), to: String(to) }]
  })

/** What the text does to growth, which no gauge shows at once; null where it does nothing that can be seen. */
export const growthInWords = ({ today, ifKept }: Growth): string | null => {
  const [from, to] = [tenths(today), tenths(ifKept)]
  return from === to
    ? null
    : `You would grow by ${plain(to)} points a round instead of ${plain(from)}: ${to > from ? 'more to spend, and more' : 'less to spend, and less'} Prosperity, later.`
}

/** The same in a few words, for the line at the foot of a phone: "growth +0.3 a round". */
export const growthInShort = ({ today, ifKept }: Growth): string | null => {
  const more = tenths(tenths(ifKept) - tenths(today))
  return more === 0 ? null : `growth ${signed(more)} a round`
}

/** Above promises that contradict each other with or without the text. */
export const tornAlready = (amount: number): string =>
  `${capitalised(few(amount))} ${amount === 1 ? 'promise already contradicts another' : 'promises already contradict others'}`

const tenths = (points: number) => Math.round(points * 10) / 10

/** What the guess comes to for another party. */
export const guessVerdict = (
  { power, today, ifKept, growth }: TreatyOutlook['others'][number],
  names: Names,
): string => {
  const faster = tenths(growth.ifKept) - tenths(growth.today)
  if (faster > 0) return `And ${names.the(power)} would grow faster, by ${plain(tenths(faster))} a round.`
  const gain = Math.round((ifKept.overall - today.overall) * 10) / 10
  if (gain < 0) return `For ${names.the(power)} that is a loss of ${plain(-gain)} overall. Why would it sign?`
  if (gain === 0) return `${names.The(power)} gains nothing by it. Offer something with it.`
  return `For ${names.the(power)} that is a gain of ${plain(gain)} overall.`
}

/**
 * "Russia owes you help against Germany, and owes Germany to stay out."; of a joint attack "Russia owes you to join
 * your attack on Germany, and owes Germany not to."
 */
export const contradictionInWords = (
  { power, helps, against, side }: Contradiction,
  me: PowerId,
  names: Names,
): string => {
  const you = (id: PowerId) => (id === me ? 'you' : names.the(id))
  const owes = power === me ? 'You owe' : `${names.The(power)} owes`
  const then = power === me ? 'owe' : 'owes'
  if (side === 'embargo')
    return `${owes} ${you(helps)} to keep trade from ${you(against)}, and ${then === 'owe' ? 'have' : 'has'} a market in common with ${you(against)}.`
  if (side === 'challenger') {
    const whose = helps === me ? 'your' : 'its'
    return `${owes} ${you(helps)} to join ${whose} attack on ${you(against)}, and ${then} ${you(against)} not to.`
  }
  return `${owes} ${you(helps)} help against ${you(against)}, and ${then} ${you(against)} to stay out.`
}
export const cannotKeepBoth = ({ power }: Contradiction, me: PowerId): string =>
  power === me ? 'You cannot keep both.' : 'It cannot keep both.'

/** Better or worse than another text, overall. */
export const comparedWith = (difference: number, text: string): string => {
  const by = Math.round(difference * 10) / 10
  if (by === 0) return `For you it comes to the same as ${text}.`
  return `${by > 0 ? 'Better' : 'Worse'} for you than ${text}, by ${plain(Math.abs(by))}.`
}
