/** What a member can move about a power, or a stranger ask for itself, and whom it can name. */
import { namesShares, termsWith } from '../../../../../shared/rules/ballots/accede.ts'
import { callable, hasCalled } from '../../../../../shared/rules/ballots/assist.ts'
import type { Motion } from '../../../../../shared/rules/ballots/ballot.ts'
import { councilOf } from '../../../../../shared/rules/ballots/decisionRule.ts'
import { sanctionedBy } from '../../../../../shared/rules/ballots/sanction.ts'
import { faultOf } from '../../../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../../../shared/rules/ids.ts'
import { type InForce, isPublic } from '../../../../../shared/rules/treaties/treaty.ts'
import type { Game } from '../../../game.ts'
import { bargainBetween } from '../../bargain.ts'

export type Asking = 'admission' | 'expulsion' | 'joining' | 'assist' | 'sanction' | 'lift'

/** What stands in the form: a power, and what it would pay. */
export type Choice = Readonly<{ power: PowerId | null; amount: number }>

/** @returns what would be put to the vote, or null while no power is chosen */
export const motionOf = (
  game: Game,
  treaty: InForce,
  asking: Asking,
  { power, amount }: Choice,
): Motion | null => {
  if (power === null) return null
  switch (asking) {
    case 'expulsion':
      return { kind: 'expulsion', power }
    case 'assist': {
      const crisis = openTo(game, treaty).find(({ target }) => target === power)
      return crisis ? { kind: 'assist', crisis: crisis.id, target: power } : null
    }
    case 'sanction':
    case 'lift':
      return { kind: asking, power }
    case 'admission':
    case 'joining':
      return { kind: 'admission', power, amount: namesShares(treaty, power) ? amount : null }
  }
}

/** Powers with which the members do not trade, or will not from the next round. */
const sanctioned = (game: Game, treaty: InForce) => sanctionedBy(treaty, game.stage.value.round + 1)

/** Crises in which the members can still be called. */
const openTo = (game: Game, treaty: InForce) =>
  game.crises.value.filter(
    (crisis) => crisis.outcome === null && callable(treaty, crisis).length > 0 && !hasCalled(treaty, crisis),
  )

/** Whether the text could have this party too: nobody joins a promise that is made against it. */
const canJoin = (game: Game, treaty: InForce, power: PowerId): boolean => {
  const bargain = bargainBetween(game, [...treaty.parties, power])
  const { clauses } = termsWith(treaty, power, LEAST)
  return clauses.every((clause) => {
    const others = clauses.filter((other) => other !== clause)
    return faultOf(clause, bargain, others)?.reason !== 'AgainstAParty'
  })
}

/** The smallest share that a newcomer can be asked for, where shares are named. */
const LEAST = 1

/** Whom a motion of this kind can name, in seat order. */
export const candidatesFor = (game: Game, treaty: InForce, asking: Asking): readonly PowerId[] => {
  const { parties, invited = [] } = treaty
  const me = game.myPower.value
  const powers = game.scenario.powers.map(({ id }) => id)
  switch (asking) {
    case 'joining':
      return me && canJoin(game, treaty, me) ? [me] : []
    case 'admission':
      return powers.filter(
        (id) =>
          !parties.includes(id) && !invited.some(({ power }) => power === id) && canJoin(game, treaty, id),
      )
    case 'expulsion':
      return powers.filter((id) => parties.includes(id) && id !== me)
    case 'sanction': {
      const can = isPublic(treaty) && councilOf(treaty) && game.stage.value.modules.includes('trade')
      return can ? powers.filter((id) => !parties.includes(id) && !sanctioned(game, treaty).includes(id)) : []
    }
    case 'lift':
      return powers.filter((id) => sanctioned(game, treaty).includes(id))
    case 'assist':
      return powers.filter((id) => openTo(game, treaty).some(({ target }) => target === id))
  }
}
