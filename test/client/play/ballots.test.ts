/** What the pages say of motions and votes: to a member that has not voted, to who is invited, to the outvoted, to the room. */
import { describe, expect, it } from 'vitest'
import { papersOf } from '../../../client/connection/papers.ts'
import { needsOf } from '../../../client/play/needs.ts'
import { headlinesOf } from '../../../client/screen/headlines.ts'
import { newsBetween } from '../../../client/teach/desk/news.ts'
import { motionTitle, ruleInWords, votesInWords } from '../../../client/words/ballots.ts'
import { lineOf } from '../../../client/words/log.ts'
import { namesOf } from '../../../client/words/names.ts'
import { newsSentence } from '../../../client/words/teachNews.ts'
import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { World } from '../../../shared/rules/world.ts'
import type { StagePaper } from '../../../shared/view/papers.ts'
import { EVERYONE } from '../../../shared/view/viewer.ts'
import { viewFor } from '../../../shared/view/viewFor.ts'
import {
  admission,
  amendment,
  answers,
  expulsion,
  league,
  moves,
  votes,
} from '../../rules/ballots/motions.ts'
import { given, inForceCalled, judge, played, until } from '../../support/given.ts'
import {
  austria,
  defence,
  france,
  germany,
  julyCrisis,
  peace,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'
import { deskView } from '../teach/facts.ts'
import { seenBy } from './seen.ts'

const names = namesOf(julyCrisis.powers)
const majority: Clause = { kind: 'council', rule: 'majority' }
const kinds = (world: World, power: PowerId) => needsOf(seenBy(world, power)).map(({ kind }) => kind)

const headlines = (world: World) => {
  const view = viewFor(world, EVERYONE)
  return headlinesOf(
    {
      stage: view.get('stage') as StagePaper,
      treaties: papersOf(view, 'treaty'),
      crises: papersOf(view, 'crisis'),
    },
    names,
  ).map(({ lead, rest }) => `${lead} ${rest}`)
}

const news = (before: World, after: World) =>
  newsBetween(deskView(before), deskView(after)).map((each) => newsSentence(each, names))

describe('what needs a delegation', () => {
  const world = league([defence, majority], { notice: 2 })
  const moved = played(world, germany, moves(world, amendment(world, { clauses: [peace, majority] })))

  it('is a vote that it has not cast, and that concerns it', () => {
    expect(needsOf(seenBy(moved, russia))).toMatchObject([
      { kind: 'vote', title: 'A pact', council: 'council', ballot: { by: germany } },
    ])
    expect(kinds(moved, germany)).toEqual([])
    expect(kinds(moved, france)).toEqual([])
    expect(kinds(played(moved, russia, votes(moved, germany, 'no')), russia)).toEqual([])
    expect(kinds(played(world, germany, moves(world, expulsion(russia))), russia)).toEqual([])
  })

  it('is a demand before a vote: it cannot wait', () => {
    const demanded = played(moved, france, {
      type: 'Demand',
      target: russia,
      stakes: 1,
      demand: 'the Straits',
    })
    expect(kinds(demanded, russia)).toEqual(['crisis', 'vote'])
  })

  it('is a change that was adopted without it, until the next round opens', () => {
    const adopted = played(moved, austria, votes(moved, germany, 'yes'))
    expect(kinds(adopted, russia)).toEqual(['outvoted'])
    expect(kinds(until(adopted, 'orders'), russia)).toEqual(['orders', 'outvoted'])
    expect(kinds(until(adopted, 'negotiation'), russia)).toEqual([])
    const gone = played(adopted, russia, { type: 'GiveNotice', treaty: inForceCalled(adopted).id })
    expect(kinds(gone, russia)).toEqual([])
  })

  it('is an invitation that it has not answered', () => {
    const invited = given(
      world,
      [germany, moves(world, admission(france))],
      [austria, votes(world, germany, 'yes')],
    ).world
    expect(kinds(invited, france)).toEqual(['invitation'])
    expect(kinds(played(invited, france, answers(invited, 'accept')), france)).toEqual([])
  })
})

describe('what the room and the desk hear', () => {
  const world = league([defence, majority])

  it('is who asks and how it ended, on the desk; on the wall what everybody may know', () => {
    const asked = played(world, france, moves(world, admission(france)))
    expect(news(world, asked)).toEqual(['France asks to join: the members of the A pact vote.'])
    expect(headlines(asked)).toEqual([])
    const agreed = given(
      asked,
      [germany, votes(asked, france, 'yes')],
      [austria, votes(asked, france, 'yes')],
    ).world
    expect(news(asked, agreed)).toEqual([
      'The A pact: France asks to join. Adopted in round 1. Yes: germany and austria. Not voted: russia.',
    ])
    expect(headlines(agreed)).toEqual(['France is invited to the A pact.'])
    const later = until(agreed, 'negotiation')
    expect(news(agreed, later)).toContain('France joins the A pact.')
    expect(headlines(later)).toEqual(['France joins the A pact.'])
  })

  it('is an expulsion, which is no notice', () => {
    const expelled = given(
      world,
      [germany, moves(world, expulsion(russia))],
      [austria, votes(world, germany, 'yes')],
    ).world
    expect(news(world, expelled)).toContain(
      'Russia is expelled from the A pact, and free of it in the next round.',
    )
    expect(headlines(expelled)).toEqual(['Russia is expelled from the A pact.'])
  })

  it('stands in the log, line by line', () => {
    const judgement = judge(world, germany, moves(world, admission(serbia)))
    if (judgement.verdict === 'refused') throw new Error('refused')
    const [put] = judgement.events
    expect(put && lineOf(put, played(world, germany, moves(world, admission(serbia)))).text).toBe(
      'moved, under the A pact, to invite serbia',
    )
  })
})

describe('motions in words', () => {
  it('say who has said what, and the reader last', () => {
    const votesOf = { voters: [germany, austria, russia], yes: [germany, austria], no: [] }
    expect(votesInWords(votesOf, austria, names)).toBe('Yes: germany and you. Not voted: russia.')
    expect(motionTitle({ by: austria, motion: expulsion(russia) }, russia, names)).toBe(
      'Austria moves to expel you',
    )
    expect(motionTitle({ by: france, motion: admission(france) }, france, names)).toBe('You ask to join')
  })

  it('say how the members decide', () => {
    expect(ruleInWords({ rule: 'majority', veto: [russia] }, 'council', names)).toBe(
      'The council decides by majority: more than half of the members. Russia has a veto.',
    )
    expect(ruleInWords({ rule: 'consensus', veto: [] }, 'none', names)).toBe(
      'There is no council, so the members decide by consensus: all have to say yes.',
    )
  })
})
