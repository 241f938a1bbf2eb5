/** The borders inside the house, drawn by a test that fails and not by a paragraph that asks. */
import { describe, expect, it } from 'vitest'
import { pathsIn, readSources, type Source, sourceFrom } from './support/sources.ts'

/** Rooms of a house that stand one on another: each may import those before it. */
const onlyDownwards = (house: string, rooms: readonly string[]): readonly Closed[] =>
  rooms.map((room, at) => ({
    folder: `${house}/${room}`,
    may: ['shared', ...rooms.slice(0, at + 1).map((lower) => `${house}/${lower}`)],
  }))

/** A folder, and everything that it may import. */
const closed: readonly Closed[] = [
  { folder: 'shared/rules', may: ['zod', 'shared/rules'] },
  { folder: 'shared/view', may: ['zod', 'shared/rules', 'shared/view'] },
  { folder: 'shared/scenario', may: ['zod', 'shared/rules', 'shared/scenario'] },
  {
    folder: 'shared/protocol',
    may: ['zod', 'shared/rules', 'shared/view', 'shared/scenario', 'shared/protocol'],
  },
  { folder: 'shared', may: ['zod', 'shared'] },
  {
    folder: 'client/board',
    may: ['phaser', 'preact', '@preact/signals', 'topojson-client', 'shared/scenario', 'client/board'],
  },
  // A computer player sees what knownTo leaves it, as a student does, and asks nobody else.
  { folder: 'server/diplomats', may: ['shared', 'server/diplomats'] },
  ...onlyDownwards('server/diplomats', [
    'characters',
    'cabinet',
    'worth',
    'crises',
    'articles',
    'treaties',
    'councils',
    'orders',
    'talk',
  ]),
]

/** Something that only some may import. */
const reserved: readonly Reserved[] = [
  { target: '@colyseus/core', for: ['server/rooms', 'server/main.ts'] },
  { target: 'kysely', for: ['server/journal'] },
  { target: 'better-sqlite3', for: ['server/journal'] },
  { target: 'phaser', for: ['client/board'] },
  // Secrecy is one function, and these are its parts.
  { target: 'shared/view/known', for: ['shared/view/knownTo.ts', 'shared/view/known'] },
  { target: 'server', for: ['server', 'scripts'] },
  { target: 'client', for: ['client', 'scripts'] },
]

type Closed = { readonly folder: string; readonly may: readonly string[] }
type Reserved = { readonly target: string; readonly for: readonly string[] }

/** Tests may know everything, so only what they test has borders. */
const isTest = ({ path }: Pick<Source, 'path'>) => path.startsWith('test/')

const isIn = (folder: string) => (path: string) => path === folder || path.startsWith(`${folder}/`)

const isInOneOf = (folders: readonly string[]) => (path: string) =>
  folders.some((folder) => isIn(folder)(path))

const strayImports =
  ({ folder, may }: Closed) =>
  ({ path, imports }: Source) =>
    isIn(folder)(path)
      ? imports
          .filter((target) => !isInOneOf(may)(target))
          .map((target) => `${path} imports ${target}, and ${folder} imports only ${may.join(', ')}.`)
      : []

const takenImports =
  (border: Reserved) =>
  ({ path, imports }: Source) =>
    isInOneOf(border.for)(path)
      ? []
      : imports
          .filter(isIn(border.target))
          .map((target) => `${path} imports ${target}, which only ${border.for.join(' and ')} may do.`)

const outside =
  /\bDate\b|\bperformance\b|\bMath\.random\b|\brandomUUID\b|\bset(?:Timeout|Interval)\b|\bprocess\.|\bfetch\(|\bconsole\b/g

const worldlyWords = ({ path, code }: Source) =>
  isIn('shared/rules')(path)
    ? [...code.matchAll(outside)].map(
        ([word]) => `${path} mentions ${word}: the rules read no clock, roll no dice and talk to nobody.`,
      )
    : []

const unrunTests = ({ path, code }: Source) =>
  [
    ...code.matchAll(
      /\.(?:skip|only|todo)\s*\(|\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|only|todo|skipIf|runIf)\b/g,
    ),
  ].map(([words]) => `${path} says ${words}: a test runs, or it is deleted.`)

const tooLong = ({ path, text }: Source) => {
  const lines = text.trimEnd().split('\n').length
  return lines > 400 ? [`${path} has ${lines} lines: it is two things.`] : []
}

const namelessNames = (path: string) =>
  /(?:helper|util|manager)[^/]*$|(?:^|\/)index\.tsx?$/i.test(path)
    ? [`${path} says nothing about what is in it: name the one thing that it does.`]
    : []

describe('the tree', () => {
  const all = readSources()
  const sources = all.filter((source) => !isTest(source))

  it.each(closed)('$folder imports only $may', (border) => {
    expect(sources.flatMap(strayImports(border))).toEqual([])
  })

  it.each(reserved)('$target is imported only by $for', (border) => {
    expect(sources.flatMap(takenImports(border))).toEqual([])
  })

  it('has rules that read no clock, roll no dice and talk to nobody', () => {
    expect(sources.flatMap(worldlyWords)).toEqual([])
  })

  it('names every file for what is in it', () => {
    expect(pathsIn('shared', 'server', 'client', 'scripts', 'test').flatMap(namelessNames)).toEqual([])
  })

  it('runs every test it has', () => {
    expect(all.filter(isTest).flatMap(unrunTests)).toEqual([])
  })

  it('keeps every source file to one thing', () => {
    expect(sources.flatMap(tooLong)).toEqual([])
  })
})

describe('the borders themselves', () => {
  const stray = (path: string, text: string) => {
    const source = sourceFrom(path, text)
    return [
      ...closed.flatMap((border) => strayImports(border)(source)),
      ...reserved.flatMap((border) => takenImports(border)(source)),
    ]
  }

  it.each([
    ['shared/rules/a.ts', "import { viewFor } from '../view/viewFor.ts'"],
    ['shared/rules/a.ts', "export * from '../scenario/scenario.ts'"],
    ['shared/rules/a.ts', "const { z } = await import('colyseus')"],
    ['shared/rules/a.ts', "import { readFileSync } from 'fs'"],
    ['shared/view/a.ts', "type Body = import('../protocol/join.ts').Body"],
    ['shared/scenario/a.ts', "import { hash } from 'node:crypto'"],
    ['shared/a.ts', "import '../server/main.ts'"],
    ['server/api/join.ts', "import { words } from '../../client/words/join.ts'"],
    ['client/play/page.tsx', "import type { Lesson } from '../../server/lessons/lesson.ts'"],
    ['client/play/page.tsx', "export { Scene } from 'phaser'"],
    ['client/board/map.ts', "import { words } from '../words/board.ts'"],
    ['server/lessons/lesson.ts', "import { Room } from '@colyseus/core'"],
    ['server/lessons/lesson.ts', "import { sql } from 'kysely/helpers/sqlite'"],
    ['server/diplomats/metternich.ts', "import { lesson } from '../lessons/lesson.ts'"],
    ['server/diplomats/worth/trade.ts', "import { draftProposal } from '../treaties/draftProposal.ts'"],
  ])('stop %s from saying: %s', (path, text) => {
    expect(stray(path, text).length).toBeGreaterThan(0)
  })

  it('say in one sentence which file crossed which', () => {
    expect(stray('client/play/page.tsx', "import { tick } from '../../server/lessons/clock.ts'")).toEqual([
      'client/play/page.tsx imports server/lessons/clock.ts, which only server and scripts may do.',
    ])
  })

  it.each([
    ['shared/rules/a.ts', "import { z } from 'zod/v4'\nimport { b } from './clauses/b.ts'"],
    ['client/board/map.ts', "import { useEffect } from 'preact/hooks'"],
    ['server/rooms/world.ts', "import { Room } from '@colyseus/core'"],
    ['server/main.ts', "import { defineServer } from '@colyseus/core'"],
    ['server/diplomats/metternich.ts', "import { viewFor } from '../../shared/view/viewFor.ts'"],
  ])('let %s say: %s', (path, text) => {
    expect(stray(path, text)).toEqual([])
  })

  it('hear a clock that runs, and not one that is only spoken of', () => {
    const heard = (text: string) => worldlyWords(sourceFrom('shared/rules/a.ts', text)).length
    expect(heard('const now = Date.now()')).toBe(1)
    expect(heard('const now = process.hrtime()')).toBe(1)
    expect(heard("// Date comes from the shell.\nconst word = 'Date' + `Math.random`")).toBe(0)
  })

  it.each([
    'it.skip("a", f)',
    'describe.only.each([])("a", f)',
    'test.todo("a")',
    'it.skipIf(x)("a", f)',
    'context.skip()',
  ])('find the test that does not run: %s', (text) => {
    expect(unrunTests(sourceFrom('test/a.test.ts', text)).length).toBeGreaterThan(0)
  })

  it.each([
    'server/mapHelpers.ts',
    'shared/Utils.ts',
    'server/rooms/roomManager.ts',
    'shared/rules/index.ts',
  ])('find the file that is not named: %s', (path) => {
    expect(namelessNames(path).length).toBe(1)
  })

  it('let a page and a list be what they are', () => {
    expect(namelessNames('client/index.html')).toEqual([])
    expect(namelessNames('shared/rules/indexOfPowers.ts')).toEqual([])
  })
})
