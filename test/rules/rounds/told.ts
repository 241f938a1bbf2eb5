/** What changed, without its cause: whose opinion, of whom, and by how much. */
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { AttitudeChange } from '../../../shared/rules/world.ts'

export const told = (changes: readonly AttitudeChange[]): readonly (readonly [PowerId, PowerId, number])[] =>
  changes.map(({ of, toward, by }) => [of, toward, by])
