/** Whole lessons at random: what happens in each phase, in its place and out of it. */
import fc from 'fast-check'
import type { PersonId } from '../../../shared/rules/ids.ts'
import { around, seats } from './around.ts'
import type { Move } from './draws.ts'
import { negotiation } from './negotiation.ts'
import { ordering } from './ordering.ts'

const advance: fc.Arbitrary<Move> = fc.nat({ max: 20 }).map(
  (off): Move =>
    ({ phase }) => ({
      actor: off === 1 ? { kind: 'person', person: 'p1' as PersonId } : { kind: 'shell' },
      deed: {
        type: 'Advance',
        from: phase.kind === 'ended' ? 'report' : phase.kind,
        round: phase.kind === 'lobby' ? 0 : phase.round + (off === 0 ? 1 : 0),
      },
    }),
)

/** One phase's worth of moves, most of them out of place, and the word that ends it. */
const phase = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 8, arbitrary: negotiation },
        { weight: 2, arbitrary: around },
        { weight: 1, arbitrary: seats },
      ),
      { maxLength: 14 },
    ),
    fc.array(ordering, { maxLength: 6 }),
    advance,
  )
  .map(([talk, orders, end]): readonly Move[] => [...talk, ...orders, end])

/** Moves for about three rounds. */
export const lesson: fc.Arbitrary<readonly Move[]> = fc
  .array(phase, { minLength: 6, maxLength: 14 })
  .map((phases) => phases.flat())
