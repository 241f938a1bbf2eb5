/**
 * What a power wants beside its four gauges: typed, so that the game can say whether it was reached.
 * Objectives of different powers contradict each other in part. Rules O1 to O8 of RULES.md.
 */
import { z } from 'zod'
import { CLAUSE_KINDS } from '../clauses/clauses.ts'
import { CrisisId, PowerId } from '../ids.ts'

const common = {
  /** As its power reads it: "Britain owes you defence at the end". */
  words: z.string().trim().min(3).max(160),
  points: z.int().min(1).max(10),
  secrecy: z.enum(['public', 'secret']),
}

export const Objective = z.discriminatedUnion('kind', [
  /** A promise of this family binds both powers at the end. */
  z.strictObject({
    kind: z.literal('treatyWith'),
    clause: z.enum(CLAUSE_KINDS),
    with: PowerId,
    ...common,
  }),
  /** No treaty of any kind binds these two powers at the end, as far as is known once the archives are open. */
  z.strictObject({ kind: z.literal('noTreatyBetween'), powers: z.tuple([PowerId, PowerId]), ...common }),
  z.strictObject({
    kind: z.literal('gaugeAtLeast'),
    gauge: z.enum(['security', 'prosperity', 'influence', 'autonomy']),
    value: z.number().min(0).max(100),
    ...common,
  }),
  /** The challenger gains the stakes, or most of them where they are divided; else the target is favoured. */
  z.strictObject({ kind: z.literal('crisisFavours'), crisis: CrisisId, power: PowerId, ...common }),
  /** Every share that fell due was paid in full, and at least one fell due. */
  z.strictObject({ kind: z.literal('paidEveryRound'), ...common }),
  /** The power fought no war, neither as a principal nor at another's side. */
  z.strictObject({ kind: z.literal('stayedOutOfWar'), ...common }),
  /** At least as many points of capability as at the start, plus this many. */
  z.strictObject({ kind: z.literal('capabilityGrown'), by: z.number().min(0).max(20), ...common }),
  z.strictObject({ kind: z.literal('reliabilityAtLeast'), value: z.number().min(0).max(1), ...common }),
])
export type Objective = z.infer<typeof Objective>
