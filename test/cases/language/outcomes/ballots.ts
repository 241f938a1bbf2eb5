/** How motions stand. */
import type { PowerId } from '../../../../shared/rules/ids.ts'
import type { World } from '../../../../shared/rules/world.ts'
import { treatyCalled } from '../lesson.ts'
import { outcome } from '../sentence.ts'

/** The last motion of this power under the treaty. */
const verdictOf = (world: World, title: string, by: PowerId) =>
  treatyCalled(world, title).ballots?.findLast((ballot) => ballot.by === by)?.verdict

export const MOTIONS = [
  outcome("{power}'s motion under {title} is adopted", ({ power, title }, world) => ({
    expected: 'adopted',
    got: verdictOf(world, title, power),
  })),
  outcome("{power}'s motion under {title} is rejected", ({ power, title }, world) => ({
    expected: 'rejected',
    got: verdictOf(world, title, power),
  })),
  outcome("{power}'s motion under {title} has fallen", ({ power, title }, world) => ({
    expected: 'fell',
    got: verdictOf(world, title, power),
  })),
  outcome("{power}'s motion under {title} is still open", ({ power, title }, world) => ({
    expected: null,
    got: verdictOf(world, title, power),
  })),
]
