import { describe, expect, it } from 'vitest'
import type { CrisisId } from '../../../shared/rules/ids.ts'
import { ordering, resolved } from '../../support/given.ts'
import {
  austria,
  event,
  germany,
  happening,
  julyCrisis,
  orders,
  serbia,
  ultimatum,
} from '../../support/julyCrisis.ts'

const first = ultimatum.id
const second = 'second-ultimatum' as CrisisId

describe('two crises in one round', () => {
  it('[R11] are resolved one after the other, so that no stakes are taken twice', () => {
    const twice = happening(
      julyCrisis,
      event({ crisis: ultimatum }),
      event({ id: 'again', crisis: { ...ultimatum, id: second, challenger: germany } }),
    )
    const world = resolved(ordering(twice), {
      [austria]: orders({ stances: { [first]: 'standFirm' } }),
      [germany]: orders({ stances: { [second]: 'standFirm' } }),
      [serbia]: orders({ stances: { [first]: 'concede', [second]: 'concede' } }),
    })
    // Of 4 points a quarter is 1, and half of that is lost; of the 3.5 left a quarter is 0.5 in halves, and half of that.
    expect(world.crises[first]?.outcome?.transfer).toBe(0.5)
    expect(world.crises[second]?.outcome?.transfer).toBe(0.25)
  })
})
