/** Who gives a command. The shell is the lesson's own clock and register of who is here. */
import type { PersonId, PowerId } from './ids.ts'

export type Actor =
  | Readonly<{ kind: 'person'; person: PersonId }>
  | Readonly<{ kind: 'diplomat'; power: PowerId }>
  | Readonly<{ kind: 'teacher' }>
  | Readonly<{ kind: 'shell' }>
