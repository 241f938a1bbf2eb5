/**
 * Secrecy on the wire: a whole lesson is played, every byte that reaches each client is written down, and nobody
 * has received a word that was another's secret. Rules V1 to V10 of RULES.md, as far as bytes go.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PersonId, PowerId, TreatyId } from '../../shared/rules/ids.ts'
import type { Terms } from '../../shared/rules/treaties/terms.ts'
import {
  enterAs,
  enterAsProjector,
  enterAsTeacher,
  joinLesson,
  openLesson,
  type Seated,
  until,
} from '../support/classroom.ts'
import { tripleEntente } from '../support/house.ts'
import { type Started, startServer } from '../support/serverProcess.ts'
import { tap, type Wiretap } from '../support/wiretap.ts'

const position = tripleEntente()
const powers = position.powers.map(({ id }) => id)
const ROUNDS = 6

/** Something that was said, and who may have heard it. */
type Secret = Readonly<{ words: string; knownTo: ReadonlySet<string> }>

type Delegate = Readonly<{ power: PowerId; token: string; person: PersonId; seated: Seated; wire: Wiretap }>

const secret = (words: string, ...knownTo: readonly string[]): Secret => ({
  words,
  knownTo: new Set(knownTo),
})

/** Unlike any other text, and plain enough to be the same bytes in every encoding. */
const marker = (...parts: readonly (string | number)[]) => `ZQX-${parts.join('-')}-XQZ`

const termsCalled = (title: string, secrecy: Terms['secrecy']): Terms => ({
  title,
  clauses: [{ kind: 'consultation' }],
  secrecy,
  duration: null,
  notice: 1,
})

describe('the wire', () => {
  let server: Started
  let lesson: string
  let teacher: Seated
  let wall: Seated
  let wallWire: Wiretap
  let guestWire: Wiretap
  const delegates: Delegate[] = []
  const secrets: Secret[] = []
  const tokens: string[] = []

  const next = (n: number) => delegates[(n + 1) % delegates.length] as Delegate

  beforeAll(async () => {
    server = await startServer()
    const card = await openLesson(server)
    lesson = card.id
    teacher = await enterAsTeacher(server, lesson)
    wallWire = await tap(server.url)
    wall = await enterAsProjector(server, lesson, wallWire)
    for (const [n, power] of powers.entries()) {
      const { token, person } = await joinLesson(server, card.code, `Person ${n}`)
      const wire = await tap(server.url)
      const seated = await enterAs(server, token, wire)
      tokens.push(token)
      delegates.push({ power, token, person: person as PersonId, seated, wire })
      await seated.command({ type: 'TakeSeat', person: person as PersonId, power })
    }
    // Somebody who has chosen nothing, and has to leave before the lesson begins.
    const guest = await joinLesson(server, card.code, 'Without a seat')
    tokens.push(guest.token)
    guestWire = await tap(server.url)
    const seated = await enterAs(server, guest.token, guestWire)
    await teacher.teach({ do: 'remove', person: guest.person as PersonId })
    expect(await seated.closed).toBe(4410)
    await teacher.command({ type: 'Advance', from: 'lobby', round: 0 })
  })

  afterAll(async () => {
    await server?.stop()
    await Promise.all(
      [wallWire, guestWire, ...delegates.map(({ wire }) => wire)].map((wire) => wire?.close()),
    )
  })

  const accepted = async (reply: Promise<{ verdict: string }>) =>
    expect(await reply).toEqual({ verdict: 'accepted' })

  const treatyCalled = ({ seated }: Delegate, title: string): TreatyId | undefined => {
    for (const [key, paper] of seated.papers)
      if (key.startsWith('treaty/') && JSON.stringify(paper).includes(title)) return key.slice(7) as TreatyId
    return undefined
  }

  const talk = async (round: number) => {
    for (const [n, { power, seated }] of delegates.entries()) {
      const partner = next(n)
      const toPartner = marker('letter', round, power)
      await accepted(
        seated.command({
          type: 'Say',
          channel: { kind: 'powers', powers: [power, partner.power] },
          text: toPartner,
          clock: null,
        }),
      )
      secrets.push(secret(toPartner, power, partner.power))
      const atHome = marker('cabinet', round, power)
      await accepted(
        seated.command({ type: 'Say', channel: { kind: 'delegation' }, text: atHome, clock: null }),
      )
      secrets.push(secret(atHome, power))
    }
  }

  const treat = async (round: number) => {
    for (const [n, delegate] of delegates.entries()) {
      const partner = next(n)
      const { power, seated } = delegate
      const draft = marker('draft', round, power)
      const parties = [power, partner.power]
      await accepted(
        seated.command({
          type: 'ShareDraft',
          draft: null,
          amends: null,
          parties,
          terms: termsCalled(draft, 'public'),
        }),
      )
      secrets.push(secret(draft, power))

      const title = marker('treaty', round, power)
      const terms = termsCalled(title, 'secret')
      await accepted(seated.command({ type: 'ProposeTreaty', to: [partner.power], terms, draft: null }))
      secrets.push(secret(title, power, partner.power))
      await until(
        partner.seated,
        `${partner.power} has the text`,
        () => treatyCalled(partner, title) !== undefined,
      )
      const treaty = treatyCalled(partner, title) as TreatyId
      // A third are signed, a third refused, a third left on the table.
      if (n % 3 === 0) await accepted(partner.seated.command({ type: 'SignTreaty', treaty, revision: 1 }))
      if (n % 3 === 1)
        await accepted(partner.seated.command({ type: 'RefuseTreaty', treaty, because: 'noTrust' }))
    }
  }

  const advance = async (from: 'briefing' | 'negotiation' | 'report', round: number) => {
    await accepted(teacher.command({ type: 'Advance', from, round }))
    await until(wall, `${from} ${round} is over`, () => {
      const stage = wall.paper('stage')
      return stage !== undefined && (stage.phase !== from || stage.round !== round)
    })
  }

  const whoHeard = (words: string): readonly string[] => [
    ...delegates.filter(({ wire }) => wire.hasHeard(words)).map(({ power }) => power),
    ...(wallWire.hasHeard(words) ? ['the wall'] : []),
    ...(guestWire.hasHeard(words) ? ['the guest'] : []),
  ]

  it('carries nobody another’s secret, through six rounds', { timeout: 120_000 }, async () => {
    for (let round = 1; round <= ROUNDS; round++) {
      await advance('briefing', round)
      await talk(round)
      await treat(round)
      await advance('negotiation', round)
      for (const { seated, power } of delegates) {
        const orders = seated.paper('orders')?.byDefault
        if (orders) await accepted(seated.command({ type: 'GiveOrders', orders }))
        expect(orders, power).toBeDefined()
      }
      // When the last has locked, the clock goes on by itself.
      await until(wall, 'the report is here', () => wall.paper('stage')?.phase === 'report')
      if (round < ROUNDS) await advance('report', round)
    }

    // Whoever should have heard a secret did, so the tap is not deaf; and nobody else.
    for (const { words, knownTo } of secrets)
      expect(new Set(whoHeard(words)), `who heard "${words}"`).toEqual(knownTo)

    // What the scenario keeps secret: briefs, instructions, objectives, treaties signed before the lesson.
    for (const { id, brief, objectives } of position.powers) {
      for (const paragraph of brief) expect(whoHeard(paragraph)).toEqual([id])
      for (const { words, secrecy } of objectives)
        if (secrecy === 'secret' && isUnique(words)) expect(whoHeard(words), words).toEqual([id])
    }
    for (const { instructions } of position.rounds)
      for (const [power, words] of Object.entries(instructions)) expect(whoHeard(words)).toEqual([power])
    for (const { parties, terms } of position.treaties)
      if (terms.secrecy === 'secret') expect(new Set(whoHeard(terms.title))).toEqual(new Set(parties))
  })

  it('carries a person who moves the new power’s secrets, and nothing more of the old one’s', async () => {
    const [first, second] = delegates as [Delegate, Delegate]
    await accepted(teacher.command({ type: 'TakeSeat', person: first.person, power: second.power }))
    await until(
      first.seated,
      'the new brief has come',
      () => first.seated.paper('brief')?.power === second.power,
    )
    expect(first.wire.hasHeard(position.powers[1]?.brief[0] ?? '?')).toBe(true)
    expect([...first.seated.papers.keys()].filter((key) => key.startsWith('draft/'))).toEqual(
      [...second.seated.papers.keys()].filter((key) => key.startsWith('draft/')),
    )

    const after = marker('cabinet', 'after', second.power)
    const say = { type: 'Say', channel: { kind: 'delegation' }, text: after, clock: null } as const
    await accepted(second.seated.command(say))
    await until(first.seated, 'it has been heard', () => first.wire.hasHeard(after))

    // Somebody else speaks for the power that was left.
    await accepted(teacher.command({ type: 'TakeSeat', person: second.person, power: first.power }))
    await until(
      second.seated,
      'they have changed places',
      () => second.seated.paper('brief')?.power === first.power,
    )
    const closed = marker('cabinet', 'closed', first.power)
    await accepted(second.seated.command({ ...say, text: closed }))
    await until(second.seated, 'it has been heard', () => second.wire.hasHeard(closed))
    expect(first.wire.hasHeard(closed)).toBe(false)
    expect(wallWire.hasHeard(after)).toBe(false)
  })

  it('carries what was common knowledge to everybody, and the rest to nobody, after the end', async () => {
    await accepted(teacher.command({ type: 'Advance', from: 'report', round: ROUNDS }))
    await until(wall, 'the lesson has ended', () => wall.paper('stage')?.phase === 'ended')
    await until(wall, 'results are shown', () => wall.paper('results') !== undefined)
    const letters = secrets.filter(({ words }) => words.includes('letter') || words.includes('cabinet'))
    for (const { words } of letters) expect(wallWire.hasHeard(words)).toBe(false)
  })

  it('never carries a key', () => {
    for (const { wire } of [...delegates, { wire: wallWire }, { wire: guestWire }]) {
      for (const token of tokens) expect(wire.hasHeard(token)).toBe(false)
      expect(wire.hasHeard(server.key)).toBe(false)
    }
  })

  it('writes no name, word or key into the server’s own log', () => {
    const written = server
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .join('\n')
    expect(written).not.toMatch(/ZQX|Person \d|Without a seat/)
    for (const token of [...tokens, server.key]) expect(written).not.toContain(token)
  })

  const isUnique = (words: string) =>
    position.powers.flatMap(({ objectives }) => objectives).filter((each) => each.words.includes(words))
      .length === 1
})
