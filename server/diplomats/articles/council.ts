/** To decide together: for large circles, led by who would have a veto in them, and for who expects more to join. */
import { capabilityOf } from '../../../shared/rules/world.ts'
import { fundBetween } from './pool.ts'
import type { Sense } from './sense.ts'

/** Below so many members there is nothing to vote on. */
const CIRCLE = 3
/** What it is worth that a circle can grow and mend itself, for each member beyond two; in points of Result. */
const ROOM_TO_GROW = 0.5

export const council: Sense<'council'> = {
  kind: 'council',
  writes: ({ cabinet, parties }) => {
    const { known, power, bent } = cabinet
    if (parties.length < CIRCLE || bent.circle < 1) return []
    const leads = parties.every((party) => capabilityOf(known, party) <= capabilityOf(known, power))
    return [
      [
        leads ? { kind: 'council', rule: 'weighted', veto: [power] } : { kind: 'council', rule: 'majority' },
        fundBetween(cabinet, parties, bent.othersShare),
      ],
    ]
  },
  worth: ({ bent }, parties) => ROOM_TO_GROW * (parties.length - 2) * bent.circle,
  milder: (_cabinet, _parties, clause) =>
    clause.rule === 'consensus'
      ? []
      : [{ clause: { kind: 'council', rule: 'consensus' }, change: 'with everybody agreed' }],
}
