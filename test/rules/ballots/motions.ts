/** A league of three, and what can be moved in it. */
import type { Motion } from '../../../shared/rules/ballots/ballot.ts'
import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Settings } from '../../../shared/rules/settings.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { lastRevision, termsOf } from '../../../shared/rules/treaties/treaty.ts'
import type { World } from '../../../shared/rules/world.ts'
import { type Deed, inForceCalled, negotiating } from '../../support/given.ts'
import { austria, bound, defence, germany, julyCrisis, pact, russia } from '../../support/julyCrisis.ts'

export const LEAGUE = [germany, austria, russia]

/** Germany 25, Austria 9 and Russia 16 in a pact of defence, in Negotiation. */
export const league = (
  clauses: readonly Clause[] = [defence],
  terms: Partial<Terms> = {},
  chosen: Partial<Settings> = {},
): World => negotiating(bound(julyCrisis, LEAGUE, pact(clauses, terms)), chosen)

export const moves = (world: World, motion: Motion): Deed => {
  const treaty = inForceCalled(world)
  return { type: 'PutMotion', treaty: treaty.id, revision: lastRevision(treaty.revisions).number, motion }
}

export const votes = (world: World, motionBy: PowerId, vote: 'yes' | 'no'): Deed => ({
  type: 'CastVote',
  treaty: inForceCalled(world).id,
  motionBy,
  vote,
})

export const answers = (world: World, answer: 'accept' | 'decline'): Deed => {
  const treaty = inForceCalled(world)
  return {
    type: 'AnswerInvitation',
    treaty: treaty.id,
    revision: lastRevision(treaty.revisions).number,
    answer,
  }
}

export const admission = (power: PowerId, amount: number | null = null): Motion => ({
  kind: 'admission',
  power,
  amount,
})
export const expulsion = (power: PowerId): Motion => ({ kind: 'expulsion', power })

/** The same treaty with other terms. */
export const amendment = (world: World, terms: Partial<Terms>): Motion => ({
  kind: 'amendment',
  terms: { ...termsOf(inForceCalled(world)), ...terms },
})
