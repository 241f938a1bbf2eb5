import { describe, expect, it } from 'vitest'
import { shownOf, withNews } from '../../../client/teach/desk/feed.ts'
import { newsBetween } from '../../../client/teach/desk/news.ts'
import { pastNews } from '../../../client/teach/desk/pastNews.ts'
import { namesOf } from '../../../client/words/names.ts'
import { newsSentence } from '../../../client/words/teachNews.ts'
import type { LessonLog, LogEntry } from '../../../shared/protocol/teaching.ts'
import type { World } from '../../../shared/rules/world.ts'
import {
  type Deed,
  type Doer,
  judge,
  negotiating,
  next,
  ordering,
  played,
  SEED,
  teacher,
} from '../../support/given.ts'
import {
  austria,
  bound,
  france,
  fund,
  germany,
  inCrisis,
  julyCrisis,
  orders,
  pact,
  peace,
  russia,
  serbia,
  settings,
} from '../../support/julyCrisis.ts'
import { deskView, NOW } from './facts.ts'

const names = namesOf(julyCrisis.powers)

const told = (before: World, after: World) =>
  newsBetween(deskView(before), deskView(after)).map((news) => ({
    secrecy: news.secrecy,
    sentence: newsSentence(news, names),
  }))

const toldAfter = (world: World, doer: Doer, deed: Deed) => told(world, played(world, doer, deed))

const propose = (secrecy: 'public' | 'secret' = 'public'): Deed => ({
  type: 'ProposeTreaty',
  to: [russia],
  terms: pact([peace], { title: 'The Björkö Treaty', secrecy }),
})

describe('the feed', () => {
  it('says nothing when nothing has happened', () => {
    const world = negotiating(julyCrisis)
    expect(told(world, world)).toEqual([])
  })

  it('tells of a text on the table, which is not for the wall', () => {
    expect(toldAfter(negotiating(julyCrisis), germany, propose())).toEqual([
      { secrecy: 'closed', sentence: 'Germany proposes the Björkö Treaty to russia.' },
    ])
  })

  it('calls a secret text secret, on the table and in force', () => {
    const world = negotiating(julyCrisis)
    expect(toldAfter(world, germany, propose('secret'))).toMatchObject([{ secrecy: 'secret' }])
    const tabled = played(world, germany, propose('secret'))
    const [treaty] = Object.keys(tabled.treaties)
    expect(toldAfter(tabled, russia, { type: 'SignTreaty', treaty: treaty as never, revision: 1 })).toEqual([
      { secrecy: 'secret', sentence: 'Germany and russia have signed the Björkö Treaty: it is in force.' },
    ])
  })

  it('tells everybody of a public treaty in force', () => {
    const tabled = played(negotiating(julyCrisis), germany, propose())
    const [treaty] = Object.keys(tabled.treaties)
    expect(
      toldAfter(tabled, russia, { type: 'SignTreaty', treaty: treaty as never, revision: 1 }),
    ).toMatchObject([{ secrecy: 'open' }])
  })

  it('numbers revisions in words', () => {
    const tabled = played(negotiating(julyCrisis), germany, propose())
    const [treaty] = Object.keys(tabled.treaties)
    const amend: Deed = {
      type: 'AmendTreaty',
      treaty: treaty as never,
      revision: 1,
      terms: pact([peace], { title: 'Björkö', notice: 2 }),
    }
    expect(toldAfter(tabled, russia, amend)).toEqual([
      { secrecy: 'closed', sentence: 'Russia tables a second revision of the Björkö.' },
    ])
  })

  it('sees who will pay less than it owes, as a secret', () => {
    const world = ordering(bound(julyCrisis, [france, russia], pact([fund(4)], { title: 'Fund' })))
    const [treaty] = Object.keys(world.treaties)
    const given: Deed = {
      type: 'GiveOrders',
      orders: orders({ contributions: { [treaty ?? '']: 3 } as never }),
    }
    expect(toldAfter(world, france, given)).toEqual([
      { secrecy: 'secret', sentence: 'France will pay 3 of the 4 that it owes under the Fund.' },
    ])
  })

  it('tells a demand to all, and a sealed stance to the teacher alone', () => {
    const before = ordering(julyCrisis)
    const world = ordering(inCrisis())
    expect(told(before, world)).toEqual([
      { secrecy: 'open', sentence: 'The ultimatum: austria demands an inquiry in Belgrade of serbia.' },
    ])
    const firm: Deed = {
      type: 'GiveOrders',
      orders: orders({ stances: { ultimatum: 'standFirm' } as never }),
    }
    expect(toldAfter(world, austria, firm)).toEqual([
      { secrecy: 'secret', sentence: 'The ultimatum: austria will stand firm.' },
    ])
  })

  it('tells how a crisis ended', () => {
    const world = ordering(inCrisis())
    expect(told(world, next(world)).map(({ sentence }) => sentence)).toEqual([
      'The orders are carried out, and the report is read.',
      'The ultimatum: austria gave way.',
    ])
  })

  it('repeats what was said to everybody, and only counts what was said in private', () => {
    const world = negotiating(julyCrisis)
    const say = (text: string, to?: typeof france): Deed => ({
      type: 'Say',
      text,
      channel: to ? { kind: 'powers', powers: [germany, to] } : { kind: 'public' },
    })
    expect(toldAfter(world, germany, say('Peace'))).toEqual([
      { secrecy: 'open', sentence: 'Germany to everybody: “Peace”' },
    ])
    expect(toldAfter(world, germany, say('Not to be read out', france))).toEqual([
      { secrecy: 'closed', sentence: 'Germany and france talk: 1 message.' },
    ])
  })

  it('counts a talk that goes on in one line, on top', () => {
    const talk = { kind: 'talk', powers: [germany, france], messages: 2, secrecy: 'closed' } as const
    const open = { kind: 'phase', phase: 'negotiation', secrecy: 'open' } as const
    const feed = withNews(withNews(withNews([], [talk], NOW), [open], NOW + 1), [talk], NOW + 2)
    expect(feed.map(({ news }) => news)).toEqual([{ ...talk, messages: 4 }, open])
  })

  it('has nothing under the veil that is not for everybody', () => {
    const feed = withNews(
      [],
      [
        { kind: 'phase', phase: 'orders', secrecy: 'open' },
        { kind: 'signed', title: 'Notes', by: serbia, secrecy: 'secret' },
        { kind: 'signed', title: 'Pact', by: serbia, secrecy: 'closed' },
      ],
      NOW,
    )
    expect(shownOf(feed, 'on').map(({ news }) => news.kind)).toEqual(['phase'])
    expect(shownOf(feed, 'off')).toHaveLength(3)
  })

  it('can be read from the log by who opens the desk later', () => {
    const entries: LogEntry[] = []
    const record = (event: LogEntry['event']) =>
      entries.push({ seq: entries.length + 1, time: NOW + entries.length, actor: teacher, event, why: null })
    record({ type: 'WorldOpened', position: julyCrisis, settings, seed: SEED, naming: SEED })
    let world = negotiating(julyCrisis)
    const steps: readonly (readonly [Doer, Deed])[] = [[germany, propose()]]
    const opened = pastNews({ entries } as unknown as LessonLog)
    expect(opened).toEqual({ feed: [], rounds: settings.rounds })
    record({ type: 'RoundOpened', ...roundOpened() })
    record({ type: 'PhaseOpened', phase: 'negotiation', round: 1 })
    for (const [doer, deed] of steps) {
      const judgement = judge(world, doer, deed)
      if (judgement.verdict === 'accepted') judgement.events.forEach(record)
      world = played(world, doer, deed)
    }
    const { feed } = pastNews({ entries } as unknown as LessonLog)
    expect(feed.map(({ news }) => newsSentence(news, names))).toEqual([
      'Germany proposes the Björkö Treaty to russia.',
      'Negotiation is open.',
      'Round 1 begins: 1914, In 1914.',
    ])
    expect(feed[0]?.time).toBe(NOW + 3)
  })
})

/** As the rules would record it, taken from a world that has opened its first round. */
const roundOpened = () => {
  const [label, title] = ['1914', 'In 1914']
  return { round: 1, label, title, events: [] }
}
