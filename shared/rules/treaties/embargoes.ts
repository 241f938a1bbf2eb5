/** Who keeps from whom its trade, and who only says so. Rules K22, K32 and L9 of RULES.md. */
import { embargoesOfCouncils } from '../ballots/sanction.ts'
import { effectsOf } from '../clauses/clauses.ts'
import { CONSTANTS } from '../constants.ts'
import type { PowerId } from '../ids.ts'
import type { KnownTo, LedgerEntry } from '../ledger.ts'
import { roundOf } from '../phase.ts'
import { treatiesInForce, type World } from '../world.ts'
import type { Embargo } from './embargo.ts'
import { type InForce, isPublic, termsOf } from './treaty.ts'

/** Every such promise in these treaties. */
export const embargoesIn = (treaties: readonly InForce[]): readonly Embargo[] =>
  treaties.flatMap((treaty) =>
    termsOf(treaty).clauses.flatMap((clause) => {
      const target = effectsOf(clause).embargoes?.(clause)
      return target === undefined ? [] : treaty.parties.map((by) => ({ treaty, by, target }))
    }),
  )

/** The first treaty by which two powers trade too deeply for an embargo to be kept between them. */
export const deepTradeBetween = (treaties: readonly InForce[], a: PowerId, b: PowerId): InForce | undefined =>
  treaties.find(
    ({ parties, ...treaty }) =>
      parties.includes(a) &&
      parties.includes(b) &&
      termsOf(treaty).clauses.some(
        (clause) => (effectsOf(clause).opens?.(clause, parties, a, b) ?? 0) >= CONSTANTS.sanctions.deepTrade,
      ),
  )

/** Powers that keep their trade from this one, each once. @param kept what is really kept: embargoesKept */
export const sendersAgainst = (kept: readonly Embargo[], target: PowerId): readonly PowerId[] => [
  ...new Set(kept.flatMap((embargo) => (embargo.target === target ? [embargo.by] : []))),
]

/** Powers with which this one does not trade, each once. @param kept what is really kept: embargoesKept */
export const targetsOf = (kept: readonly Embargo[], sender: PowerId): readonly PowerId[] => [
  ...new Set(kept.flatMap(({ by, target }) => (by === sender ? [target] : []))),
]

/** By treaties that say so, and by councils that have decided so. */
const embargoesNow = (world: World): readonly Embargo[] => {
  const treaties = treatiesInForce(world)
  return [...embargoesIn(treaties), ...embargoesOfCouncils(treaties, roundOf(world.phase))]
}

/** The promises that are really kept; for all powers at once, since it goes through every treaty. */
export const embargoesKept = (world: World): readonly Embargo[] => {
  const treaties = treatiesInForce(world)
  return embargoesNow(world).filter(({ by, target }) => !deepTradeBetween(treaties, by, target))
}

/** Rule L9: who goes on trading has kept nothing; known where the trade is. */
export const ledgerOfEmbargoes = (world: World): readonly LedgerEntry[] => {
  const treaties = treatiesInForce(world)
  return embargoesNow(world).flatMap(({ treaty, by, target, article }): readonly LedgerEntry[] => {
    const trade = deepTradeBetween(treaties, by, target)
    if (!trade) return []
    const owedTo = treaty.parties.filter((party) => party !== by)
    const open = isPublic(trade) && isPublic(treaty)
    const knownTo: KnownTo = open ? 'everyone' : owedTo.filter((party) => trade.parties.includes(party))
    const round = roundOf(world.phase)
    return [
      {
        round,
        by,
        treaty: treaty.id,
        owedTo,
        what: { kind: 'embargo', target },
        article: article ?? 'sanctions',
        verdict: 'shirked',
        knownTo,
        publicSince: open ? round : null,
      },
    ]
  })
}
