import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type Crisis, isPrincipal } from '../../shared/rules/crises/crisis.ts'
import { acceptedIn } from '../../shared/rules/crises/mediation.ts'
import type { PowerId, TreatyId } from '../../shared/rules/ids.ts'
import { canKnow } from '../../shared/rules/ledger.ts'
import { Command, decide, evolve } from '../../shared/rules/rules.ts'
import { hears } from '../../shared/rules/talk/say.ts'
import { informantsOf } from '../../shared/rules/treaties/learnSecret.ts'
import { isPublic, type Treaty } from '../../shared/rules/treaties/treaty.ts'
import { knowsTreaty, powersOf, type World } from '../../shared/rules/world.ts'
import { EVERYONE, type Viewer } from '../../shared/view/viewer.ts'
import { viewFor } from '../../shared/view/viewFor.ts'
import { lobby } from '../support/given.ts'
import {
  austria,
  bound,
  defence,
  event,
  france,
  fund,
  germany,
  happening,
  julyCrisis,
  pact,
  russia,
  ultimatum,
} from '../support/julyCrisis.ts'
import type { Move } from '../support/moves/draws.ts'
import { lesson } from '../support/moves/lesson.ts'

vi.setConfig({ testTimeout: 60_000 })

const position = happening(
  bound(
    bound(julyCrisis, [germany, austria], pact([defence, fund(1)])),
    [russia, france],
    pact([defence, fund(2)], { secrecy: 'secret', title: 'A secret pact' }),
  ),
  event({ crisis: ultimatum }),
)

/** Every world that a random lesson passes through. */
const worldsOf = (moves: readonly Move[]): readonly World[] => {
  const worlds = [lobby(position)]
  for (const move of moves) {
    const world = worlds.at(-1) as World
    const { actor, deed } = move(world)
    const command = Command.safeParse(deed)
    if (!command.success) continue
    const judgement = decide(world, actor, command.data)
    if (judgement.verdict === 'accepted') worlds.push(judgement.events.reduce(evolve, world))
  }
  return worlds
}

/** Who else has found a treaty out is nobody's to know. */
const learnedBy = (learned: Treaty['learned'] = [], own: PowerId | null): Treaty['learned'] => [
  ...learned.filter(({ by }) => by === own),
  { by: own === france ? russia : france, round: 1 },
]

/** Offers to mediate that are neither one's own nor accepted by both, taken away. */
const publicMediation = (crisis: Crisis, own: PowerId | null) =>
  crisis.mediation && {
    mediation: Object.fromEntries(
      Object.entries(crisis.mediation).filter(
        ([mediator]) => mediator === own || acceptedIn(crisis).includes(mediator as PowerId),
      ),
    ),
  }

/** To who is no party: without open ballots, votes on its own request, and what a secret treaty became after it. */
const asOutsiderKnows = (treaty: Treaty, own: PowerId | null): Treaty => {
  if (own !== null && treaty.parties.includes(own)) return treaty
  const open = isPublic(treaty)
  const ballots = (treaty.ballots ?? []).flatMap((ballot) => {
    if (open && ballot.verdict !== null) return [ballot]
    return ballot.by === own && !ballot.voters.includes(own) ? [{ ...ballot, yes: [], no: [] }] : []
  })
  const last = own === null || open ? undefined : treaty.lastRead?.[own]
  const invited = treaty.status === 'inForce' && treaty.invited?.some(({ power }) => power === own)
  const found = treaty.learned?.some(({ by }) => by === own)
  return last && !invited && !found
    ? {
        ...treaty,
        ballots,
        parties: last.parties,
        former: last.former,
        revisions: treaty.revisions.slice(0, last.revision),
      }
    : { ...treaty, ballots }
}

/** The same world with every secret changed that this viewer may not know: rules.md's table, read backwards. */
const otherwise = (world: World, own: PowerId | null): World => {
  const known = (treaty: World['treaties'][TreatyId]) =>
    own
      ? knowsTreaty(treaty, own)
      : (treaty.revisions.at(-1)?.terms.secrecy === 'public' || treaty.disclosed !== undefined) &&
        /inForce|over/.test(treaty.status)
  const others = <V>(record: Readonly<Record<string, V>>, change: (value: V, power: PowerId) => V) =>
    Object.fromEntries(
      Object.entries(record).map(([power, value]) => [
        power,
        power === own ? value : change(value, power as PowerId),
      ]),
    )
  const informants = own ? informantsOf(world, own) : []
  const isInformant = (power: PowerId) => informants.includes(power)
  return {
    ...world,
    seed: world.seed + 1,
    naming: world.naming + 1,
    position: {
      ...world.position,
      powers: world.position.powers.map((power) =>
        power.id === own ? power : { ...power, brief: ['Changed.'] },
      ),
      rounds: world.position.rounds.map((plan) => ({
        ...plan,
        instructions: {
          ...Object.fromEntries(
            powersOf(world)
              .filter((power) => power !== own)
              .map((power) => [power, 'Changed.']),
          ),
          ...(own && own in plan.instructions ? { [own]: plan.instructions[own] ?? '' } : {}),
        },
      })),
    },
    characters: others(world.characters, () => 'hegemon'),
    crises: Object.fromEntries(
      Object.entries(world.crises).map(([id, crisis]) => [
        id,
        own && isPrincipal(crisis, own) ? crisis : { ...crisis, ...publicMediation(crisis, own) },
      ]),
    ),
    drafts: Object.fromEntries(Object.entries(world.drafts).filter(([, { power }]) => power === own)),
    treaties: Object.fromEntries(
      Object.entries(world.treaties)
        .filter(([, treaty]) => known(treaty))
        .map(([id, treaty]) => [
          id,
          { ...asOutsiderKnows(treaty, own), learned: learnedBy(treaty.learned, own) },
        ]),
    ),
    talk: world.talk.filter((message) => (own ? hears(message, own) : message.channel.kind === 'public')),
    orders: others(world.orders, (orders, power) => ({
      ...orders,
      arms: orders.arms + (isInformant(power) ? 0 : 1),
      development: 0,
      payments: {},
      outreach: {},
    })),
    proposals: Object.fromEntries(Object.entries(world.proposals).filter(([power]) => power === own)),
    ...(world.received && {
      received: others(world.received, (aid, power) =>
        isInformant(power) ? aid : { ...aid, money: aid.money + 1, arms: 9 },
      ),
    }),
    outlay: { ...world.outlay, development: others(world.outlay.development, (points) => points + 1) },
    ledger: world.ledger.filter((entry) => (own ? canKnow(entry, own) : entry.knownTo === 'everyone')),
    rounds: world.rounds.map((record, at) => ({
      ...record,
      gauges: others(record.gauges, (gauges, power) => ({
        security: {
          value: gauges.security.value + (isInformant(power) && at === world.rounds.length - 1 ? 0 : 1),
          terms: [],
        },
        prosperity: { ...gauges.prosperity, terms: [] },
        influence: { ...gauges.influence, terms: [] },
        autonomy: { ...gauges.autonomy, terms: [] },
      })),
      orders: others(record.orders, (orders) => ({ ...orders, arms: 0 })),
      interest: others(record.interest, () => 0),
      ...(record.payments && {
        payments: record.payments.map((payment) => {
          const { by, to, treaty } = payment
          const bound = world.treaties[treaty]
          const open = bound && isPublic(bound) && to !== 'parties'
          const mine = own === by || own === to || (to === 'parties' && own && bound?.parties.includes(own))
          return open || mine ? payment : { ...payment, paid: payment.paid + 1 }
        }),
      }),
      attitudes: record.attitudes.filter(({ of, toward }) => of === own || toward === own),
    })),
  }
}

describe('in any lesson, at any moment', () => {
  it('[V1] [V3] [V6] [V8] [V10] [V13] no byte of a view depends on what its viewer may not know', () => {
    fc.assert(
      fc.property(lesson, (moves) => {
        const worlds = worldsOf(moves)
        for (const [at, world] of worlds.entries()) {
          if (at % 5 !== 0 && at !== worlds.length - 1) continue
          if (world.phase.kind === 'ended') continue
          const viewers: Viewer[] = [
            EVERYONE,
            ...powersOf(world).map((power): Viewer => ({ kind: 'power', power })),
          ]
          for (const viewer of viewers) {
            const own = viewer.kind === 'power' ? viewer.power : null
            expect(viewFor(otherwise(world, own), viewer)).toEqual(viewFor(world, viewer))
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
