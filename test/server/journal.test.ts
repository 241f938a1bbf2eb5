/** The journal is the truth: what is appended is read back, in order, chained, and after everything else is gone. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Journal, LessonRecord, NewEntry } from '../../server/journal/journal.ts'
import { openSqliteJournal } from '../../server/journal/sqliteJournal.ts'
import type { Actor } from '../../shared/rules/actor.ts'
import type { PersonId } from '../../shared/rules/ids.ts'
import type { GameEvent } from '../../shared/rules/rules.ts'
import { UNTIMED } from '../support/classroom.ts'

const { className, scenario, students, lengths, settings } = UNTIMED
const lesson: LessonRecord = {
  id: 'l1',
  code: 'LARCH42',
  className,
  scenario,
  title: 'Europe',
  students,
  lengths,
  settings,
  created: 1,
  ended: null,
  door: 'open',
}
const teacher: Actor = { kind: 'teacher' }
const said = (text: string): NewEntry => ({
  time: 7,
  actor: teacher,
  event: { type: 'BroadcastSent', number: 1, text },
  why: null,
})
const opening: NewEntry = { ...said('the beginning'), time: 1, actor: { kind: 'shell' } }
const asked = (command: string) =>
  ({ world: 'w1', actor: teacher, command, reply: { verdict: 'accepted' } }) as const

describe('the journal', () => {
  let file: string
  let journal: Journal
  const reopened = async () => {
    await journal.close()
    journal = await openSqliteJournal(file)
    return journal
  }
  /** Somebody with an editor for databases. */
  const tamper = async (sql: string) => {
    await journal.close()
    const database = new Database(file)
    database.exec(sql)
    database.close()
    journal = await openSqliteJournal(file)
  }

  beforeEach(async () => {
    file = join(mkdtempSync(join(tmpdir(), 'entente-journal-')), 'entente.sqlite')
    journal = await openSqliteJournal(file)
    await journal.openLesson(lesson, 'w1', opening)
    return () => journal.close()
  })

  it('gives back every event of a command, in order, also after it was closed', async () => {
    await journal.append(asked('a-1'), [said('one'), { ...said('two'), why: 'because' }])
    await journal.append(asked('a-2'), [said('three')])
    const entries = await (await reopened()).entries('w1')
    expect(entries.map(({ seq, command }) => [seq, command])).toEqual([
      [1, null],
      [2, 'a-1'],
      [3, 'a-1'],
      [4, 'a-2'],
    ])
    expect(entries[2]).toMatchObject({ time: 7, actor: teacher, event: said('two').event, why: 'because' })
  })

  it.each<Actor>([
    { kind: 'teacher' },
    { kind: 'shell' },
    { kind: 'person', person: 'p12' as PersonId },
    { kind: 'diplomat', power: 'austria-hungary' as never },
  ])('remembers %o as who did it', async (actor) => {
    await journal.append({ ...asked('a-1'), actor }, [{ ...said('one'), actor }])
    expect((await journal.entries('w1')).at(-1)?.actor).toEqual(actor)
  })

  it('remembers what each actor was told, and tells nobody else', async () => {
    await journal.append(asked('a-1'), [])
    await reopened()
    expect(await journal.answerTo('w1', teacher, 'a-1')).toEqual({ verdict: 'accepted' })
    expect(await journal.answerTo('w1', { kind: 'shell' }, 'a-1')).toBeNull()
    expect(await journal.answerTo('w1', teacher, 'a-2')).toBeNull()
  })

  it('takes a command whole or not at all', async () => {
    await journal.append(asked('a-1'), [said('one')])
    const circular: Record<string, unknown> = {}
    circular.self = circular
    const broken = { ...said('x'), event: circular as unknown as GameEvent }
    await expect(journal.append(asked('a-2'), [said('two'), broken])).rejects.toThrow()
    await expect(journal.append(asked('a-1'), [said('again')])).rejects.toThrow()
    expect(await journal.entries('w1')).toHaveLength(2)
    expect(await journal.answerTo('w1', teacher, 'a-2')).toBeNull()
    await journal.append(asked('a-3'), [said('three')])
    expect(await journal.brokenAt('w1')).toBeNull()
  })

  it('keeps people apart from the log: names can be changed, keys taken away', async () => {
    const amira = { lesson: 'l1', id: 'p1' as PersonId, name: 'Amira', tokenHash: 'abc', joined: 2 }
    await journal.addPerson(amira)
    await journal.changePerson('l1', amira.id, { name: 'Amina' })
    await journal.changePerson('l1', amira.id, { tokenHash: null })
    expect(await (await reopened()).people('l1')).toEqual([{ ...amira, name: 'Amina', tokenHash: null }])
  })

  it('keeps the lesson and its clock', async () => {
    const clock = { phase: 'orders/2', mode: 'paused', endsAt: 0, left: 90_000, extended: 1 } as const
    await journal.setClock('w1', { ...clock, left: 1 })
    await journal.setClock('w1', clock)
    await journal.changeLesson('l1', { ended: 99, door: 'locked' })
    await reopened()
    expect(await journal.clock('w1')).toEqual(clock)
    expect(await journal.lessons()).toEqual([{ ...lesson, ended: 99, door: 'locked' }])
    expect(await journal.worldsOf('l1')).toEqual(['w1'])
  })

  it('gives a code to one open lesson only', async () => {
    await expect(journal.openLesson({ ...lesson, id: 'l2' }, 'w2', opening)).rejects.toThrow()
    await journal.changeLesson('l1', { ended: 9 })
    await journal.openLesson({ ...lesson, id: 'l2' }, 'w2', opening)
  })

  it('continues the chain after a restart', async () => {
    await journal.append(asked('a-1'), [said('one')])
    await reopened()
    await journal.append(asked('a-2'), [said('two')])
    expect(await journal.brokenAt('w1')).toBeNull()
  })

  it.each([
    ['another word', `update entries set body = replace(body, 'two', 'TWO') where seq = 3`, 3],
    ['another hand', `update entries set actor = 'person:p1' where seq = 2`, 2],
    ['another time', `update entries set time = 8 where seq = 3`, 3],
    ['an entry that is gone', `delete from entries where seq = 2`, 3],
    [
      'another order',
      `update entries set seq = 9 where seq = 2; update entries set seq = 2 where seq = 3; update entries set seq = 3 where seq = 9`,
      2,
    ],
    ['another last word', `update entries set body = replace(body, 'three', 'four') where seq = 4`, 4],
    ['a forged hash', `update entries set hash = 'f' where seq = 2`, 2],
  ])('finds %s', async (_what, sql, seq) => {
    for (const word of ['one', 'two', 'three']) await journal.append(asked(`say-${word}`), [said(word)])
    await tamper(sql)
    expect(await journal.brokenAt('w1')).toBe(seq)
  })

  it('belongs to one server at a time', async () => {
    await expect(openSqliteJournal(file)).rejects.toThrow(/Another Entente is running with the same data/)
  })

  it('does not open what a newer server has written', async () => {
    await journal.close()
    const database = new Database(file)
    database.pragma('user_version = 99')
    database.close()
    await expect(openSqliteJournal(file)).rejects.toThrow(/written by a newer Entente/)
    const again = new Database(file)
    again.pragma('user_version = 1')
    again.close()
    journal = await openSqliteJournal(file)
  })
})
