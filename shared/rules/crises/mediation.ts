/** Who stands between the principals of a crisis. Rule C17 of RULES.md. */
import type { PowerId } from '../ids.ts'
import type { Crisis } from './crisis.ts'

/** What each principal has said to each power that offers to mediate; one that has not answered is not named. */
export type Mediation = Readonly<Record<PowerId, Readonly<Record<PowerId, 'accepted' | 'declined'>>>>

/** Powers that both principals have accepted. */
export const mediatorsOf = ({ mediation, challenger, target }: Crisis): readonly PowerId[] =>
  Object.entries(mediation ?? {})
    .filter(([, answers]) => answers[challenger] === 'accepted' && answers[target] === 'accepted')
    .map(([mediator]) => mediator as PowerId)
