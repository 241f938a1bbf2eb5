/** Cheap and slow: a point a round each, and opinions that rise. For those who need friends or fear a neighbour. */
import { CONSTANTS } from '../../../shared/rules/constants.ts'
import { trustIn } from '../trust.ts'
import { worthOfWarmth } from '../worthOfPoints.ts'
import type { Sense } from './sense.ts'

export const exchange: Sense<'exchange'> = {
  kind: 'exchange',
  writes: ({ parties }) => (parties.length === 2 ? [[{ kind: 'exchange' }]] : []),
  // What it costs is in the gauges; what it wins comes slowly, and only if both keep it up.
  worth: (cabinet, parties) =>
    parties
      .filter((party) => party !== cabinet.power)
      .reduce(
        (sum, other) =>
          sum + trustIn(cabinet, other) * worthOfWarmth(cabinet, other, CONSTANTS.attitude.exchange),
        0,
      ),
}
