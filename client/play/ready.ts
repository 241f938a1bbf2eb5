/** When a delegation says that it is ready, and for whom the others wait. */
import type { PowerId } from '../../shared/rules/ids.ts'
import type { StagePaper } from '../../shared/view/papers.ts'

export type Readiness = Readonly<{
  /** In Orders a delegation is done by locking; in the report by going on. */
  said: 'ready' | 'notReady' | 'otherwise'
  done: number
  all: number
  missing: readonly PowerId[]
}>

export const readiness = (
  { phase, done }: Pick<StagePaper, 'phase' | 'done'>,
  powers: readonly PowerId[],
  me: PowerId | null,
): Readiness => ({
  said:
    phase !== 'briefing' && phase !== 'negotiation'
      ? 'otherwise'
      : me !== null && done.includes(me)
        ? 'ready'
        : 'notReady',
  done: done.length,
  all: powers.length,
  missing: powers.filter((power) => !done.includes(power)),
})
