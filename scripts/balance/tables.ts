/** Findings as a table for a terminal. */

import { columns } from '../play/tables.ts'
import { wrapped } from '../play/wrapped.ts'
import type { ClauseUse } from './clausesSigned.ts'
import type { Finding } from './property.ts'

type Found = Finding & Readonly<{ number: number; name: string }>

export const propertyTable = (findings: readonly Found[]): readonly string[] =>
  findings.flatMap(({ number, name, verdict, said, table }) => [
    `  ${String(number).padStart(2)}  ${verdict.toUpperCase().padEnd(8)} ${name}`,
    ...wrapped(said).map((line) => `               ${line}`),
    ...(table ? ['', ...columns(table).map((line) => `             ${line}`), ''] : []),
  ])

/** How often each clause was signed by choice in a world, in what part of all pairs it would be worth it, and who signed most. */
export const clauseTable = (uses: readonly ClauseUse[]): readonly string[] =>
  columns([
    ['signed by choice', 'a world', 'good for both', 'for one', 'most by', ''],
    ...uses.map(({ clause, aWorld, bySeat, worth, flag }) => [
      clause,
      aWorld.toFixed(1),
      worth.both.toFixed(2),
      worth.one.toFixed(2),
      mostOf(bySeat),
      flag ? `! ${flag}` : '',
    ]),
  ])

const mostOf = (bySeat: ClauseUse['bySeat']): string =>
  Object.entries(bySeat)
    .filter(([, times]) => times > 0)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([power, times]) => `${power} ${times.toFixed(1)}`)
    .join(', ')
