/**
 * Which clauses are worth signing, for whom: each clause by itself, as the desk first shows it, between each two
 * powers, when the table opens in the first round and in the middle of an ordinary world with every module on. Both
 * sides weigh it as an ordinary diplomat would. A clause that diplomats never write may still be worth writing.
 */
import { cabinetOf } from '../../server/diplomats/cabinet/cabinet.ts'
import { luckOf } from '../../server/diplomats/cabinet/luck.ts'
import { weigh } from '../../server/diplomats/treaties/weighProposal.ts'
import { CLAUSE_KINDS, type ClauseKind } from '../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import { termsOf } from '../../shared/rules/treaties/treaty.ts'
import { bindingOn, powersOf, type World } from '../../shared/rules/world.ts'
import { knownTo } from '../../shared/view/knownTo.ts'
import { tablesOpen } from './moments.ts'
import { justA } from './players/offering.ts'
import type { Stage } from './stage.ts'
import { sum } from './statistics.ts'

/** Pairs between which the clause could be written, and of these how many gain by it: both, or at least one. */
export type Worth = Readonly<Record<ClauseKind, Readonly<{ pairs: number; both: number; one: number }>>>

/** What a text must be worth, in points of Result, before it is a gain and not a rounding. */
const GAIN = 0.1

export const worths = (stage: Stage): Worth => {
  const tables = tablesOpen(stage.everything())
  const moments = [tables[0], tables[Math.floor(tables.length / 2)]].filter((world) => world !== undefined)
  const weighed = moments.flatMap((world) => pairsIn(world, stage.seed))
  return Object.fromEntries(
    CLAUSE_KINDS.map((kind) => {
      const tried = weighed.filter((each) => each.kind === kind)
      return [
        kind,
        {
          pairs: tried.length,
          both: tried.filter(({ a, b }) => a > GAIN && b > GAIN).length,
          one: tried.filter(({ a, b }) => a > GAIN || b > GAIN).length,
        },
      ]
    }),
  ) as Worth
}

type Weighed = Readonly<{ kind: ClauseKind; a: number; b: number }>

const pairsIn = (world: World, seed: number): readonly Weighed[] => {
  const cabinets = new Map(
    powersOf(world).map((power) => [
      power,
      cabinetOf(knownTo(world, { kind: 'power', power }), power, luckOf(seed, power)),
    ]),
  )
  return powersOf(world).flatMap((a, at) =>
    powersOf(world)
      .slice(at + 1)
      .flatMap((b) =>
        CLAUSE_KINDS.flatMap((kind): readonly Weighed[] => {
          if (isAgreed(world, a, b, kind)) return []
          const clauses = justA(kind)(world, [a, b])
          const terms = { title: 'A text', clauses, secrecy: 'public', duration: null, notice: 1 } as const
          const worth = (power: PowerId) => {
            const cabinet = cabinets.get(power)
            return cabinet ? weigh(cabinet, [a, b], terms).worth : 0
          }
          return clauses.length === 0 ? [] : [{ kind, a: worth(a), b: worth(b) }]
        }),
      ),
  )
}

const isAgreed = (world: World, a: PowerId, b: PowerId, kind: ClauseKind): boolean =>
  bindingOn(world, a).some(
    (treaty) => treaty.parties.includes(b) && termsOf(treaty).clauses.some((clause) => clause.kind === kind),
  )

/** Shares of the pairs in all worlds together, 0 to 1. */
export const worthOf = (
  worlds: readonly Worth[],
  kind: ClauseKind,
): Readonly<{ both: number; one: number }> => {
  const total = (of: 'pairs' | 'both' | 'one') => sum(worlds.map((each) => each[kind][of]))
  const pairs = Math.max(1, total('pairs'))
  return { both: total('both') / pairs, one: total('one') / pairs }
}
