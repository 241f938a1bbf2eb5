/** The tables of the journal, and the steps by which an older file becomes one of today. */

import { type Kysely, sql } from 'kysely'
import type { Row } from './chain.ts'

export type Tables = {
  lessons: {
    id: string
    code: string
    class_name: string
    scenario: string
    title: string
    students: number
    lengths: string
    settings: string
    created: number
    ended: number | null
    door: 'open' | 'locked'
  }
  worlds: { id: string; lesson: string; number: number }
  people: { lesson: string; id: string; name: string; token_hash: string | null; joined: number }
  entries: Row & { hash: string }
  answers: { world: string; actor: string; command: string; reply: string }
  clocks: { world: string; phase: string; mode: string; ends_at: number; left: number; extended: number }
}

type Step = readonly string[]

/** The n-th step leads from version n to n + 1. A step that has been released is never changed. */
const steps: readonly Step[] = [
  [
    `create table lessons (
      id text primary key, code text not null, class_name text not null, scenario text not null,
      title text not null, students integer not null, lengths text not null, settings text not null,
      created integer not null, ended integer, door text not null) strict`,
    `create unique index codes_in_use on lessons (code) where ended is null`,
    `create table worlds (
      id text primary key, lesson text not null references lessons (id), number integer not null,
      unique (lesson, number)) strict`,
    `create table people (
      lesson text not null references lessons (id), id text not null, name text not null,
      token_hash text unique, joined integer not null, primary key (lesson, id)) strict`,
    `create table entries (
      world text not null references worlds (id), seq integer not null, time integer not null,
      actor text not null, type text not null, body text not null, command text, why text,
      before text not null, hash text not null, primary key (world, seq)) strict`,
    `create table answers (
      world text not null references worlds (id), actor text not null, command text not null,
      reply text not null, primary key (world, actor, command)) strict, without rowid`,
    `create table clocks (
      world text primary key references worlds (id), phase text not null, mode text not null,
      ends_at integer not null, left integer not null, extended integer not null) strict`,
  ],
]

/** Brings the file up to date; refuses one that a newer server has written. */
export const migrate = async (db: Kysely<Tables>): Promise<void> => {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db)
  const version = rows[0]?.user_version ?? 0
  if (version > steps.length)
    throw new Error(
      `The journal was written by a newer Entente (version ${version}, this one knows ${steps.length}).`,
    )
  for (const [at, step] of steps.entries()) {
    if (at < version) continue
    await db.transaction().execute(async (transaction) => {
      for (const statement of step) await sql.raw(statement).execute(transaction)
      await sql.raw(`pragma user_version = ${at + 1}`).execute(transaction)
    })
  }
}
