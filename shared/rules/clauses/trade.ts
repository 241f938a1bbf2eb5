/**
 * Both grow faster, the deeper the faster; a single market costs much of one's own law. Rule K10 of RULES.md.
 */
import { z } from 'zod'
import { CONSTANTS } from '../constants.ts'
import { clauseModule } from './clause.ts'

const Trade = z.strictObject({
  kind: z.literal('trade'),
  depth: z.union([z.literal(1), z.literal(2), z.literal(3)]),
})
export type Trade = z.infer<typeof Trade>

const depths = {
  1: 'lower their customs for each other’s goods',
  2: 'trade with each other free of all customs',
  3: 'be one market, under one law of trade',
} as const

export const trade = clauseModule(Trade)({
  kind: 'trade',
  needs: 'trade',
  character: 'civil',
  wish: 'wishing their peoples to prosper',
  noun: 'Commercial Treaty',
  called: 'the article on trade',
  sketch: () => ({ kind: 'trade', depth: 1 }),
  fault: () => null,
  price: ({ depth }) => CONSTANTS.price.trade[depth - 1] ?? 0,
  article: (clause) => [
    'The Parties shall ',
    {
      name: 'how deep the trade goes',
      chosen: depths[clause.depth],
      options: ([1, 2, 3] as const).map((depth) => ({ words: depths[depth], clause: { ...clause, depth } })),
    },
    '.',
  ],
  opens: ({ depth }) => depth,
})
