/** Where the dots of a result stand on their line, and which labels are lifted so that none covers another. */

import type { PowerId } from '../../../../shared/rules/ids.ts'
import { entriesOf } from '../../../../shared/rules/record.ts'
import { type Names, plain } from '../../../words/names.ts'

export type Dot = Readonly<{
  kind: 'lowest' | 'usual' | 'us' | 'highest'
  label: string
  /** Percent of the line. */
  at: number
  /** How high the label stands: labels that are near one another take turns. */
  level: 0 | 1 | 2
}>

const USUAL = 50
/** Labels nearer than this, in percent of the line, would touch. */
const ROOM = 27
const EDGE = 12

export const dotsOn = (me: PowerId, all: Readonly<Record<PowerId, number>>, names: Names): readonly Dot[] => {
  const others = entriesOf(all).toSorted(([, a], [, b]) => a - b)
  const lowest = others[0]
  const highest = others.at(-1)
  const ours = all[me] ?? USUAL
  const marks: { kind: Dot['kind']; label: string; value: number }[] = [
    ...(lowest && lowest[0] !== me ? [{ kind: 'lowest' as const, ...named(lowest, names) }] : []),
    { kind: 'usual', label: `usual ${USUAL}`, value: USUAL },
    { kind: 'us', ...named([me, ours], names) },
    ...(highest && highest[0] !== me && highest[0] !== lowest?.[0]
      ? [{ kind: 'highest' as const, ...named(highest, names) }]
      : []),
  ]
  const values = marks.map(({ value }) => value)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const span = Math.max(1, high - low)
  const placed: Dot[] = []
  for (const { kind, label, value } of marks.toSorted((a, b) => a.value - b.value)) {
    const at = EDGE + ((100 - 2 * EDGE) * (value - low)) / span
    const taken = placed.filter((dot) => Math.abs(dot.at - at) < ROOM).map(({ level }) => level)
    const level = ([0, 1, 2] as const).find((each) => !taken.includes(each)) ?? 2
    placed.push({ kind, label, at, level })
  }
  return placed
}

const named = ([power, value]: readonly [PowerId, number], names: Names) => ({
  label: `${names.short(power)} ${plain(Math.round(value))}`,
  value,
})
