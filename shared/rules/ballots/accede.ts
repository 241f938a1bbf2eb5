/** A power becomes a party of a treaty in force. Rules T27 and T28 of RULES.md. */
import { type Clause, effectsOf } from '../clauses/clauses.ts'
import type { PowerId, TreatyId } from '../ids.ts'
import { roundOf } from '../phase.ts'
import { treatyNamed, withTreaty } from '../treaties/register.ts'
import { isSameText } from '../treaties/sameText.ts'
import type { Terms } from '../treaties/terms.ts'
import { type InForce, lastRevision, termsOf } from '../treaties/treaty.ts'
import type { World } from '../world.ts'

export type PowerAcceded = Readonly<{
  type: 'PowerAcceded'
  treaty: TreatyId
  power: PowerId
  /** The number of the text that says so, and what that text says. */
  revision: number
  terms: Terms
  /** The round from which it is bound. */
  round: number
}>

/** Rule T28: the text as it reads with one more party; only what names each party by its share changes. */
export const termsWith = (
  treaty: Pick<InForce, 'revisions' | 'parties'>,
  power: PowerId,
  amount: number | null,
): Terms => {
  const terms = termsOf(treaty)
  const parties = [...treaty.parties, power]
  const admitted = (clause: Clause): Clause =>
    effectsOf(clause).admits?.(clause, parties, power, amount) ?? clause
  return { ...terms, clauses: terms.clauses.map(admitted) }
}

/** Whether the treaty names each party's share, so that a newcomer's has to be named. */
export const namesShares = (treaty: Pick<InForce, 'revisions' | 'parties'>, power: PowerId): boolean =>
  !isSameText(termsWith(treaty, power, 1), termsWith(treaty, power, null))

/** @param round from which the newcomer is bound */
export const acceding = (
  treaty: InForce,
  power: PowerId,
  amount: number | null,
  round: number,
): PowerAcceded => ({
  type: 'PowerAcceded',
  treaty: treaty.id,
  power,
  revision: lastRevision(treaty.revisions).number + 1,
  terms: termsWith(treaty, power, amount),
  round,
})

export const evolve = (
  world: World,
  { treaty: id, power, revision, terms, round: binds }: PowerAcceded,
): World => {
  const treaty = treatyNamed(world, id)
  if (treaty.status !== 'inForce') return world
  const text = { number: revision, by: power, round: roundOf(world.phase), terms, binds, joined: power }
  const { former } = treaty
  return withTreaty(world, {
    ...treaty,
    parties: [...treaty.parties, power],
    ...(former && { former: former.filter((each) => each !== power) }),
    invited: (treaty.invited ?? []).filter((each) => each.power !== power),
    revisions: [...treaty.revisions, text],
  })
}
