/**
 * Students, artists and scholars: slower than courting and a good deal cheaper, if both keep it up. What has been won
 * stays won, so that it is written for the first half of the time that is left: later ones would have less of it.
 */
import { CONSTANTS } from '../../../shared/rules/constants.ts'
import { namesOf } from '../cabinet/names.ts'
import { trustIn } from '../cabinet/trust.ts'
import { worthOfWarmth } from '../worth/worthOfPoints.ts'
import type { Sense } from './sense.ts'

/** Below so many rounds there is no time left in which a friend could be of use. */
const SHORTEST = 2

export const exchange: Sense<'exchange'> = {
  kind: 'exchange',
  writes: ({ cabinet, parties }) =>
    parties.length === 2 && cabinet.left > SHORTEST ? [[{ kind: 'exchange' }]] : [],
  // What it costs is in the gauges; what it wins comes slowly, and only if both keep it up.
  worth: (cabinet, parties, _clause, { duration }) =>
    parties
      .filter((party) => party !== cabinet.power)
      .reduce(
        (sum, other) =>
          sum +
          trustIn(cabinet, other) *
            worthOfWarmth(
              cabinet,
              other,
              CONSTANTS.attitude.exchange,
              Math.min(cabinet.left, duration ?? cabinet.left),
            ),
        0,
      ),
  reason: ({ known, power }, parties) =>
    `it would be on better terms with ${namesOf(
      known,
      parties.filter((each) => each !== power),
    )}`,
  rounds: ({ left }) => Math.max(SHORTEST, Math.floor(left / 2)),
}
