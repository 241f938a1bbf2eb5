/** Whether the rules would accept a deed, as far as this power can know: asked of the rules themselves. */
import type { PowerId } from '../../../shared/rules/ids.ts'
import { type Command, decide } from '../../../shared/rules/rules.ts'
import type { World } from '../../../shared/rules/world.ts'

export const isLawful = (known: World, power: PowerId, command: Command): boolean =>
  decide(known, { kind: 'diplomat', power }, command).verdict === 'accepted'
