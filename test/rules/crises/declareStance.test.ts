import { describe, expect, it } from 'vitest'
import { consultedBy } from '../../../shared/rules/crises/declareStance.ts'
import type { CrisisId } from '../../../shared/rules/ids.ts'
import {
  type Deed,
  given,
  lobby,
  negotiating,
  ordering,
  resolved,
  teacher,
  until,
} from '../../support/given.ts'
import {
  austria,
  bound,
  consultation,
  germany,
  inCrisis,
  orders,
  pact,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'

const crisis = 'ultimatum' as CrisisId
const entente = negotiating(bound(inCrisis(), [serbia, russia], pact([consultation])))
const declare = (stance: 'standFirm' | 'concede' | 'abstain'): Deed => ({
  type: 'DeclareStance',
  crisis,
  stance,
})

describe('declaring a stance', () => {
  it('[K5] shows those who are consulted what a power means to do', () => {
    given(entente)
      .when(serbia, declare('standFirm'))
      .thenHappens({ type: 'StanceDeclared', crisis, by: serbia, stance: 'standFirm' })
    expect(consultedBy(entente, serbia)).toEqual([russia])
  })

  it('[K5] can be done again otherwise', () => {
    const { world } = given(entente, [serbia, declare('standFirm')], [serbia, declare('concede')])
    expect(world.crises[crisis]?.declared).toEqual({ [serbia]: 'concede' })
  })

  it('[K5] binds nobody', () => {
    const { world } = given(entente, [serbia, declare('concede')])
    const firm = orders({ stances: { [crisis]: 'standFirm' } })
    expect(
      resolved(until(world, 'orders'), { [serbia]: firm }).crises[crisis]?.outcome?.stances,
    ).toMatchObject({
      [serbia]: 'standFirm',
    })
  })

  it('[K5] needs somebody to consult with, a crisis, and a stance that is open', () => {
    given(entente).when(austria, declare('standFirm')).thenRefused({ reason: 'NobodyToConsult', crisis })
    const other = 'moroccan' as CrisisId
    given(entente)
      .when(serbia, { ...declare('standFirm'), crisis: other } as Deed)
      .thenRefused({ reason: 'NoSuchCrisis', crisis: other })
    given(entente)
      .when(serbia, declare('abstain'))
      .thenRefused({ reason: 'StanceNotOpen', crisis, stance: 'abstain', open: ['standFirm', 'concede'] })
  })

  it('[K5] comes too late when the crisis, or the lesson, is over', () => {
    given(until(entente, 'report'))
      .when(serbia, declare('concede'))
      .thenRefused({ reason: 'CrisisIsOver', crisis })
    given(entente, [teacher, { type: 'EndLesson' }])
      .when(serbia, declare('concede'))
      .thenRefused({ reason: 'CrisisIsOver', crisis })
  })

  it('[W4] has no crisis to speak of where crises are off', () => {
    expect(ordering(inCrisis(), { modules: ['trade'] }).crises).toEqual({})
    expect(lobby(inCrisis()).crises).toEqual({})
    expect(consultedBy(entente, germany)).toEqual([])
  })
})
