/** Trade makes both richer and ties both down: a little is easily given. */
import type { Sense } from './sense.ts'

export const trade: Sense<'trade'> = {
  kind: 'trade',
  writes: () => [[{ kind: 'trade', depth: 1 }], [{ kind: 'trade', depth: 2 }]],
  milder: (_cabinet, _parties, clause) =>
    clause.depth === 1 ? [] : [{ clause: { ...clause, depth: 1 }, change: 'lower customs and no more' }],
}
