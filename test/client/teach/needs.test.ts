import { describe, expect, it } from 'vitest'
import { needsIn } from '../../../client/teach/desk/needs.ts'
import { namesOf } from '../../../client/words/names.ts'
import { needInWords } from '../../../client/words/teachNeeds.ts'
import type { PersonId } from '../../../shared/rules/ids.ts'
import type { World } from '../../../shared/rules/world.ts'
import { admission, league, moves, votes } from '../../rules/ballots/motions.ts'
import { negotiating, ordering, played, shell } from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  defenceAgainst,
  france,
  germany,
  headOf,
  inCrisis,
  julyCrisis,
  neutrality,
  orders,
  pact,
  peace,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'
import { factsOf, MINUTE, NOW, peopleIn } from './facts.ts'

const kinds = (needs: ReturnType<typeof needsIn>) => needs.map(({ kind }) => kind)
const head = (power: keyof typeof headOf) => headOf[power] as PersonId

const without = (world: World, ...people: readonly PersonId[]) =>
  people.reduce(
    (now, person) => played(now, shell, { type: 'MarkPresence', person, presence: 'away' }),
    world,
  )

describe('who needs the teacher', () => {
  it('is nobody while everybody is at work', () => {
    expect(needsIn(factsOf(negotiating(julyCrisis)))).toEqual([])
  })

  it('is who has no orders, from 45 seconds before the end', () => {
    const world = ordering(julyCrisis)
    expect(kinds(needsIn(factsOf(world, { secondsLeft: 45 })))).toEqual([])
    const [late] = needsIn(factsOf(world, { secondsLeft: 44 }))
    expect(late?.kind === 'noOrders' && late.rows.length).toBe(5)
  })

  it('is nobody for orders while the clock stands', () => {
    expect(needsIn(factsOf(ordering(julyCrisis), { secondsLeft: 10, clock: 'paused' }))).toEqual([])
  })

  it('is a power whose people are all gone, and not one that has somebody left', () => {
    const world = without(negotiating(julyCrisis), head(france), head(germany))
    const people = peopleIn(world, {
      [head(france)]: { presence: 'away' },
      [head(germany)]: { presence: 'away' },
    })
    const [gone, ...rest] = needsIn(factsOf(world, { people }))
    expect(gone?.kind === 'goneAlone' && gone.rows.map(({ power }) => power.id)).toEqual([france])
    expect(rest).toEqual([])
  })

  it('is nobody for a power that a computer diplomat plays meanwhile', () => {
    const world = played(without(negotiating(julyCrisis), head(france)), shell, {
      type: 'AppointDiplomat',
      power: france,
      diplomat: 'untilBack',
    })
    const people = peopleIn(world, { [head(france)]: { presence: 'away' } })
    expect(needsIn(factsOf(world, { people }))).toEqual([])
  })

  it('is who has done nothing for three minutes, or two in orders', () => {
    const idleFor = (minutes: number) => ({ [head(russia)]: { lastDeed: NOW - minutes * MINUTE } })
    const talk = negotiating(julyCrisis)
    expect(kinds(needsIn(factsOf(talk, { people: peopleIn(talk, idleFor(2.5)) })))).toEqual([])
    expect(kinds(needsIn(factsOf(talk, { people: peopleIn(talk, idleFor(3.5)) })))).toEqual(['idle'])
    const writing = ordering(julyCrisis)
    expect(kinds(needsIn(factsOf(writing, { people: peopleIn(writing, idleFor(2.5)) })))).toEqual(['idle'])
  })

  it('does not count the minutes before the phase began as idle', () => {
    const world = negotiating(julyCrisis)
    const people = peopleIn(world, { [head(russia)]: { lastDeed: NOW - 10 * MINUTE } })
    expect(needsIn(factsOf(world, { people, phaseSince: NOW - MINUTE }))).toEqual([])
  })

  it('is who came late and has no power', () => {
    const world = negotiating(julyCrisis)
    const mia = { id: 'p9' as PersonId, name: 'Mia', power: null, presence: 'here', lastDeed: NOW } as const
    expect(kinds(needsIn(factsOf(world, { people: [...peopleIn(world), mia] })))).toEqual(['noSeat'])
  })

  it('sees a crisis head for war when both have sealed that they stand firm', () => {
    const firm = {
      type: 'GiveOrders',
      orders: orders({ stances: { ultimatum: 'standFirm' } as never }),
    } as const
    const one = played(ordering(inCrisis()), austria, firm)
    expect(needsIn(factsOf(one))).toEqual([])
    const both = played(one, serbia, firm)
    expect(needsIn(factsOf(both))).toMatchObject([{ kind: 'war', challenger: austria, target: serbia }])
  })

  it('sees a secret promise that contradicts another, and leaves public ones to the class', () => {
    const open = bound(julyCrisis, [germany, austria], pact([defenceAgainst(france)], { title: 'Help' }))
    const secretly = bound(open, [austria, france], pact([neutrality], { title: 'Still', secrecy: 'secret' }))
    expect(needsIn(factsOf(negotiating(secretly)))).toMatchObject([
      { kind: 'contradiction', contradiction: { power: austria, helps: germany, against: france } },
    ])
    const openly = bound(open, [austria, france], pact([neutrality], { title: 'Still' }))
    expect(needsIn(factsOf(negotiating(openly)))).toEqual([])
  })

  it('sees a redline war from the third revision', () => {
    const text = (title: string) => pact([peace], { title })
    const first = played(negotiating(julyCrisis), germany, {
      type: 'ProposeTreaty',
      to: [russia],
      terms: text('One'),
    })
    const [treaty] = Object.keys(first.treaties)
    const amend = (world: World, by: typeof germany, revision: number, title: string) =>
      played(world, by, {
        type: 'AmendTreaty',
        treaty: treaty as never,
        revision,
        terms: text(title),
      })
    const second = amend(first, russia, 1, 'Two')
    expect(needsIn(factsOf(second))).toEqual([])
    expect(needsIn(factsOf(amend(second, germany, 2, 'Three')))).toMatchObject([
      { kind: 'redlines', revision: 3, title: 'Three' },
    ])
  })

  it('puts who cannot play before who is idle, and both before what is worth watching', () => {
    const position = bound(
      bound(inCrisis(), [germany, austria], pact([defenceAgainst(france)], { title: 'Help' })),
      [austria, france],
      pact([neutrality], { title: 'Still', secrecy: 'secret' }),
    )
    const firm = {
      type: 'GiveOrders',
      orders: orders({ stances: { ultimatum: 'standFirm' } as never }),
    } as const
    const sealed = played(played(ordering(position), austria, firm), serbia, firm)
    const world = without(sealed, head(france))
    const people = peopleIn(world, {
      [head(france)]: { presence: 'away' },
      [head(russia)]: { lastDeed: NOW - 5 * MINUTE },
    })
    expect(kinds(needsIn(factsOf(world, { people })))).toEqual(['goneAlone', 'idle', 'war', 'contradiction'])
    expect(kinds(needsIn(factsOf(world, { people, secondsLeft: 20 })))).toEqual([
      'noOrders',
      'goneAlone',
      'war',
      'contradiction',
    ])
  })

  it('is a delegation of people that has not voted, and no computer', () => {
    const world = league()
    const moved = played(world, germany, moves(world, admission(france)))
    const [card, ...rest] = needsIn(factsOf(moved))
    expect(rest).toEqual([])
    expect(card?.kind === 'votes' && card.rows.map(({ power }) => power.id)).toEqual([austria, russia])
    expect(card && needInWords(card, namesOf(julyCrisis.powers), null)).toEqual({
      title: 'Austria and russia have not voted',
      line: 'A pact: Germany moves to invite france. Silence counts as no, and votes close with negotiation.',
    })
    const alone = played(moved, shell, { type: 'AppointDiplomat', power: austria, diplomat: 'untilRecalled' })
    const [left] = needsIn(factsOf(alone))
    expect(left?.kind === 'votes' && left.rows.map(({ power }) => power.id)).toEqual([russia])
    expect(needsIn(factsOf(played(alone, russia, votes(moved, germany, 'no'))))).toEqual([])
  })

  it('gives the same need the same key, so that a card can be followed', () => {
    const world = bound(julyCrisis, [germany, austria], pact([defence]))
    const look = () => needsIn(factsOf(ordering(world), { secondsLeft: 20 })).map(({ key }) => key)
    expect(look()).toEqual(look())
  })
})
