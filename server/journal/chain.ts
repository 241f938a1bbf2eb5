/** Each row of a log carries the hash of the row before: whoever changes one must change all that follow. */
import { createHash } from 'node:crypto'

/** A row as it is stored; its hash covers everything in it. */
export type Row = Readonly<{
  world: string
  seq: number
  time: number
  actor: string
  type: string
  body: string
  command: string | null
  why: string | null
  before: string
}>

export type Link = Readonly<{ seq: number; hash: string }>

/** What stands before the first row. */
export const beginningOf = (world: string): Link => ({ seq: 0, hash: sha256(`entente ${world}`) })

export const hashOf = ({ world, seq, time, actor, type, body, command, why, before }: Row): string =>
  sha256(JSON.stringify([before, world, seq, time, actor, type, body, command, why]))

/** The first seq that does not continue what stands before it, or null. */
export const brokenLink = (
  world: string,
  rows: readonly (Row & Readonly<{ hash: string }>)[],
): number | null => {
  let last = beginningOf(world)
  for (const row of rows) {
    const fits = row.seq === last.seq + 1 && row.before === last.hash && row.hash === hashOf(row)
    if (!fits) return row.seq
    last = row
  }
  return null
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
