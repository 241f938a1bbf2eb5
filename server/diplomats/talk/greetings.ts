/** In the first round, to the power played by people that it likes best. */
import { attitude, powersOf } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { capitalOf, nameOf } from '../cabinet/names.ts'
import { between, isPlayed, type Line, oneOf } from './line.ts'
import { WORDS } from './words.ts'

export const greetings = ({ known, power, round, luck }: Cabinet): readonly Line[] => {
  if (round !== 1) return []
  const best = powersOf(known)
    .filter((other) => other !== power && isPlayed(known, other))
    .toSorted((a, b) => attitude(known, power, b) - attitude(known, power, a))[0]
  return best
    ? [
        {
          channel: between(known, power, best),
          text: oneOf(WORDS.greetings, luck('greeting'))(capitalOf(known, power)),
          why: `greets ${nameOf(known, best)}`,
        },
      ]
    : []
}
