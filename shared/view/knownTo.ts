/**
 * Secrecy: the world as one viewer may know it. Everything that leaves the server, and everything that a
 * computer diplomat sees, is made from what this function returns and from nothing else. Its parts are in `known`.
 * Rules V1 to V13, V15 to V18 and P5 of RULES.md.
 */
import type { PowerId } from '../rules/ids.ts'
import { canKnow, type LedgerEntry } from '../rules/ledger.ts'
import { entriesOf } from '../rules/record.ts'
import { NO_ORDERS } from '../rules/rounds/orders.ts'
import { hears } from '../rules/talk/say.ts'
import { informantsOf } from '../rules/treaties/learnSecret.ts'
import type { World } from '../rules/world.ts'
import { crisisFor } from './known/crisisFor.ts'
import { onlyOf, onlyOwn } from './known/only.ts'
import { outlayFor } from './known/outlayFor.ts'
import { positionFor } from './known/positionFor.ts'
import { recordFor } from './known/recordFor.ts'
import { treatyFor } from './known/treatyFor.ts'
import { ownPower, type Viewer } from './viewer.ts'

/** A world that is not longer than what its viewer may know. The teacher knows all. */
export const knownTo = (world: World, viewer: Viewer): World => {
  if (viewer.kind === 'teacher') return world
  const own = ownPower(viewer)
  const { phase } = world
  const treaties = treatiesFor(world, own)
  const informants = own ? informantsOf(world, own) : []
  const known: World = { ...world, treaties }
  return {
    ...known,
    seed: 0,
    naming: 0,
    settings: { ...world.settings, rounds: roundsToldOf(world) },
    position: positionFor(world, own),
    characters: phase.kind === 'ended' ? world.characters : onlyOwn(world.characters, own),
    drafts: Object.fromEntries(entriesOf(world.drafts).filter(([, { power }]) => power === own)),
    crises: Object.fromEntries(
      Object.entries(world.crises).map(([id, crisis]) => [id, crisisFor(world, crisis, own, treaties)]),
    ),
    talk: world.talk
      .filter((message) => (own ? hears(message, own) : message.channel.kind === 'public'))
      .map((message, at) => ({ ...message, number: at + 1 })),
    orders: ordersFor(world, own, informants),
    proposals: onlyOwn(world.proposals, own),
    ...(world.received && { received: onlyOf(world.received, own, informants) }),
    outlay: outlayFor(known, own),
    ledger: world.ledger.filter((entry) => knowsEntry(entry, own)),
    rounds: world.rounds.map((record, at) =>
      recordFor(world, record, own, at === world.rounds.length - 1 ? informants : []),
    ),
  }
}

const treatiesFor = ({ treaties }: World, own: PowerId | null): World['treaties'] =>
  Object.fromEntries(
    Object.entries(treaties).flatMap(([id, treaty]) => {
      const known = treatyFor(treaty, own)
      return known ? [[id, known]] : []
    }),
  )

const knowsEntry = (entry: LedgerEntry, own: PowerId | null): boolean =>
  own ? canKnow(entry, own) : entry.knownTo === 'everyone'

/** Rule V16: of its partners in intelligence a power sees the arms that they have locked, and nothing else. */
const ordersFor = (
  { orders }: World,
  own: PowerId | null,
  informants: readonly PowerId[],
): World['orders'] => ({
  ...Object.fromEntries(
    informants.flatMap((power) => {
      const arms = orders[power]?.arms
      return arms === undefined ? [] : [[power, { ...NO_ORDERS, arms }]]
    }),
  ),
  ...onlyOwn(orders, own),
})

/** Rule V11: whether this is the last round is told only where the teacher announces it. */
const roundsToldOf = ({ settings, position }: World): number =>
  settings.lastRound === 'announced' ? settings.rounds : position.rounds.length
