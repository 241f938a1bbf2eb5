/** What articles may know of those who bargain, from the papers that a page has. */
import type { Bargain } from '../../../shared/rules/clauses/clause.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { termsOf } from '../../../shared/rules/treaties/treaty.ts'
import type { Game } from '../game.ts'

export const bargainBetween = (game: Game, parties: readonly PowerId[]): Bargain => ({
  parties,
  powers: game.scenario.powers.map(({ id }) => id),
  names: Object.fromEntries(game.scenario.powers.map(({ id, names }) => [id, names])),
  capability: Object.fromEntries(game.powers.value.map(({ id, capability }) => [id, capability])),
  globalGood: game.scenario.globalGood,
  disputes: game.crises.value.map(
    ({ id, demand, challenger, target, effectiveStakes: stakes, mediators, outcome }) => ({
      id,
      state: outcome ? 'over' : 'open',
      demand,
      challenger,
      target,
      stakes,
      mediators,
    }),
  ),
})

/** "The French Republic" and so on, in the order of the parties. */
export const formalNames = (game: Game, parties: readonly PowerId[]): readonly string[] =>
  parties.flatMap((party) => game.scenario.powers.find(({ id }) => id === party)?.names.formal ?? [])

/** Titles that stand on some treaty already, so that a second one is called so. */
export const titlesTaken = (game: Game): readonly string[] =>
  game.treaties.value
    .filter(({ status }) => status === 'inForce' || status === 'tabled')
    .map((treaty) => termsOf(treaty).title)
