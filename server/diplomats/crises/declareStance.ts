/** Who promised to consult says beforehand what it means to do; mostly, that is also what it does. */
import { isPrincipal } from '../../../shared/rules/crises/crisis.ts'
import { consultedBy } from '../../../shared/rules/crises/declareStance.ts'
import { callsIn } from '../../../shared/rules/crises/promises.ts'
import { openCrises } from '../../../shared/rules/crises/stances.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import type { Deed } from '../cabinet/deed.ts'
import { crisisIn, namesOf } from '../cabinet/names.ts'
import { answerCrisis } from './answerCall.ts'
import { standInCrisis } from './standInCrisis.ts'

export const stancesToDeclare = (cabinet: Cabinet): readonly Deed[] => {
  const { known, power } = cabinet
  const friends = consultedBy(known, power)
  if (friends.length === 0) return []
  return openCrises(known).flatMap((crisis): readonly Deed[] => {
    if (crisis.declared[power]) return []
    const own = isPrincipal(crisis, power)
    if (!own && !callsIn(known, crisis).some((call) => call.power === power)) return []
    const stand = own ? standInCrisis(cabinet, crisis) : answerCrisis(cabinet, crisis)
    if (!stand) return []
    return [
      {
        command: { type: 'DeclareStance', crisis: crisis.id, stance: stand.stance },
        why: `tells ${namesOf(known, friends)} what it means to do over ${crisisIn(crisis.title)}`,
      },
    ]
  })
}
