/**
 * Private talk about an open crisis: those who promised to consult have a channel for it, named for the crisis,
 * that stays open while orders are written; the principals and a mediator have a room. Rules N5 and N6 of RULES.md.
 */
import { clauseOf } from '../clauses/clauses.ts'
import type { CrisisId, PowerId } from '../ids.ts'
import { type InForce, termsOf } from '../treaties/treaty.ts'
import { knowsTreaty, treatiesInForce, type World } from '../world.ts'
import { type Crisis, isPrincipal } from './crisis.ts'
import { mediatorsOf } from './mediation.ts'
import { callsIn } from './promises.ts'
import { openCrises } from './stances.ts'

/** In seat order of nobody: `powers` are as the treaty names them. */
export type CrisisRoom = Readonly<{
  crisis: CrisisId
  powers: readonly PowerId[]
  kind: 'consultation' | 'mediation'
}>

/** Every channel of an open crisis; one group of powers has one. */
export const roomsIn = (world: World): readonly CrisisRoom[] => {
  const rooms = openCrises(world).flatMap((crisis) => [
    ...consultations(world, crisis),
    ...mediations(world, crisis),
  ])
  return rooms.filter((room, at) => rooms.findIndex((other) => isSameRoom(room, other)) === at)
}

/** The channel in which exactly these powers speak of this crisis. */
export const roomOf = (world: World, crisis: CrisisId, powers: readonly PowerId[]): CrisisRoom | undefined =>
  roomsIn(world).find((room) => isSameRoom(room, { crisis, powers }))

const isSameRoom = (a: Pick<CrisisRoom, 'crisis' | 'powers'>, b: Pick<CrisisRoom, 'crisis' | 'powers'>) =>
  a.crisis === b.crisis &&
  a.powers.length === b.powers.length &&
  a.powers.every((power) => b.powers.includes(power))

const consultations = (world: World, crisis: Crisis): readonly CrisisRoom[] =>
  treatiesInForce(world)
    .filter(
      (treaty) =>
        clauseOf(termsOf(treaty).clauses, 'consultation') !== undefined && concerns(world, crisis, treaty),
    )
    .map(({ parties }) => ({ crisis: crisis.id, powers: parties, kind: 'consultation' }))

const mediations = (world: World, crisis: Crisis): readonly CrisisRoom[] =>
  mediatorsOf(world, crisis).map((mediator) => ({
    crisis: crisis.id,
    powers: [crisis.challenger, crisis.target, mediator],
    kind: 'mediation',
  }))

/** As far as all parties can know, or a channel that opens would betray a secret. */
const concerns = (world: World, crisis: Crisis, { parties }: InForce): boolean => {
  const treaties = Object.fromEntries(
    Object.entries(world.treaties).filter(([, treaty]) =>
      parties.every((party) => knowsTreaty(treaty, party)),
    ),
  )
  const called = callsIn({ ...world, treaties }, crisis).map(({ power }) => power)
  return parties.some((party) => isPrincipal(crisis, party) || called.includes(party))
}
