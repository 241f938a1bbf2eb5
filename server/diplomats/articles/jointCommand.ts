/** One staff for one fund: more for the same money, between those who trust each other with it. */
import { attitude } from '../../../shared/rules/world.ts'
import { fundBetween } from './pool.ts'
import type { Sense } from './sense.ts'

/** Staffs are shared with friends. */
const FRIEND = 25

export const jointCommand: Sense<'jointCommand'> = {
  kind: 'jointCommand',
  writes: ({ cabinet, parties, others }) => {
    const { known, power, bent } = cabinet
    const friends = others.every(
      (other) => attitude(known, power, other) >= FRIEND && attitude(known, other, power) >= FRIEND,
    )
    return friends ? [[fundBetween(cabinet, parties, bent.othersShare), { kind: 'jointCommand' }]] : []
  },
}
