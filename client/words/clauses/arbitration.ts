import type { Arbitration } from '../../../shared/rules/clauses/arbitration.ts'
import type { ClauseWords } from './clauseWords.ts'

export const arbitration: ClauseWords<Arbitration> = {
  name: 'Arbitration',
  says: 'A crisis between you goes first to a third power.',
  once: 'Argentina and Chile named the British king as arbiter in 1902.',
  brief: ({ mediator }, _parties, names) => `${names.the(mediator)} mediates in a crisis between them`,
  added: ({ mediator }, { names }) =>
    `In a crisis between you ${names.the(mediator)} would mediate, and who fights against its settlement breaks this treaty.`,
  gone: 'A crisis between you would go to nobody first.',
  changed: (was, is, { names }) =>
    was.mediator === is.mediator ? [] : [`Now ${names.the(is.mediator)} would mediate.`],
}
