import { describe, expect, it } from 'vitest'
import type { CrisisId } from '../../../shared/rules/ids.ts'
import { considerDemand } from '../../../shared/view/considerDemand.ts'
import { given, negotiating, next, ordering, resolved, until } from '../../support/given.ts'
import {
  atlantis,
  austria,
  bound,
  defence,
  france,
  germany,
  inCrisis,
  julyCrisis,
  orders,
  pact,
  peace,
  russia,
  serbia,
  ultimatum,
} from '../../support/julyCrisis.ts'

const world = negotiating(julyCrisis)
const demand = { type: 'Demand', target: serbia, stakes: 1, demand: 'the port of Durazzo' } as const
const after = given(world, [austria, demand]).world
const [crisis] = Object.values(after.crises)

describe('a demand', () => {
  it('[C15] opens a crisis at once, with a name that nobody can count', () => {
    expect(crisis).toMatchObject({
      title: 'The austria-serbia crisis',
      demand: 'the port of Durazzo',
      challenger: austria,
      target: serbia,
      stakes: 1,
      round: 1,
      place: null,
      regions: [],
      outcome: null,
    })
    expect(crisis?.id).toMatch(/^c[0-9a-z]+$/)
    expect(crisis?.id).not.toBe('c1')
  })

  it('[C15] is made in Negotiation, where the lesson has crises', () => {
    given(ordering(julyCrisis))
      .when(austria, demand)
      .thenRefused({ reason: 'NotTimeForDemands', phase: 'orders' })
    given(negotiating(julyCrisis, { modules: [] }))
      .when(austria, demand)
      .thenRefused({ reason: 'ModuleOff', module: 'crises', clause: null })
  })

  it('[C15] is made of another power of this world', () => {
    given(world)
      .when(austria, { ...demand, target: austria })
      .thenRefused({ reason: 'DemandOfOneself' })
    given(world)
      .when(austria, { ...demand, target: atlantis })
      .thenRefused({ reason: 'UnknownPower', power: atlantis })
  })

  it('[C15] is made once a round', () => {
    given(after)
      .when(austria, { ...demand, target: france })
      .thenRefused({ reason: 'DemandMadeAlready', crisis: crisis!.id })
    const later = until(after, 'negotiation')
    given(later).when(austria, demand).thenWorld()
  })

  it('[C15] is not made where the two are in a crisis already, whoever began it', () => {
    given(after)
      .when(serbia, { ...demand, target: austria })
      .thenRefused({ reason: 'InCrisisAlready', crisis: crisis!.id, power: austria })
    given(negotiating(inCrisis()))
      .when(austria, demand)
      .thenRefused({ reason: 'InCrisisAlready', crisis: ultimatum.id, power: serbia })
  })

  it('[C15] stakes no more than a quarter of what the target has', () => {
    given(world)
      .when(austria, { ...demand, stakes: 1.5 })
      .thenRefused({ reason: 'StakesTooHigh', power: serbia, most: 1 })
    given(world)
      .when(austria, { ...demand, target: germany, stakes: 6 })
      .thenWorld()
  })

  it('[C15] is resolved after the crises of the scenario, like any other', () => {
    const both = given(negotiating(inCrisis()), [germany, { ...demand, target: france, stakes: 2 }]).world
    const made = Object.keys(both.crises)[1] as CrisisId
    const report = resolved(next(both), {
      [germany]: orders({ stances: { [made]: 'standFirm' } }),
      [france]: orders({ stances: { [made]: 'concede' } }),
    })
    expect(Object.keys(report.crises)).toEqual([ultimatum.id, made])
    expect(report.crises[made]?.outcome).toMatchObject({ kind: 'targetConceded', transfer: 1 })
    expect(report.regions).toEqual({})
  })

  it('[C16] costs 10 with the target and 5 with everybody else, whatever comes of it', () => {
    const [record] = resolved(next(after), {
      [austria]: orders({ stances: { [crisis!.id]: 'concede' } }),
      [serbia]: orders({ stances: { [crisis!.id]: 'standFirm' } }),
    }).rounds
    const felt = record?.attitudes.filter(({ cause }) => cause === 'demanded')
    expect(felt).toEqual([
      { of: germany, toward: austria, by: -5, cause: 'demanded' },
      { of: russia, toward: austria, by: -5, cause: 'demanded' },
      { of: serbia, toward: austria, by: -10, cause: 'demanded' },
      { of: france, toward: austria, by: -5, cause: 'demanded' },
    ])
  })
})

describe('a demand that is only considered', () => {
  const allied = bound(bound(julyCrisis, [serbia, russia], pact([defence])), [austria, serbia], pact([peace]))

  it('[C4] [C5] [C11] [C16] tells who would be called, what it would betray and what it costs', () => {
    const outlook = considerDemand(negotiating(allied), austria, demand)
    expect(outlook).toMatchObject({ fault: null, mostStakes: 1, opinion: { target: -10, others: -5 } })
    expect(outlook.crisis).toMatchObject({ stakes: 1, targetInTen: { alone: 3, withAll: 8 } })
    expect(outlook.crisis.called.map(({ power }) => power)).toEqual([russia])
    expect(outlook.crisis.betrays.target).toHaveLength(1)
  })

  it('[C15] tells what would be refused', () => {
    expect(considerDemand(after, austria, { ...demand, target: france }).fault?.reason).toBe(
      'DemandMadeAlready',
    )
  })
})
