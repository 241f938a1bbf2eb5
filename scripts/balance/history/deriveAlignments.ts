/**
 * Who stood with whom, from ATOP (Leeds, Ritter, Mitchell & Long 2002, version 4.01): the file alliance-level-4.01.csv
 * is read from a folder that the project does not carry, and the small table that follows from it is committed.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Unplayable } from '../../play/unplayable.ts'
import type { Alignment, Tie } from './alignments.ts'
import { PERIODS, type Period } from './periods.ts'

type Row = Readonly<Record<string, string>>

export const deriveAlignments = (folder: string): readonly Alignment[] => {
  const rows = readRows(join(folder, 'alliance-level-4.01.csv'))
  return PERIODS.map((period) => alignmentOf(period, rows))
}

/** Plain commas: no field of this file is quoted. */
const readRows = (file: string): readonly Row[] => {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new Unplayable(`${file} cannot be read.`)
  }
  const [head = '', ...lines] = text.trimEnd().split(/\r?\n/)
  const names = head.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((field, at) => [names[at] ?? '', field])))
}

const alignmentOf = ({ scenario, from, to, codes }: Period, rows: readonly Row[]): Alignment => {
  const ties = rows
    .filter((row) => dayOf(row, 'beg') <= to && dayOf(row, 'end') >= from)
    .flatMap((row) => tiesOf(row, codes))
  return { scenario, from, to, source: 'ATOP 4.01', ties, blocs: blocsOf(Object.keys(codes), ties) }
}

/** "1907-05-16"; a treaty without an end holds for ever. */
const dayOf = (row: Row, which: 'beg' | 'end'): string => {
  const year = Number(row[`${which}yr`])
  if (!year) return '9999'
  const two = (field: string, otherwise: number) => String(Number(row[field]) || otherwise).padStart(2, '0')
  return `${year}-${two(`${which}mo`, which === 'beg' ? 1 : 12)}-${two(`${which}day`, which === 'beg' ? 1 : 31)}`
}

const tiesOf = (row: Row, codes: Period['codes']): readonly Tie[] => {
  const what =
    row.defense === '1' || row.offense === '1' ? 'arms' : row.consul === '1' ? 'consultation' : null
  if (!what) return []
  const members = new Set(
    Object.entries(row).flatMap(([name, value]) => (/^mem\d+$/.test(name) && value ? [Number(value)] : [])),
  )
  const powers = Object.entries(codes).flatMap(([power, code]) => (members.has(code) ? [power] : []))
  return powers.flatMap((a, at) =>
    powers.slice(at + 1).map((b): Tie => ({ powers: [a, b], what, atop: Number(row.atopid) })),
  )
}

/**
 * Powers that promise each other arms, directly or through others; whoever promises nobody arms stands with the bloc
 * with whose members it promises most often to consult, if there is one.
 */
const blocsOf = (powers: readonly string[], ties: readonly Tie[]): readonly (readonly string[])[] => {
  const blocs: string[][] = []
  const armed = ties.filter(({ what }) => what === 'arms')
  for (const power of powers) {
    if (blocs.some((bloc) => bloc.includes(power))) continue
    const bloc = [power]
    for (const member of bloc)
      for (const { powers } of armed)
        if (powers.includes(member)) bloc.push(...powers.filter((each) => !bloc.includes(each)))
    if (bloc.length > 1) blocs.push(bloc)
  }
  const aligned = blocs.map((bloc) => [...bloc])
  for (const power of powers) {
    if (blocs.some((bloc) => bloc.includes(power))) continue
    const talks = (bloc: readonly string[]) =>
      ties.filter(
        ({ what, powers: [a, b] }) =>
          what === 'consultation' && ((a === power && bloc.includes(b)) || (b === power && bloc.includes(a))),
      ).length
    const [most] = blocs.map((bloc, at) => ({ at, times: talks(bloc) })).toSorted((a, b) => b.times - a.times)
    if (most && most.times > 0) aligned[most.at]?.push(power)
  }
  return aligned
}
