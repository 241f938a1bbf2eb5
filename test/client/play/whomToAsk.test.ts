import { describe, expect, it } from 'vitest'
import { whomToAsk } from '../../../client/play/whomToAsk.ts'
import type { Position } from '../../../shared/rules/position.ts'
import { negotiating } from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  france,
  julyCrisis,
  pact,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'
import { papersFor } from './seen.ts'

const asked = (position: Position, me = france) => {
  const { all } = papersFor(negotiating(position), me)
  return whomToAsk(me, all('power'), all('treaty'))
}

describe('whom to ask first', () => {
  it('is who thinks best of this power', () => {
    expect(asked(julyCrisis)).toBe(russia)
  })

  it('is not who owes it help already', () => {
    expect(asked(bound(julyCrisis, [france, russia], pact([defence])))).toBe(serbia)
  })

  it('is nobody where nobody thinks well of it', () => {
    expect(asked(bound(julyCrisis, [austria, 'germany' as never], pact([defence])), austria)).toBeNull()
  })
})
