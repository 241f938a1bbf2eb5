/** Who would gain from a treaty with me, and I from one with them: where a first offer could go. */
import type { PowerId } from '../rules/ids.ts'
import type { Terms } from '../rules/treaties/terms.ts'
import { powersOf, type World } from '../rules/world.ts'
import { considerTreaty } from './considerTreaty.ts'

/** Changes of the overall standing, if all keep it. */
export type Prospect = Readonly<{ power: PowerId; mine: number; theirs: number }>

/** A plain defence pact with each power in turn, the best for both first; only those with which both gain. */
export const considerPartners = (known: World, power: PowerId): readonly Prospect[] =>
  powersOf(known)
    .filter((other) => other !== power)
    .map((other) => {
      const outlook = considerTreaty(known, power, [power, other], PLAIN_PACT)
      const theirs = outlook.others[0]
      return {
        power: other,
        mine: outlook.ifKept.overall - outlook.today.overall,
        theirs: theirs ? theirs.ifKept.overall - theirs.today.overall : 0,
      }
    })
    .filter(({ mine, theirs }) => mine > 0 && theirs > 0)
    .toSorted((a, b) => Math.min(b.mine, b.theirs) - Math.min(a.mine, a.theirs))

const PLAIN_PACT: Terms = {
  title: 'Defence pact',
  clauses: [{ kind: 'defence', against: 'anyone', when: 'discretion' }],
  secrecy: 'public',
  duration: null,
  notice: 1,
}
