/** The council calls its members to the side of a power that is challenged. Rule K31 of RULES.md. */
import { effectsOf } from '../clauses/clauses.ts'
import { type Call, isPrincipal } from '../crises/crisis.ts'
import type { PowerId } from '../ids.ts'
import type { CrisisPlan } from '../position.ts'
import { type InForce, termsOf } from '../treaties/treaty.ts'
import { treatiesInForce, type World } from '../world.ts'

/** Calls at discretion that councils have decided on; a member need not have promised anything before. */
export const calledByCouncils = (world: World, crisis: CrisisPlan): readonly Call[] =>
  treatiesInForce(world).flatMap((treaty): readonly Call[] => {
    const article = termsOf(treaty).clauses.find((clause) => effectsOf(clause).decides)?.kind
    return article && hasCalled(treaty, crisis)
      ? callable(treaty, crisis).map((power) => ({
          power,
          side: 'target',
          when: 'discretion',
          treaty: treaty.id,
          article,
        }))
      : []
  })

/** Whether the members have decided to come to the aid of this crisis's target. */
export const hasCalled = ({ ballots = [] }: InForce, { id }: CrisisPlan): boolean =>
  ballots.some(
    ({ verdict, motion }) => verdict === 'adopted' && motion.kind === 'assist' && motion.crisis === id,
  )

/** Members that can be called: all but the principals. */
export const callable = ({ parties }: Pick<InForce, 'parties'>, crisis: CrisisPlan): readonly PowerId[] =>
  parties.filter((party) => !isPrincipal(crisis, party))
