import { describe, expect, it } from 'vitest'
import type { TreatyId } from '../../../shared/rules/ids.ts'
import { keysOf } from '../../../shared/rules/record.ts'
import { type Deed, given, lobby, negotiating, treatyCalled } from '../../support/given.ts'
import {
  atlantis,
  attache,
  austria,
  france,
  germany,
  headOf,
  julyCrisis,
  openBooks,
  pact,
  peace,
  russia,
} from '../../support/julyCrisis.ts'

const member = { kind: 'person', person: attache } as const
const draftFor = (...parties: readonly (typeof germany)[]): Deed => ({
  type: 'ShareDraft',
  parties,
  terms: pact([peace]),
})
const opened = negotiating(julyCrisis)
const { world: shared } = given(opened, [member, draftFor(germany, russia)])
const [draft] = keysOf(shared.drafts)

describe('a draft in the drawer', () => {
  it('[T16] is shown by any member to the own delegation, in any phase', () => {
    given(lobby(julyCrisis)).when(member, draftFor(germany, russia)).thenWorld()
    expect(Object.values(shared.drafts)).toEqual([
      {
        id: draft,
        power: germany,
        by: attache,
        amends: null,
        parties: [germany, russia],
        terms: pact([peace]),
      },
    ])
  })

  it('[T16] is between powers of this world, the own among them, each once', () => {
    given(opened).when(member, draftFor(france, russia)).thenRefused({ reason: 'NobodyElse' })
    given(opened)
      .when(member, draftFor(germany, atlantis))
      .thenRefused({ reason: 'UnknownPower', power: atlantis })
    given(opened)
      .when(member, draftFor(germany, russia, russia))
      .thenRefused({ reason: 'NamedTwice', power: russia })
  })

  it('[T16] answers only a text in which the power is named', () => {
    const { world } = given(opened, [russia, { type: 'ProposeTreaty', to: [france], terms: pact([peace]) }])
    const { id: amends } = treatyCalled(world)
    given(world)
      .when(member, { ...draftFor(germany, russia), amends } as Deed)
      .thenRefused({ reason: 'NoSuchTreaty', treaty: amends })
    const none = 'tnone' as TreatyId
    given(world)
      .when(france, { ...draftFor(france, russia), amends: none } as Deed)
      .thenRefused({ reason: 'NoSuchTreaty', treaty: none })
    given(world)
      .when(france, { ...draftFor(france, russia), amends } as Deed)
      .thenWorld()
  })

  it('[T16] need not be lawful yet', () => {
    given(opened)
      .when(member, { type: 'ShareDraft', parties: [germany, russia], terms: pact([openBooks]) })
      .thenWorld()
  })

  it('[T16] is replaced by a later one, of the own delegation', () => {
    const later = { ...draftFor(germany, austria), draft } as Deed
    const { world } = given(shared, [germany, later])
    expect(Object.values(world.drafts)).toMatchObject([
      { id: draft, by: headOf[germany], parties: [germany, austria] },
    ])
    given(shared)
      .when(russia, { ...draftFor(russia, austria), draft } as Deed)
      .thenRefused({ reason: 'NoSuchDraft', draft: draft! })
  })

  it('[T16] is one of at most eight', () => {
    const eight = Array.from({ length: 8 }, () => [member, draftFor(germany, russia)] as const)
    given(opened, ...eight)
      .when(member, draftFor(germany, france))
      .thenRefused({ reason: 'DrawerFull', most: 8 })
    given(opened, ...eight)
      .when(russia, draftFor(germany, russia))
      .thenWorld()
  })

  it('[T16] is not made by a computer diplomat, which has nobody to show it to', () => {
    const playing = given(opened, [
      { kind: 'teacher' },
      { type: 'AppointDiplomat', power: france, diplomat: 'untilRecalled' },
    ]).world
    given(playing)
      .when({ kind: 'diplomat', power: france }, draftFor(france, russia))
      .thenRefused({ reason: 'NotForThisActor' })
  })

  it('[T16] leaves the drawer when it is sent', () => {
    const { world } = given(shared, [
      germany,
      { type: 'ProposeTreaty', to: [russia], terms: pact([peace]), draft: draft! },
    ])
    expect(world.drafts).toEqual({})
  })

  it('[T16] stays there when another power names it', () => {
    const { world } = given(shared, [
      russia,
      { type: 'ProposeTreaty', to: [france], terms: pact([peace]), draft: draft! },
    ])
    const { id: treaty } = treatyCalled(world)
    expect(world.drafts).toEqual(shared.drafts)
    const amend: Deed = {
      type: 'AmendTreaty',
      treaty,
      revision: 1,
      terms: pact([peace], { notice: 0 }),
      draft: draft!,
    }
    expect(given(world, [france, amend]).world.drafts).toEqual(shared.drafts)
  })
})
