/** What the calendar does to treaties when a round opens: terms run out, notice and expulsion take effect. Rules T18, T20 and T31 of RULES.md. */
import type { PowerId, TreatyId } from '../ids.ts'
import { treatiesInForce, type World } from '../world.ts'
import { end, leave } from './leaveTreaty.ts'
import { treatyNamed } from './register.ts'
import { type InForce, termsOf } from './treaty.ts'

export type TreatyExpired = Readonly<{ type: 'TreatyExpired'; treaty: TreatyId }>
export type PartyLeft = Readonly<{
  type: 'PartyLeft'
  treaty: TreatyId
  power: PowerId
  /** Left out, it went by itself. */
  how?: 'expelled'
}>

/** What runs out when this round opens. */
export const atOpeningOf = (world: World, round: number): readonly (TreatyExpired | PartyLeft)[] =>
  treatiesInForce(world).flatMap((treaty): (TreatyExpired | PartyLeft)[] => {
    const { duration } = termsOf(treaty)
    if (duration !== null && round >= Math.max(1, countedFrom(treaty)) + duration)
      return [{ type: 'TreatyExpired', treaty: treaty.id }]
    return treaty.leaving
      .filter(({ freeIn }) => freeIn <= round)
      .map(({ power, how }) => ({ type: 'PartyLeft', treaty: treaty.id, power, ...(how && { how }) }))
  })

/** Rules T20 and T29: a new text counts anew; that somebody joined is no new text. */
const countedFrom = ({ since, revisions }: InForce): number =>
  revisions.findLast(({ binds, joined }) => binds !== undefined && !joined)?.binds ?? since

export const evolve = (world: World, event: TreatyExpired | PartyLeft): World => {
  const treaty = treatyNamed(world, event.treaty)
  if (treaty.status !== 'inForce') return world
  switch (event.type) {
    case 'TreatyExpired':
      return end(world, treaty, { kind: 'expired' })
    case 'PartyLeft':
      return leave(world, treaty, event.power, { kind: 'left', by: event.power })
  }
}
