/** Who stands between the principals of a crisis. Rules C17, K17 and K18 of RULES.md. */

import { clauseOf, effectsOf } from '../clauses/clauses.ts'
import type { PowerId } from '../ids.ts'
import { entriesOf } from '../record.ts'
import { type InForce, type Revision, type Treaty, termsOf } from '../treaties/treaty.ts'
import { bindingOn, knowsTreaty, type World } from '../world.ts'
import type { Crisis } from './crisis.ts'

/** What each principal has said to each power that offers to mediate; one that has not answered is not named. */
export type Mediation = Readonly<Record<PowerId, Readonly<Record<PowerId, 'accepted' | 'declined'>>>>

/** Powers that offered to mediate and that both principals have accepted. */
export const acceptedIn = ({
  mediation,
  challenger,
  target,
}: Pick<Crisis, 'mediation' | 'challenger' | 'target'>): readonly PowerId[] =>
  entriesOf(mediation ?? {})
    .filter(([, answers]) => answers[challenger] === 'accepted' && answers[target] === 'accepted')
    .map(([mediator]) => mediator)

/** Everybody who mediates: accepted by both, or named beforehand in a treaty between them. */
export const mediatorsOf = (world: World, crisis: Crisis): readonly PowerId[] => [
  ...new Set([...acceptedIn(crisis), ...arbitrationsOf(world, crisis).map(({ mediator }) => mediator)]),
]

/** A treaty by which the crisis goes first to a third power, where that power can read it. */
type NamedMediator = Readonly<{ treaty: InForce; mediator: PowerId }>

const arbitrationsOf = (world: World, { challenger, target, outcome }: Crisis): readonly NamedMediator[] =>
  outcome
    ? []
    : bindingOn(world, challenger).flatMap((treaty) =>
        termsOf(treaty).clauses.flatMap((clause): readonly NamedMediator[] => {
          const mediator = effectsOf(clause).arbitrates?.(clause, treaty.parties, challenger, target)
          return mediator && knowsTreaty(treaty, mediator) ? [{ treaty, mediator }] : []
        }),
      )

/**
 * Rule K18: treaties of arbitration that a principal breaks by standing firm: the mediator has proposed a settlement,
 * and this principal has signed none.
 */
export const defiedBy = (world: World, crisis: Crisis, principal: PowerId): readonly InForce[] =>
  arbitrationsOf(world, crisis)
    .filter(({ mediator }) => {
      const proposals = proposalsOf(world, crisis, mediator)
      return proposals.length > 0 && !proposals.some((signers) => signers.includes(principal))
    })
    .map(({ treaty }) => treaty)

/** Settlements that the mediator wrote or signed, unless it took them back itself, each as who has signed it. */
const proposalsOf = (world: World, { id }: Crisis, mediator: PowerId): readonly (readonly PowerId[])[] =>
  Object.values(world.treaties)
    .filter((treaty) => treaty.status !== 'takenBack' || treaty.by !== mediator)
    .flatMap((treaty) =>
      treaty.revisions
        .filter(({ terms }) => clauseOf(terms.clauses, 'settlement')?.crisis === id)
        .map((revision) => signersOf(treaty, revision))
        .filter((signers) => signers.includes(mediator)),
    )

/** An answer and a refusal end a text, and not what was signed under it. */
const signersOf = (treaty: Treaty, revision: Revision): readonly PowerId[] => {
  if (revision.signed) return revision.signed
  return treaty.status === 'tabled' ? treaty.signed : treaty.parties
}
