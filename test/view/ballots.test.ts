import { describe, expect, it } from 'vitest'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Treaty } from '../../shared/rules/treaties/treaty.ts'
import type { World } from '../../shared/rules/world.ts'
import { EVERYONE, TEACHER, type Viewer } from '../../shared/view/viewer.ts'
import { viewFor } from '../../shared/view/viewFor.ts'
import {
  admission,
  amendment,
  answers,
  expulsion,
  LEAGUE,
  league,
  moves,
  votes,
} from '../rules/ballots/motions.ts'
import { given, inForceCalled, next, played, until } from '../support/given.ts'
import { austria, defence, france, fund, germany, peace, russia, serbia } from '../support/julyCrisis.ts'

const as = (power: PowerId): Viewer => ({ kind: 'power', power })
const paper = (world: World, viewer: Viewer) =>
  viewFor(world, viewer).get(`treaty/${inForceCalled(world).id}`) as Treaty | undefined
const strangers = [as(france), as(serbia), EVERYONE]

describe('who sees a ballot', () => {
  const world = league()
  const open = given(
    world,
    [germany, moves(world, amendment(world, { notice: 2 }))],
    [austria, votes(world, germany, 'yes')],
  ).world

  it('[V17] while it is open only the members, vote by vote', () => {
    for (const viewer of [...LEAGUE.map(as), TEACHER])
      expect(paper(open, viewer)?.ballots).toMatchObject([{ yes: [germany, austria] }])
    for (const viewer of strangers) expect(paper(open, viewer)).toEqual(paper(world, viewer))
  })

  it('[V17] when it is decided everybody, where the treaty is public', () => {
    for (const viewer of strangers)
      expect(paper(next(open), viewer)?.ballots).toMatchObject([
        { yes: [germany, austria], verdict: 'rejected' },
      ])
  })

  it('[V17] of a secret treaty nobody but the members', () => {
    const secret = league([defence], { secrecy: 'secret' })
    const moved = next(played(secret, germany, moves(secret, expulsion(russia))))
    for (const viewer of strangers) expect(viewFor(moved, viewer)).toEqual(viewFor(next(secret), viewer))
  })

  it('[V17] who asked to join knows that it asked, and not how the vote stands', () => {
    const asked = given(
      world,
      [france, moves(world, admission(france))],
      [germany, votes(world, france, 'yes')],
    ).world
    expect(paper(asked, as(france))?.ballots).toMatchObject([{ by: france, yes: [], no: [] }])
    expect(paper(asked, as(serbia))?.ballots).toBeUndefined()
  })
})

describe('who reads a secret treaty in force', () => {
  const world = league([defence, fund(1)], { secrecy: 'secret' })
  const invited = given(
    world,
    [germany, moves(world, admission(france))],
    [austria, votes(world, germany, 'yes')],
    [russia, votes(world, germany, 'yes')],
  ).world

  it('[V18] a power that is invited', () => {
    expect(paper(world, as(france))).toBeUndefined()
    expect(paper(invited, as(france))?.revisions).toHaveLength(1)
    for (const viewer of [as(serbia), EVERYONE])
      expect(viewFor(invited, viewer)).toEqual(viewFor(world, viewer))
  })

  it('[V18] one that declined, as it was then', () => {
    const declined = played(invited, france, answers(invited, 'decline'))
    const later = until(declined, 'negotiation')
    const changed = given(
      later,
      [germany, moves(later, amendment(later, { clauses: [peace] }))],
      [austria, votes(later, germany, 'yes')],
      [russia, votes(later, germany, 'yes')],
    ).world
    const after = until(changed, 'negotiation')
    const plain = until(later, 'negotiation')
    expect(inForceCalled(after).revisions).toHaveLength(2)
    expect(paper(after, as(france))).toEqual(paper(plain, as(france)))
    expect(paper(after, as(france))?.parties).toEqual(LEAGUE)
  })

  it('[V18] one that has left, without those who came after it', () => {
    const left = until(
      given(world, [russia, { type: 'GiveNotice', treaty: inForceCalled(world).id }]).world,
      'negotiation',
    )
    const joined = given(
      left,
      [germany, moves(left, admission(france))],
      [austria, votes(left, germany, 'yes')],
    ).world
    const accepted = played(joined, france, answers(joined, 'accept'))
    expect(inForceCalled(accepted).parties).toEqual([germany, austria, france])
    expect(viewFor(accepted, as(russia))).toEqual(viewFor(left, as(russia)))
    const report = (end: World) => viewFor(until(end, 'report'), as(russia)).get('report/2')
    expect(report(accepted)).toMatchObject({ funds: [] })
  })
})
