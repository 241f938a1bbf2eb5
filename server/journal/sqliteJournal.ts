/** The journal in one file, on the teacher's own machine. */
import { Kysely, SqliteDialect, type Transaction } from 'kysely'
import type { Actor } from '../../shared/rules/actor.ts'
import { beginningOf, brokenLink, hashOf, type Link } from './chain.ts'
import type { Answered, Journal, NewEntry } from './journal.ts'
import {
  actorColumn,
  clockFrom,
  clockRow,
  entryFrom,
  lessonFrom,
  lessonRow,
  personFrom,
  personRow,
} from './rows.ts'
import { openFile } from './sqliteFile.ts'
import { migrate, type Tables } from './tables.ts'

export const openSqliteJournal = async (file: string): Promise<Journal> => {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: openFile(file) }) })
  await migrate(db).catch(async (error: unknown) => {
    await db.destroy()
    throw error
  })
  const ends = new Map<string, Link>()

  const endOf = async (world: string): Promise<Link> => {
    const known = ends.get(world)
    if (known) return known
    const last = await db
      .selectFrom('entries')
      .select(['seq', 'hash'])
      .where('world', '=', world)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst()
    return last ?? beginningOf(world)
  }

  return {
    openLesson: async (lesson, world, opening) => {
      const end = await db.transaction().execute(async (transaction) => {
        await transaction.insertInto('lessons').values(lessonRow(lesson)).execute()
        await transaction.insertInto('worlds').values({ id: world, lesson: lesson.id, number: 1 }).execute()
        return insertEntries(transaction, world, beginningOf(world), null, [opening])
      })
      ends.set(world, end)
    },
    lessons: async () =>
      (await db.selectFrom('lessons').selectAll().orderBy('created').execute()).map(lessonFrom),
    worldsOf: async (lesson) => {
      const worlds = db.selectFrom('worlds').select('id').where('lesson', '=', lesson)
      return (await worlds.orderBy('number').execute()).map(({ id }) => id)
    },
    changeLesson: async (id, change) => {
      await db.updateTable('lessons').set(change).where('id', '=', id).execute()
    },

    addPerson: async (person) => {
      await db.insertInto('people').values(personRow(person)).execute()
    },
    changePerson: async (lesson, id, { name, tokenHash }) => {
      const change = {
        ...(name === undefined ? {} : { name }),
        ...(tokenHash === undefined ? {} : { token_hash: tokenHash }),
      }
      await db.updateTable('people').set(change).where('lesson', '=', lesson).where('id', '=', id).execute()
    },
    people: async (lesson) => {
      const people = db.selectFrom('people').selectAll().where('lesson', '=', lesson)
      return (await people.orderBy('joined').execute()).map(personFrom)
    },

    append: async ({ world, actor, command, reply }: Answered, entries) => {
      const before = await endOf(world)
      const end = await db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('answers')
          .values({ world, actor: actorColumn(actor), command, reply: JSON.stringify(reply) })
          .execute()
        return insertEntries(transaction, world, before, command, entries)
      })
      ends.set(world, end)
    },
    answerTo: async (world: string, actor: Actor, command: string) => {
      const row = await db
        .selectFrom('answers')
        .select('reply')
        .where('world', '=', world)
        .where('actor', '=', actorColumn(actor))
        .where('command', '=', command)
        .executeTakeFirst()
      return row ? JSON.parse(row.reply) : null
    },
    entries: async (world) => {
      const rows = db.selectFrom('entries').selectAll().where('world', '=', world)
      return (await rows.orderBy('seq').execute()).map(entryFrom)
    },
    brokenAt: async (world) => {
      const rows = db.selectFrom('entries').selectAll().where('world', '=', world)
      return brokenLink(world, await rows.orderBy('seq').execute())
    },

    clock: async (world) => {
      const row = await db.selectFrom('clocks').selectAll().where('world', '=', world).executeTakeFirst()
      return row ? clockFrom(row) : null
    },
    setClock: async (world, clock) => {
      const { world: _, ...rest } = clockRow(world, clock)
      await db
        .insertInto('clocks')
        .values({ world, ...rest })
        .onConflict((conflict) => conflict.column('world').doUpdateSet(rest))
        .execute()
    },

    close: () => db.destroy(),
  }
}

const insertEntries = async (
  transaction: Transaction<Tables>,
  world: string,
  before: Link,
  command: string | null,
  entries: readonly NewEntry[],
): Promise<Link> => {
  let last = before
  for (const { time, actor, event, why } of entries) {
    const row = {
      world,
      seq: last.seq + 1,
      time,
      actor: actorColumn(actor),
      type: event.type,
      body: JSON.stringify(event),
      command,
      why,
      before: last.hash,
    }
    const hash = hashOf(row)
    await transaction
      .insertInto('entries')
      .values({ ...row, hash })
      .execute()
    last = { seq: row.seq, hash }
  }
  return last
}
