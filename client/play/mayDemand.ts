import { isPrincipal } from '../../shared/rules/crises/crisis.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Game } from './game.ts'

/** Of whom this power can demand something now: one demand a round, and of nobody it has a crisis with. */
export const demandable = (game: Game): readonly PowerId[] => {
  const me = game.myPower.value
  const { phase, round, modules } = game.stage.value
  if (me === null || phase !== 'negotiation' || !modules.includes('crises')) return []
  const now = game.crises.value.filter((crisis) => crisis.round === round)
  if (now.some(({ origin, challenger }) => origin === 'demand' && challenger === me)) return []
  const mine = now.filter((crisis) => !crisis.outcome && isPrincipal(crisis, me))
  return game.powers.value
    .map(({ id }) => id)
    .filter((id) => id !== me && !mine.some((crisis) => isPrincipal(crisis, id)))
}
