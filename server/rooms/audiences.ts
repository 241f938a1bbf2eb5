/** Who reads together: everybody who may see exactly the same. */
import { seatOf } from '../../shared/rules/delegations/mandate.ts'
import type { PersonId, PowerId } from '../../shared/rules/ids.ts'
import type { World } from '../../shared/rules/world.ts'
import { EVERYONE, TEACHER, type Viewer } from '../../shared/view/viewer.ts'
import { viewFor } from '../../shared/view/viewFor.ts'

/** Who has entered a room, decided by the ticket. */
export type Entrant =
  | Readonly<{ kind: 'person'; person: PersonId }>
  | Readonly<{ kind: 'teacher' }>
  | Readonly<{ kind: 'projector' }>

/** A power's id, or one of two that no power can have. */
export type Audience = PowerId | '@everyone' | '@teacher'

/** Keys of papers and their JSON. */
export type Picture = ReadonlyMap<string, string>

export const audienceOf = (world: World, entrant: Entrant): Audience => {
  switch (entrant.kind) {
    case 'teacher':
      return '@teacher'
    case 'projector':
      return '@everyone'
    case 'person':
      return seatOf(world, entrant.person) ?? '@everyone'
  }
}

/** Talk is shown this far back, so that no flood of it makes the picture of a world too large to send. */
export const MOST_MESSAGES = 400

/** @param extra papers of the shell's own, for this audience */
export const pictureFor = (
  world: World,
  audience: Audience,
  extra: Readonly<Record<string, unknown>> = {},
): Picture => {
  const view = viewFor(world, viewerOf(audience))
  const picture = new Map<string, string>()
  const messages = [...view.keys()].filter((key) => key.startsWith('message/'))
  const old = new Set(messages.slice(0, -MOST_MESSAGES))
  for (const [key, paper] of view) if (!old.has(key)) picture.set(key, JSON.stringify(paper))
  for (const [key, paper] of Object.entries(extra)) picture.set(key, JSON.stringify(paper))
  return picture
}

const viewerOf = (audience: Audience): Viewer => {
  if (audience === '@teacher') return TEACHER
  if (audience === '@everyone') return EVERYONE
  return { kind: 'power', power: audience as PowerId }
}
