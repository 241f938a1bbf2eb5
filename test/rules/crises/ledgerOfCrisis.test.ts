import { describe, expect, it } from 'vitest'
import type { Stance } from '../../../shared/rules/crises/crisis.ts'
import type { CrisisId } from '../../../shared/rules/ids.ts'
import type { Position } from '../../../shared/rules/position.ts'
import { ordering, resolved, treatyCalled } from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  germany,
  inCrisis,
  neutrality,
  orders,
  pact,
  peace,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'

const crisis = 'ultimatum' as CrisisId
const inStances = (position: Position, stances: Readonly<Record<string, Stance>>) => {
  const world = ordering(position)
  const said = Object.fromEntries(
    Object.entries(stances).map(([power, stance]) => [power, orders({ stances: { [crisis]: stance } })]),
  )
  return resolved(world, said).ledger
}
const told = (ledger: ReturnType<typeof inStances>) => ledger.map(({ by, verdict }) => [by, verdict])

const sworn = bound(inCrisis(), [serbia, russia], pact([defence]))

describe('calls', () => {
  it('[C7] [L1] are answered by coming or by staying away', () => {
    expect(told(inStances(sworn, { [austria]: 'standFirm', [russia]: 'honour' }))).toEqual([[russia, 'kept']])
    expect(told(inStances(sworn, { [austria]: 'standFirm', [russia]: 'abstain' }))).toEqual([
      [russia, 'abandoned'],
    ])
  })

  it('[C7] are tested even if the challenger then concedes', () => {
    expect(told(inStances(sworn, { [austria]: 'concede', [russia]: 'abstain' }))).toEqual([
      [russia, 'abandoned'],
    ])
  })

  it('[C7] are not tested when the target gives way', () => {
    expect(inStances(sworn, { [austria]: 'standFirm', [serbia]: 'concede', [russia]: 'abstain' })).toEqual([])
  })

  it('[L2] can be abandoned and betrayed in one deed', () => {
    expect(told(inStances(sworn, { [austria]: 'standFirm', [russia]: 'joinChallenger' }))).toEqual([
      [russia, 'abandoned'],
      [russia, 'betrayed'],
    ])
  })

  it('[L4] are known to everybody in a public treaty, in a secret one to its parties', () => {
    const line = (position: Position) =>
      inStances(position, { [austria]: 'standFirm', [russia]: 'abstain' }).find(({ by }) => by === russia)
    const world = ordering(sworn)
    expect(line(sworn)).toEqual({
      round: 1,
      by: russia,
      treaty: treatyCalled(world).id,
      owedTo: [serbia],
      what: { kind: 'call', crisis, came: 'stayed' },
      article: 'defence',
      verdict: 'abandoned',
      knownTo: 'everyone',
      publicSince: 1,
    })
    const secret = bound(inCrisis(), [serbia, russia, germany], pact([defence], { secrecy: 'secret' }))
    expect(line(secret)).toMatchObject({ knownTo: [serbia, germany], publicSince: null })
  })
})

describe('restraints', () => {
  const friends = bound(inCrisis(), [austria, serbia], pact([peace]))

  it('[C5] [L1] are broken by a challenger that stands firm, whatever the target does', () => {
    for (const stance of ['standFirm', 'concede'] as const)
      expect(inStances(friends, { [austria]: 'standFirm', [serbia]: stance })).toMatchObject([
        { by: austria, owedTo: [serbia], verdict: 'betrayed', what: { kind: 'restraint', crisis } },
      ])
  })

  it('[L1] leave no line while they are kept', () => {
    expect(inStances(friends, { [austria]: 'concede' })).toEqual([])
  })

  it('[C6] are broken by who joins the other side, once that side stands firm', () => {
    const neutral = bound(inCrisis(), [germany, serbia], pact([neutrality]))
    const joining = { [germany]: 'joinChallenger' } as const
    expect(told(inStances(neutral, { ...joining, [austria]: 'standFirm' }))).toEqual([[germany, 'betrayed']])
    expect(told(inStances(neutral, { ...joining, [austria]: 'concede' }))).toEqual([])
    const torn = bound(inCrisis(), [germany, austria], pact([peace]))
    expect(told(inStances(torn, { [germany]: 'joinTarget', [austria]: 'concede' }))).toEqual([
      [germany, 'betrayed'],
    ])
    expect(
      told(inStances(torn, { [germany]: 'joinTarget', [austria]: 'standFirm', [serbia]: 'concede' })),
    ).toEqual([])
  })

  it('[T22] are judged beside the call that contradicts them', () => {
    const torn = bound(sworn, [austria, russia], pact([peace]))
    expect(told(inStances(torn, { [austria]: 'standFirm', [russia]: 'honour' }))).toEqual([
      [russia, 'kept'],
      [russia, 'betrayed'],
    ])
  })

  it('[C6] do not bind a member of a pact against another that breaks it', () => {
    const league = bound(inCrisis(), [austria, serbia, russia], pact([defence]))
    expect(told(inStances(league, { [austria]: 'standFirm', [russia]: 'honour' }))).toEqual([
      [russia, 'kept'],
      [austria, 'betrayed'],
    ])
  })

  it('[C5] are broken once for each treaty that made them', () => {
    const twice = bound(friends, [austria, serbia], pact([defence]))
    expect(told(inStances(twice, { [austria]: 'standFirm' }))).toEqual([
      [austria, 'betrayed'],
      [austria, 'betrayed'],
    ])
  })
})
