/** Rules said aloud: given what has happened, when somebody does something, then this follows. */
import { expect } from 'vitest'
import type { z } from 'zod'
import type { Actor } from '../../shared/rules/actor.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { RoundPhase } from '../../shared/rules/phase.ts'
import type { Position } from '../../shared/rules/position.ts'
import type { Orders } from '../../shared/rules/rounds/orders.ts'
import {
  Command,
  decide,
  evolve,
  type GameEvent,
  type Judgement,
  type Refusal,
  replay,
} from '../../shared/rules/rules.ts'
import type { Settings } from '../../shared/rules/settings.ts'
import type { InForce, Treaty } from '../../shared/rules/treaties/treaty.ts'
import type { World } from '../../shared/rules/world.ts'
import { attache, germany, headOf, settings } from './julyCrisis.ts'

export const teacher: Actor = { kind: 'teacher' }
export const shell: Actor = { kind: 'shell' }

/** A power acts through its head. */
export type Doer = Actor | PowerId
/** A command as it travels, before its defaults are filled in. */
export type Deed = z.input<typeof Command>
export type Past = GameEvent | readonly [Doer, Deed]

const actorOf = (doer: Doer): Actor => {
  if (typeof doer !== 'string') return doer
  const person = headOf[doer]
  if (!person) throw new Error(`nobody plays ${doer}`)
  return { kind: 'person', person }
}

export const judge = (world: World, doer: Doer, deed: Deed): Judgement =>
  decide(world, actorOf(doer), Command.parse(deed))

/** The world after a deed that must be lawful. */
export const played = (world: World, doer: Doer, deed: Deed): World => {
  const judgement = judge(world, doer, deed)
  if (judgement.verdict === 'refused') throw new Error(`refused: ${JSON.stringify(judgement.refusal)}`)
  return judgement.events.reduce(evolve, world)
}

export const given = (world: World, ...past: readonly Past[]) => {
  const now = past.reduce<World>(
    (then, each) => ('type' in each ? evolve(then, each) : played(then, ...each)),
    world,
  )
  return { world: now, when: (doer: Doer, deed: Deed) => outcomeOf(judge(now, doer, deed), now) }
}

const outcomeOf = (judgement: Judgement, world: World) => ({
  thenHappens: (...events: readonly GameEvent[]) =>
    expect(judgement).toEqual({ verdict: 'accepted', events }),
  thenNothingHappens: () => expect(judgement).toEqual({ verdict: 'accepted', events: [] }),
  thenRefused: (refusal: Refusal) => expect(judgement).toEqual({ verdict: 'refused', refusal }),
  thenWorld: (): World => {
    if (judgement.verdict === 'refused') throw new Error(`refused: ${JSON.stringify(judgement.refusal)}`)
    return judgement.events.reduce(evolve, world)
  },
})

export const SEED = 1914

/** The lobby of a new world, with everybody seated. */
export const lobby = (position: Position, chosen: Partial<Settings> = {}): World =>
  replay([
    { type: 'WorldOpened', position, settings: { ...settings, ...chosen }, seed: SEED, naming: SEED },
    ...position.powers.map(({ id }): GameEvent => ({ type: 'SeatTaken', person: headOf[id]!, power: id })),
    { type: 'SeatTaken', person: attache, power: germany },
  ])

/** The next phase, as the teacher would open it. */
export const next = (world: World): World => {
  const { phase } = world
  if (phase.kind === 'ended') throw new Error('the lesson is over')
  const round = phase.kind === 'lobby' ? 0 : phase.round
  return played(world, teacher, { type: 'Advance', from: phase.kind, round })
}

/** On to a phase: of this round if it is still to come, else of the next. */
export const until = (world: World, phase: RoundPhase | 'ended'): World => {
  const then = next(world)
  return then.phase.kind === phase ? then : until(then, phase)
}

export const negotiating = (position: Position, chosen: Partial<Settings> = {}): World =>
  until(lobby(position, chosen), 'negotiation')

export const ordering = (position: Position, chosen: Partial<Settings> = {}): World =>
  until(lobby(position, chosen), 'orders')

/** The report of a round in which these orders were given; all others by default. */
export const resolved = (world: World, said: Readonly<Record<PowerId, Orders>>): World =>
  next(
    Object.entries(said).reduce(
      (now, [power, orders]) => played(now, power as PowerId, { type: 'GiveOrders', orders }),
      world,
    ),
  )

/** The treaty of this title; there must be one. */
export const treatyCalled = (world: World, title = 'A pact'): Treaty => {
  const found = Object.values(world.treaties).find(({ revisions }) => revisions.at(-1)?.terms.title === title)
  if (!found) throw new Error(`no treaty is called ${title}`)
  return found
}

export const inForceCalled = (world: World, title = 'A pact'): InForce => {
  const treaty = treatyCalled(world, title)
  if (treaty.status !== 'inForce') throw new Error(`${title} is not in force`)
  return treaty
}
