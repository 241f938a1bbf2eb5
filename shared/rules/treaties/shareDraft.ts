/** A member shows a draft to the own delegation; it lies in the drawer until it is sent or dropped. Rule T16 of RULES.md. */
import { z } from 'zod'
import { drawnName } from '../chance.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import type { Mandate } from '../delegations/mandate.ts'
import { DraftId, PowerId, TreatyId } from '../ids.ts'
import { type Draft, isPower, type World } from '../world.ts'
import { Terms } from './terms.ts'

export const ShareDraft = z.strictObject({
  type: z.literal('ShareDraft'),
  /** An earlier draft that this one replaces. */
  draft: DraftId.nullable().default(null),
  amends: TreatyId.nullable().default(null),
  parties: z.array(PowerId).min(2).max(20).readonly(),
  terms: Terms,
})
export type ShareDraft = z.infer<typeof ShareDraft>

export type DraftShared = Readonly<{ type: 'DraftShared'; draft: Draft }>

export type ShareDraftRefusal =
  | Readonly<{ reason: 'NoSuchDraft'; draft: DraftId }>
  | Readonly<{ reason: 'DrawerFull'; most: number }>
  | Readonly<{ reason: 'NotForThisActor' }>
  | Readonly<{ reason: 'NobodyElse' }>
  | Readonly<{ reason: 'UnknownPower'; power: string }>
  | Readonly<{ reason: 'NamedTwice'; power: PowerId }>
  | Readonly<{ reason: 'NoSuchTreaty'; treaty: TreatyId }>

/** Rule T16: a delegation keeps at most this many drafts. */
export const MOST_DRAFTS = 8

export const decide = (
  world: World,
  { power, person }: Mandate,
  { draft, amends, parties, terms }: ShareDraft,
): Decision<DraftShared, ShareDraftRefusal> => {
  if (person === null) return refuse({ reason: 'NotForThisActor' })
  if (!parties.includes(power)) return refuse({ reason: 'NobodyElse' })
  const stranger = parties.find((party) => !isPower(world, party))
  if (stranger) return refuse({ reason: 'UnknownPower', power: stranger })
  const twice = parties.find((party, at) => parties.indexOf(party) < at)
  if (twice) return refuse({ reason: 'NamedTwice', power: twice })
  if (amends !== null && !world.treaties[amends]?.parties.includes(power))
    return refuse({ reason: 'NoSuchTreaty', treaty: amends })
  const drawer = Object.values(world.drafts).filter((each) => each.power === power)
  if (draft !== null && !drawer.some(({ id }) => id === draft))
    return refuse({ reason: 'NoSuchDraft', draft })
  if (draft === null && drawer.length >= MOST_DRAFTS)
    return refuse({ reason: 'DrawerFull', most: MOST_DRAFTS })
  const id = draft ?? nextDraftId(world)
  return accept({ type: 'DraftShared', draft: { id, power, by: person, amends, parties, terms } })
}

export const evolve = (world: World, { draft }: DraftShared): World => ({
  ...world,
  drafts: { ...world.drafts, [draft.id]: draft },
})

const nextDraftId = ({ drafts, naming }: World): DraftId =>
  drawnName(naming, 'd', (name) => Object.hasOwn(drafts, name)) as DraftId
