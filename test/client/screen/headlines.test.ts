/** What the papers say on the room's screen: public things alone, and not more than can be read. */
import { describe, expect, it } from 'vitest'
import { papersOf } from '../../../client/connection/papers.ts'
import { headlinesOf } from '../../../client/screen/headlines.ts'
import { eventHeadline } from '../../../client/words/headlines.ts'
import { namesOf } from '../../../client/words/names.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import type { World } from '../../../shared/rules/world.ts'
import type { CrisisPaper, StagePaper } from '../../../shared/view/papers.ts'
import type { Viewer } from '../../../shared/view/viewer.ts'
import { EVERYONE, TEACHER } from '../../../shared/view/viewer.ts'
import { viewFor } from '../../../shared/view/viewFor.ts'
import { given, negotiating, treatyCalled } from '../../support/given.ts'
import {
  austria,
  defence,
  event,
  france,
  fund,
  germany,
  happening,
  inCrisis,
  julyCrisis,
  pact,
  russia,
  serbia,
  ultimatum,
} from '../../support/julyCrisis.ts'

const names = namesOf(julyCrisis.powers)

const said = (world: World, viewer: Viewer = EVERYONE) => {
  const view = viewFor(world, viewer)
  return headlinesOf(
    {
      stage: view.get('stage') as StagePaper,
      treaties: papersOf(view, 'treaty'),
      crises: papersOf(view, 'crisis') as readonly CrisisPaper[],
    },
    names,
  ).map(({ lead, rest }) => `${lead} ${rest}`.trim())
}

const signed = (world: World, by: PowerId, other: PowerId, terms: Terms) => {
  const proposed = given(world, [by, { type: 'ProposeTreaty', to: [other], terms }]).world
  const { id } = treatyCalled(proposed, terms.title)
  return given(proposed, [other, { type: 'SignTreaty', treaty: id, revision: 1 }]).world
}

describe('the papers', () => {
  it('say nothing when nothing has happened', () => {
    expect(said(negotiating(julyCrisis))).toEqual([])
  })

  it('tell who demands what', () => {
    expect(said(negotiating(inCrisis()))).toEqual(['News. Austria demands an inquiry in Belgrade.'])
  })

  it('tell a public treaty when it comes into force, and a fund as a fund', () => {
    const allied = signed(negotiating(julyCrisis), france, russia, pact([defence], { title: 'Great Pact' }))
    expect(said(allied)).toEqual(['The Great Pact is in force: russia and france.'])
    const paying = signed(negotiating(julyCrisis), france, russia, pact([fund(1)], { title: 'Great Fund' }))
    expect(said(paying)).toEqual(['Russia and france pay into one fund, the Great Fund.'])
  })

  it('know nothing of a secret treaty, even where the reader would', () => {
    const terms = pact([defence], { title: 'Hidden Pact', secrecy: 'secret' })
    const world = signed(negotiating(julyCrisis), serbia, russia, terms)
    expect(said(world)).toEqual([])
    expect(said(world, TEACHER)).toEqual([])
  })

  it('have room for three, and for each kind before any comes twice', () => {
    const crisis = inCrisis().rounds[0]!.events[0]!
    const position = happening(
      julyCrisis,
      crisis,
      event({ id: 'a', title: 'First' }),
      event({ id: 'b', title: 'Second' }),
    )
    const world = signed(negotiating(position), germany, austria, pact([defence], { title: 'Great Pact' }))
    expect(said(world).map((line) => line.split(' ')[0])).toEqual(['News.', 'The', 'First.'])
  })

  it('tell that a quarrel was settled', () => {
    const settlement = {
      kind: 'settlement',
      crisis: ultimatum.id,
      points: 0.5,
      phases: 1,
      monitors: [],
    } as const
    const terms = pact([settlement], { title: 'Peace of Vienna' })
    expect(said(signed(negotiating(inCrisis()), austria, serbia, terms)).slice(0, 2)).toEqual([
      'Austria and serbia have settled their quarrel over an inquiry in Belgrade.',
      'The Peace of Vienna is in force: austria and serbia.',
    ])
  })

  it('quote an event’s first sentence only where it is short', () => {
    expect(eventHeadline('Peace', 'They meet on 1 May. Then they part.').rest).toBe('They meet on 1 May.')
    expect(eventHeadline('Peace', `They ${'talk and '.repeat(12)}part. The end.`).rest).toBe('')
  })
})
