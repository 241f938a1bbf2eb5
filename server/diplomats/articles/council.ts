/**
 * To decide together: for circles of three and more, so that they can grow, and call each other to aid. The strongest
 * asks for a veto, and the others give it one, since it would not come without (the League of 1919; Athens in its own).
 */
import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import { clauseOf } from '../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { capabilityOf } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { dangersOf } from '../worth/weighDangers.ts'
import { fundBetween } from './pool.ts'
import type { ArticleOf, Sense } from './sense.ts'

/** Below so many members there is nothing to vote on. */
const CIRCLE = 3
/** What it is worth that a circle can grow and mend itself, for each member beyond two and from the first round; in points of Result. */
const ROOM_TO_GROW = 0.3
/** How likely a council calls its members to the aid of one that is attacked: the more can stop it, the less. */
const CALLS: Readonly<Record<ArticleOf<'council'>['rule'], number>> = {
  consensus: 0.25,
  weighted: 0.5,
  majority: 0.6,
}

export const council: Sense<'council'> = {
  kind: 'council',
  writes: ({ cabinet, parties }) => {
    if (parties.length < CIRCLE) return []
    const led: Clause = { kind: 'council', rule: 'weighted', veto: [strongest(cabinet, parties)] }
    return [
      [{ kind: 'consultation' }, { kind: 'council', rule: 'consensus' }],
      [led, fundBetween(cabinet, parties, cabinet.bent.othersShare)],
    ]
  },
  worth: (cabinet, parties, clause, { clauses }) =>
    ((ROOM_TO_GROW * cabinet.left) / cabinet.rounds) * (parties.length - 2) * cabinet.bent.circle +
    (clauseOf(clauses, 'defence') ? 0 : CALLS[clause.rule] * worthOfCalls(cabinet, parties, clause)),
  reason: (_cabinet, parties) =>
    `${parties.length} that decide together can grow, and call each other to aid`,
  milder: (_cabinet, _parties, clause) =>
    clause.rule === 'consensus'
      ? []
      : [{ clause: { kind: 'council', rule: 'consensus' }, change: 'with everybody agreed' }],
}

const strongest = ({ known }: Cabinet, parties: readonly PowerId[]): PowerId =>
  parties.reduce((most, each) => (capabilityOf(known, each) > capabilityOf(known, most) ? each : most))

/** The hope to have the others called, and the fear to be called against one's own vote. */
const worthOfCalls = (
  cabinet: Cabinet,
  parties: readonly PowerId[],
  { rule, veto }: ArticleOf<'council'>,
): number => {
  const { support, entrapment } = dangersOf(cabinet, parties, {
    kind: 'defence',
    against: 'anyone',
    when: 'discretion',
  })
  const canStop = rule === 'consensus' || veto?.includes(cabinet.power)
  return support * cabinet.bent.support - (canStop ? 0 : entrapment * cabinet.bent.entrapment)
}
