/** To share what one's spies see: cheap, between friends, and worth most to who has much to fear. */
import { attitude } from '../../../shared/rules/world.ts'
import { greatestThreat } from '../worth/alignment.ts'
import type { Sense } from './sense.ts'

/** Secrets are shared with friends. */
const FRIEND = 25

export const intelligence: Sense<'intelligence'> = {
  kind: 'intelligence',
  writes: ({ cabinet: { known, power }, others }) =>
    others.every(
      (other) => attitude(known, power, other) >= FRIEND && attitude(known, other, power) >= FRIEND,
    )
      ? [[{ kind: 'intelligence' }, { kind: 'consultation' }]]
      : [],
  reason: () => 'more eyes see more',
  worth: (cabinet, parties) => {
    const { known, power } = cabinet
    const warmth = Math.min(
      ...parties.filter((party) => party !== power).map((party) => attitude(known, power, party)),
    )
    return 0.15 + (greatestThreat(cabinet)?.pressing ?? 0) * 0.7 + Math.min(0, warmth - FRIEND) / 40
  },
}
