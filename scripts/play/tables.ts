/** Figures in columns: the gauges after a round, and the results at the end. */

import type { Names } from '../../client/words/names.ts'
import type { GaugeName } from '../../shared/rules/position.ts'
import { entriesOf } from '../../shared/rules/record.ts'
import { positionOf, powersOf, type RoundRecord, type World } from '../../shared/rules/world.ts'

/** @param after the world in which the round has closed */
export const gaugeTable = (record: RoundRecord, after: World, names: Names): readonly string[] => {
  // Only where there is politics at home does support move.
  const home = record.support !== undefined
  return columns([
    [
      '',
      'Security',
      'Prosperity',
      'Influence',
      'Autonomy',
      'interest',
      'points',
      'word',
      ...(home ? ['home'] : []),
    ],
    ...powersOf(after).map((power) => {
      const value = (name: GaugeName) => (record.gauges[power]?.[name].value ?? 0).toFixed(0)
      return [
        names.short(power),
        value('security'),
        value('prosperity'),
        value('influence'),
        value('autonomy'),
        (record.interest[power] ?? 0).toFixed(1),
        (record.capability[power] ?? 0).toFixed(1),
        `${((record.reliability[power] ?? 0) * 100).toFixed(0)}%`,
        ...(home ? [(after.support[power] ?? 0).toFixed(0)] : []),
      ]
    }),
  ])
}

/** The best first: what each achieved, and which of its objectives. */
export const resultTable = (world: World, names: Names): readonly string[] => {
  const results = entriesOf(world.results ?? {})
  return results
    .toSorted(([, a], [, b]) => b.result - a.result)
    .flatMap(([power, { interest, result, objectives }]) => [
      `  ${names.short(power)}: ${result.toFixed(0)} (interest ${interest.toFixed(1)})`,
      ...objectives.map(({ index, reached }) => {
        const wanted = positionOf(world, power).objectives[index]
        return `      ${reached === 'reached' ? '+' : '-'} ${wanted?.words ?? ''} (${wanted?.points ?? 0})`
      }),
    ])
}

/** The first column to the left, the others to the right. */
export const columns = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows.map(
    (row) =>
      `  ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart((widths[at] ?? 0) + 2))).join('')}`,
  )
}
