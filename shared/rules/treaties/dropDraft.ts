/** A member throws a draft of the own delegation away. Rule T16 of RULES.md. */
import { z } from 'zod'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Mandate } from '../delegations/mandate.ts'
import { DraftId, type PowerId } from '../ids.ts'
import type { World } from '../world.ts'

export const DropDraft = z.strictObject({ type: z.literal('DropDraft'), draft: DraftId })
export type DropDraft = z.infer<typeof DropDraft>

export type DraftDropped = Readonly<{ type: 'DraftDropped'; draft: DraftId }>

export const decide = (
  world: World,
  { power }: Mandate,
  { draft }: DropDraft,
): Decision<DraftDropped, Readonly<{ reason: 'NoSuchDraft'; draft: DraftId }>> =>
  world.drafts[draft]?.power === power
    ? accept({ type: 'DraftDropped', draft })
    : refuse({ reason: 'NoSuchDraft', draft })

export const evolve = (world: World, { draft }: DraftDropped): World => withoutDraft(world, draft)

/** The draft that a text was, if it lies in the power's own drawer: nobody empties another's. */
export const ownDraft = (world: World, power: PowerId, draft: DraftId | null): DraftId | null =>
  draft !== null && world.drafts[draft]?.power === power ? draft : null

export const withoutDraft = (world: World, draft: DraftId | null): World =>
  draft === null
    ? world
    : { ...world, drafts: Object.fromEntries(Object.entries(world.drafts).filter(([id]) => id !== draft)) }
