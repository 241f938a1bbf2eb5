/** What an attack found, in words. */
import { wrapped } from '../../play/wrapped.ts'
import type { Loot } from './search.ts'

/** The best first. Two standard errors below the mean is what can be relied on. */
export const tellLoot = (loot: readonly Loot[]): readonly string[] =>
  loot
    .toSorted((a, b) => sure(b) - sure(a))
    .flatMap((each) => [
      `  ${each.attack.power}: ${each.gain.toFixed(1)} points of Result on ${each.attack.heldOut} new seeds (se ${each.error.toFixed(1)}, interest ${each.interest.toFixed(2)}; while searching ${each.found.toFixed(1)})${sure(each) > 0 ? '  ! EXPLOIT' : ''}`,
      ...each.ideas.flatMap((idea) => wrapped(`  ${idea}`)),
      ...told(each.deeds).flatMap((deed) => wrapped(`    ${deed}`)),
    ])

const sure = ({ gain, error }: Loot): number => gain - 2 * error

const MOST_TOLD = 6

/** The first few deeds of one world. */
const told = (deeds: readonly string[]): readonly string[] => [
  ...deeds.slice(0, MOST_TOLD),
  ...(deeds.length > MOST_TOLD ? [`and ${deeds.length - MOST_TOLD} more`] : []),
]
