/** What a round adds to what a power has: no gauge shows it before it has come. */
import type { GaugesPaper } from '../../shared/view/papers.ts'
import { type Names, plain, points } from './names.ts'
import type { SumLine } from './sums.ts'

export const growthWords = {
  title: 'What the next round adds',
  total: 'Growth, in points',
} as const

type Facts = Readonly<{ trade: 'on' | 'off'; names: Names }>

/** Each source of growth in points; no trade is told as well, where there could be some. */
export const growthLines = (
  { development, partners, terms }: GaugesPaper['growth'],
  { trade, names }: Facts,
): readonly SumLine[] => {
  const line = (label: string, why: string, value: number): SumLine => ({
    label,
    why,
    value,
    power: null,
    treaty: null,
  })
  return [
    line('From development', `${points(development)} put to work`, terms.development),
    ...(trade === 'off'
      ? []
      : partners.length === 0
        ? [line('From trade', 'No treaty opens trade to you. One would add to this in every round.', 0)]
        : [
            line(
              'From trade',
              `with ${names.all(partners)}: the larger the partner and the deeper the treaty, the more`,
              terms.trade,
            ),
          ]),
    ...(terms.lostToSanctions > 0
      ? [line('Lost to sanctions', 'those against you, and those that you keep up', -terms.lostToSanctions)]
      : []),
  ]
}

/** @param each Prosperity that one more point brings in every later round */
export const growthMeans = (grown: number, each: number): string => {
  if (Math.abs(grown) < 0.05) return 'You would neither grow nor shrink.'
  const more = grown > 0 ? 'more' : 'less'
  const lasting = plain(Math.abs(grown * each))
  return `You would have ${plain(Math.abs(grown))} ${more} to spend next round and in every later one, and Prosperity would begin ${lasting} ${grown > 0 ? 'higher' : 'lower'}.`
}
