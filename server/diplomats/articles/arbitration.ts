/** To lay quarrels before a third power first: for who would rather not fight, with a judge that both can live with. */
import type { PowerId } from '../../../shared/rules/ids.ts'
import { attitude, powersOf } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { trustIn } from '../cabinet/trust.ts'
import type { Sense } from './sense.ts'

/** Below this opinion on one side a quarrel is to be expected. */
const AT_ODDS = -10
/** What it is worth to have a way out, and what the greedy lose by it; in points of Result. */
const WAY_OUT = 0.1

export const arbitration: Sense<'arbitration'> = {
  kind: 'arbitration',
  writes: ({ cabinet, parties, others }) => {
    const { known, power } = cabinet
    const [other] = others
    if (!other || others.length > 1) return []
    const quarrel = Math.min(attitude(known, power, other), attitude(known, other, power)) < AT_ODDS
    const judge = quarrel ? judgeFor(cabinet, parties) : null
    return judge
      ? [
          [{ kind: 'arbitration', mediator: judge }],
          [{ kind: 'nonAggression' }, { kind: 'arbitration', mediator: judge }],
        ]
      : []
  },
  worth: (cabinet, _parties, { mediator }) => {
    const { known, power, bent } = cabinet
    const fair = (attitude(known, mediator, power) / 100 + trustIn(cabinet, mediator) - 0.5) * 0.6
    return WAY_OUT + fair + bent.peace * 0.5 - Math.max(0, bent.prize - 1) * 2
  },
}

/** Whoever both like best. */
const judgeFor = ({ known }: Cabinet, parties: readonly PowerId[]): PowerId | null => {
  const liking = (judge: PowerId) => Math.min(...parties.map((party) => attitude(known, judge, party)))
  const best = powersOf(known)
    .filter((each) => !parties.includes(each))
    .toSorted((a, b) => liking(b) - liking(a))[0]
  return best && liking(best) > -20 ? best : null
}
