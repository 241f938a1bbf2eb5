/** Who is looking. `everyone` is the projector, a person without a seat, and the public itself. */
import type { PowerId } from '../rules/ids.ts'

export type Viewer =
  | Readonly<{ kind: 'power'; power: PowerId }>
  | Readonly<{ kind: 'everyone' }>
  | Readonly<{ kind: 'teacher' }>

export const EVERYONE: Viewer = { kind: 'everyone' }
export const TEACHER: Viewer = { kind: 'teacher' }

/** The viewer's own power, if it speaks for one. */
export const ownPower = (viewer: Viewer): PowerId | null => (viewer.kind === 'power' ? viewer.power : null)
