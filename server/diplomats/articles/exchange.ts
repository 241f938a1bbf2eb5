/** Cheap and slow: a point a round each, and opinions that rise. For those who need friends or fear a neighbour. */
import { CONSTANTS } from '../../../shared/rules/constants.ts'
import { trustIn } from '../trust.ts'
import { worthOfPoint, worthOfWarmth } from '../worthOfPoints.ts'
import type { Sense } from './sense.ts'

export const exchange: Sense<'exchange'> = {
  kind: 'exchange',
  writes: ({ parties }) => (parties.length === 2 ? [[{ kind: 'exchange' }]] : []),
  worth: (cabinet, parties, _clause, { duration }) => {
    const { power, left } = cabinet
    const others = parties.filter((party) => party !== power)
    const rounds = Math.min(left, duration ?? left)
    const warmth = others.reduce(
      (sum, other) =>
        sum + trustIn(cabinet, other) * worthOfWarmth(cabinet, other, CONSTANTS.attitude.exchange),
      0,
    )
    return warmth - others.length * worthOfPoint(cabinet, 'money', rounds)
  },
}
