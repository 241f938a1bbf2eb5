/** The language is strict: what it does not know stops it, and what differs is said with its place. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ARTICLES, CONDITIONS, LIMITS } from './language/articles.ts'
import { ORDER_PATTERNS } from './language/orderItems.ts'
import { OBJECTIVES } from './language/position/objectives.ts'
import { readCases } from './language/reading.ts'
import { run } from './language/run.ts'
import { SENTENCES } from './language/sentences.ts'
import { SLOTS } from './language/slots.ts'
import { workedOut } from './language/working.ts'

const told = (...lines: readonly string[]) => {
  const [one] = readCases('small.cases', ['CASE T1.1  A small case', 'Rules T1', '', ...lines].join('\n'))
  return run(one!)
}

const POWERS = 'The powers are Alpha 16 and Beta 9.'

describe('a case', () => {
  it('is read with its number, its title, its rules and its lines', () => {
    const [first, second] = readCases(
      'two.cases',
      'About two.\n\nCASE T1.1  One\nRules T1, T2\n\nLobby. Then.\n\nCASE T1.2  Two\nRule T1\n\nNote: see one.\n',
    )
    expect(first).toMatchObject({ number: 'T1.1', title: 'One', rules: ['T1', 'T2'], line: 3 })
    expect(first?.paragraphs).toEqual([
      {
        mood: 'told',
        sentences: [
          { text: 'Lobby', line: 6, workings: [] },
          { text: 'Then', line: 6, workings: [] },
        ],
      },
    ])
    expect(second).toMatchObject({ number: 'T1.2', line: 8, paragraphs: [] })
  })

  it.each([
    ['CASE T1.1 One blank\nRules T1', 'x.cases:1: a case begins with'],
    ['CASE T1.1  No rules\n\nLobby.', 'x.cases:2: under its name a case says: Rules C7, L1'],
    ['CASE T1.1  Another rule\nRules T2', 'x.cases:2: case T1.1 does not name the rule'],
    ['CASE T1.1  Endless\nRules T1\n\nLobby', 'x.cases:4: a sentence without a full stop: Lobby'],
  ])('is not %j', (text, why) => {
    expect(() => readCases('x.cases', text)).toThrow(why)
  })

  it('may have a full stop and a number in quotation marks, and a sentence over two lines', () => {
    const { world } = told(
      POWERS,
      'Negotiation of round 1.',
      'Alpha tables "Treaty of 1.5 points. Really" before',
      'Beta: non-aggression.',
    )
    expect(Object.values(world?.treaties ?? {})).toHaveLength(1)
  })

  it('says where it is not understood', () => {
    expect(() => told(POWERS, 'Alpha is in a good mood.')).toThrow(
      /small\.cases:5: CASE T1\.1: nobody understands this as part of a position:\n {2}Alpha is in a good mood\./,
    )
    expect(() => told(POWERS, 'Lobby.', 'Alpha and Beta are near.')).toThrow('as a deed')
    expect(() => told(POWERS, '', 'Then: Alpha signs "A pact".')).toThrow('as an outcome')
    expect(() => told(POWERS, '"A pact" binds Alpha and Beta: love.')).toThrow('nobody understands: love')
    expect(() => told(POWERS, 'Orders of round 1.', 'Alpha orders: an attack.')).toThrow(
      'nobody understands: an attack',
    )
  })

  it('knows only the powers, the people and the treaties that it names', () => {
    expect(() => told(POWERS, 'Alpha and Gamma are near.')).toThrow('no power of this case is called Gamma')
    expect(() => told(POWERS, 'Lobby.', 'Anna leaves the seat.')).toThrow(
      'nobody in this case is called Anna',
    )
    expect(() => told(POWERS, 'Negotiation of round 1.', 'Alpha signs "A pact".')).toThrow(
      'no treaty is called "A pact"',
    )
  })

  it('says what was expected, what came out, and all of itself', () => {
    expect(() => told(POWERS, 'Lobby.', '', 'Then: Alpha has 16 points. Beta has 8.9 points.')).toThrow(
      /small\.cases:7: CASE T1\.1: Beta has 8\.9 points\.\n {2}expected 8\.9, got 9\n\nCASE T1\.1 {2}A small case/,
    )
    expect(() => told(POWERS, 'Lobby.', '', 'Then: It is the report of round 1.')).toThrow(
      'expected {"kind":"report","round":1}, got {"kind":"lobby"}',
    )
  })

  it('compares a number to a thousandth, and with a working the working', () => {
    const lobby = [POWERS, 'Lobby.', ''] as const
    told(...lobby, "Then: Alpha's reliability is 0.75.")
    told(...lobby, "Then: Alpha's reliability is 0.8 (as it begins: 3 / 4).")
    expect(() => told(...lobby, "Then: Alpha's reliability is 0.8.")).toThrow('expected 0.8, got 0.75')
    expect(() => told(...lobby, "Then: Alpha's reliability is 0.7 (2.5 / 4).")).toThrow(
      'expected 0.7, its working comes to 0.625',
    )
    expect(() => told(...lobby, "Then: Alpha's reliability is 0.75 (2.99 / 4).")).toThrow(
      'expected 0.7475, got 0.75',
    )
    expect(() => told(...lobby, 'Then: It is the lobby (1 + 1).')).toThrow('there is nothing to work out')
  })

  it('refuses what it says is refused, for that reason and with those facts', () => {
    const refused = 'Alpha signs a treaty that does not exist.'
    told(POWERS, 'Lobby.', `Refused, not negotiating (phase lobby): ${refused}`)
    expect(() => told(POWERS, 'Lobby.', refused)).toThrow('it was refused: {"reason":"NotNegotiating"')
    expect(() => told(POWERS, 'Lobby.', `Refused, already signed: ${refused}`)).toThrow(
      'expected to be refused for "already signed", got "not negotiating"',
    )
    expect(() => told(POWERS, 'Lobby.', `Refused, not negotiating (phase orders): ${refused}`)).toThrow(
      'the refusal should say phase orders',
    )
    expect(() => told(POWERS, 'Lobby.', 'Refused, no seat: The teacher ends the lobby.')).toThrow(
      'it should be refused, and was accepted',
    )
    expect(() => told(POWERS, 'Refused, no seat: Lobby.')).toThrow('only a deed can be refused')
  })

  it('knows a command that cannot be written down', () => {
    const deed = 'Alpha says 501 letters to everybody.'
    told(POWERS, 'Negotiation of round 1.', `Refused, malformed: ${deed}`)
    expect(() => told(POWERS, 'Negotiation of round 1.', deed)).toThrow('this is no command of the game')
    expect(() =>
      told(POWERS, 'Negotiation of round 1.', 'Refused, malformed: Alpha says 500 letters to everybody.'),
    ).toThrow('it should be refused, and was accepted')
  })
})

describe('a working', () => {
  it.each([
    ['1 + 2 * 3 - 4 / 2', 5],
    ['2 * (3 - 1)^2', 8],
    ['10 - 2 - 3', 5],
    ['-3 + sqrt(16)', 1],
    ['min(3, 1 + 1) * max(1, 2, 3)', 6],
    ['Lanchester: 0.5', 0.5],
    ['tenth(-40 / 3) + thousandth(2 / 3)', -12.633],
  ])('%s comes to %d', (working, value) => {
    expect(workedOut(working)).toBeCloseTo(value, 12)
  })

  it.each(['1 +', '(1', '1 2', 'alpha', '1 : 2 : 3', 'sqrt 4'])('cannot be %s', (working) => {
    expect(() => workedOut(working)).toThrow('cannot be worked out')
  })
})

describe('the page about the language', () => {
  const page = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')
  const listed = page.split('\n').flatMap((line) => (line.startsWith('    ') ? [line.trim()] : []))
  const patterns = [
    ...SENTENCES.map(({ pattern }) => `${pattern}.`),
    ...[...ARTICLES, ...LIMITS, ...CONDITIONS, ...OBJECTIVES].map(({ pattern }) => pattern),
    ...ORDER_PATTERNS,
  ]

  it('lists every sentence, article, objective and order', () => {
    expect(patterns.filter((pattern) => !listed.includes(pattern))).toEqual([])
  })

  it('says which words fit each gap', () => {
    const explained = page
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([a-z]+)`/g)].map(([, gap]) => gap))
    expect(Object.keys(SLOTS).filter((gap) => !explained.includes(gap))).toEqual([])
  })

  it('lists nothing that cannot be said', () => {
    const withGaps = listed.filter((line) => line.includes('{'))
    expect(withGaps.filter((line) => !patterns.includes(line))).toEqual([])
  })
})
