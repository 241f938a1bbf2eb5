/** How opinions change by broken promises, as far as they are known. Rules L6, L7, L9 and L10 of RULES.md. */
import { CONSTANTS } from '../constants.ts'
import type { PowerId } from '../ids.ts'
import { cameOutIn, canKnow, type DefectionKind, isDefection, type LedgerEntry } from '../ledger.ts'
import { roundOf } from '../phase.ts'
import { toTenth } from '../rounding.ts'
import { type AttitudeChange, powersOf, type World } from '../world.ts'

/** Rule L7: what a defection costs with its victims, in points of opinion; below 0. */
export const priceOfDefection = ({ position }: Pick<World, 'position'>, kind: DefectionKind): number =>
  CONSTANTS.defection[kind] * position.norms[kind]

/** Rule L10: what a disclosure brought out in this round costs with those who learn it now. */
export const fromOldDefections = (world: World): AttitudeChange[] =>
  cameOutIn(world.ledger, roundOf(world.phase))
    .filter(isDefection)
    .flatMap(({ by: toward, knewBefore = [], verdict }) => {
      const price = priceOfDefection(world, verdict)
      return powersOf(world)
        .filter((of) => of !== toward && !knewBefore.includes(of))
        .map((of) => ({ of, toward, by: toTenth(price * CONSTANTS.defectionElsewhere), cause: verdict }))
    })

/** Rule L6: a defection that can be known costs opinion: in full with the victims, a third with everybody else. */
export const fromDefections = (world: World, ledger: readonly LedgerEntry[]): AttitudeChange[] =>
  ledger.filter(isDefection).flatMap((entry) => {
    const price = priceOfDefection(world, entry.verdict)
    if (price === 0) return []
    return powersOf(world)
      .filter((of) => of !== entry.by && canKnow(entry, of) && !isSpared(entry, of))
      .map((of) => ({
        of,
        toward: entry.by,
        by: toTenth(entry.owedTo.includes(of) ? price : price * CONSTANTS.defectionElsewhere),
        cause: entry.verdict,
      }))
  })

/** Rule L9: nobody minds a promise broken in its own favour. */
const isSpared = ({ what }: LedgerEntry, of: PowerId): boolean =>
  what.kind === 'embargo' && what.target === of
