import { describe, expect, it } from 'vitest'
import type { PowerId } from '../../shared/rules/ids.ts'
import { isPower, knowsTreaty, spendable } from '../../shared/rules/world.ts'
import { type Deed, given, lobby, negotiating, treatyCalled } from '../support/given.ts'
import {
  atlantis,
  bound,
  france,
  germany,
  julyCrisis,
  pact,
  peace,
  russia,
  serbia,
} from '../support/julyCrisis.ts'

describe('who knows a treaty', () => {
  const tabled = (secrecy: 'public' | 'secret') =>
    given(negotiating(julyCrisis), [
      russia,
      { type: 'ProposeTreaty', to: [serbia], terms: pact([peace], { secrecy }) },
    ]).world
  const knowers = (world: ReturnType<typeof tabled>) =>
    [germany, russia, serbia, france].filter((power) => knowsTreaty(treatyCalled(world), power))

  it('[V1] is everybody, of a public one that is or was in force', () => {
    const world = negotiating(bound(julyCrisis, [russia, serbia], pact([peace], { notice: 0 })))
    const { id: treaty } = treatyCalled(world)
    expect(knowers(world)).toHaveLength(4)
    expect(knowers(given(world, [russia, { type: 'GiveNotice', treaty }]).world)).toHaveLength(4)
  })

  it('[V1] is its parties, of a secret one', () => {
    expect(knowers(lobby(bound(julyCrisis, [russia, serbia], pact([peace], { secrecy: 'secret' }))))).toEqual(
      [russia, serbia],
    )
  })

  it('[V1] is who is named in it, while it lies on the table and when it is cleared away', () => {
    const world = tabled('public')
    const { id: treaty } = treatyCalled(world)
    const refuse: Deed = { type: 'RefuseTreaty', treaty, because: 'unsaid' }
    for (const then of [
      world,
      given(world, [serbia, refuse]).world,
      given(world, [russia, { type: 'TakeBackProposal', treaty }]).world,
    ])
      expect(knowers(then)).toEqual([russia, serbia])
  })
})

describe('a power', () => {
  it('[W3] spends whole points', () => {
    const world = lobby(julyCrisis)
    expect(
      spendable({ ...world, powers: { [serbia]: { capability: 4.999, kept: 0, called: 0 } } }, serbia),
    ).toBe(4)
  })

  it('is one that the position names', () => {
    const world = lobby(julyCrisis)
    expect([germany, atlantis, 'constructor' as PowerId].map((power) => isPower(world, power))).toEqual([
      true,
      false,
      false,
    ])
  })
})
