import { describe, expect, it } from 'vitest'
import type { CrisisOutcome } from '../../../shared/rules/crises/crisis.ts'
import type { CrisisId } from '../../../shared/rules/ids.ts'
import { fromCrises } from '../../../shared/rules/rounds/feelingsAfterCrises.ts'
import { ordering } from '../../support/given.ts'
import { austria, france, germany, inCrisis, russia, serbia } from '../../support/julyCrisis.ts'
import { told } from './told.ts'

describe('a crisis', () => {
  const feelings = (kind: CrisisOutcome['kind'], stances: CrisisOutcome['stances']) => {
    const id = 'ultimatum' as CrisisId
    const outcome: CrisisOutcome = {
      kind,
      stances,
      calls: [],
      withTarget: [],
      withChallenger: [],
      war: null,
      transfer: 0,
      losses: {},
    }
    return told(fromCrises(ordering(inCrisis()), [{ id, outcome }]))
  }

  it('[F4] shames whoever concedes, with everybody', () => {
    const shame = [germany, russia, serbia, france].map((of) => [of, austria, -3])
    expect(feelings('challengerConceded', { [austria]: 'concede', [serbia]: 'standFirm' })).toEqual(shame)
    expect(feelings('bothConceded', { [austria]: 'concede', [serbia]: 'concede' })).toHaveLength(8)
  })

  it('[F5] embitters the principals when it comes to war', () => {
    expect(feelings('war', { [austria]: 'standFirm', [serbia]: 'standFirm' })).toEqual([
      [serbia, austria, -20],
      [austria, serbia, -10],
    ])
  })
})
