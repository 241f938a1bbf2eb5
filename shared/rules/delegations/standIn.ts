/** Who plays for a power that its last member leaves. Rule D10 of RULES.md. */
import type { PersonId, PowerId } from '../ids.ts'
import type { World } from '../world.ts'
import type { DiplomatAppointed } from './appointDiplomat.ts'

/** Rule D10: when the last member leaves after the lobby, a computer diplomat plays until somebody sits down. */
export const standIn = (world: World, power: PowerId, leaver: PersonId): readonly DiplomatAppointed[] => {
  const delegation = world.delegations[power]
  const left = delegation?.members.filter((member) => member !== leaver) ?? []
  return left.length === 0 && delegation?.diplomat === 'none' && world.phase.kind !== 'lobby'
    ? [{ type: 'DiplomatAppointed', power, diplomat: 'untilBack' }]
    : []
}
