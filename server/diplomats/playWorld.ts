/** A whole world played by computer diplomats alone: for the chronicle, the measures, the tests and the seats. */
import type { Actor } from '../../shared/rules/actor.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Position } from '../../shared/rules/position.ts'
import * as openWorld from '../../shared/rules/rounds/openWorld.ts'
import { type Command, decide, evolve, type GameEvent, type Refusal } from '../../shared/rules/rules.ts'
import type { Settings } from '../../shared/rules/settings.ts'
import { powersOf, type World } from '../../shared/rules/world.ts'
import { knownTo } from '../../shared/view/knownTo.ts'
import type { Deed } from './cabinet/deed.ts'
import { type Luck, luckOf } from './cabinet/luck.ts'
import { nextDeeds } from './nextDeeds.ts'

/** One line of the log; a diplomat's reason stands beside its own events. */
export type Played = Readonly<{ actor: Actor; event: GameEvent; why: string | null }>

/** A command as it was given, for recording a lesson. */
export type Given = Readonly<{ actor: Actor; command: Command; why: string | null }>

export type PlayedWorld = Readonly<{
  world: World
  log: readonly Played[]
  given: readonly Given[]
}>

/** Whoever plays a power: what it would do next, from what the power may know. */
export type Player = (known: World, power: PowerId, luck: Luck) => readonly Deed[]

export type Wishes = Readonly<{
  /** Deeds that are wished away before they are done; by default none. */
  unless?: (deed: Deed) => boolean
  /** Who plays which power; by default the ordinary diplomat plays them all. */
  players?: (power: PowerId) => Player
}>

const SHELL: Actor = { kind: 'shell' }

/** Far more than a round ever needs: a diplomat that does not come to an end is our own mistake. */
const MOST_DEEDS = 40

export const playWorld = (
  position: Position,
  settings: Settings,
  seed: number,
  wishes: Wishes = {},
): PlayedWorld => {
  const opened = { type: 'WorldOpened' as const, position, settings, seed, naming: seed }
  const { world, log, given } = playOn(openWorld.evolve(opened), wishes)
  return { world, log: [{ actor: SHELL, event: opened, why: null }, ...log], given }
}

/** From this moment of a world to its end; the log begins here. */
export const playOn = (
  from: World,
  { unless = () => false, players = () => nextDeeds }: Wishes = {},
): PlayedWorld => {
  const { seed } = from
  let world = from
  const log: Played[] = []
  const given: Given[] = []

  const submit = (actor: Actor, command: Command, why: string | null) => {
    const judged = decide(world, actor, command)
    given.push({ actor, command, why })
    if (judged.verdict === 'refused') throw new Error(refusalOf(actor, command, judged.refusal))
    for (const event of judged.events) {
      world = evolve(world, event)
      log.push({ actor, event, why })
    }
  }

  while (world.phase.kind !== 'ended') {
    const { phase } = world
    if (phase.kind !== 'lobby') deliberate()
    const round = phase.kind === 'lobby' ? 0 : phase.round
    submit(SHELL, { type: 'Advance', from: phase.kind, round }, null)
  }
  return { world, log, given }

  /** Everybody in turn does one thing, until nobody has anything to do. */
  function deliberate() {
    const powers = powersOf(world)
    const first = world.phase.kind === 'lobby' ? 0 : world.phase.round - 1
    const turn = powers
      .map((_, at) => powers[(at + first) % powers.length])
      .filter((power) => power !== undefined)
    for (let pass = 0, busy = true; busy; pass++) {
      busy = false
      if (pass > MOST_DEEDS) throw new Error(`the diplomats do not come to an end in ${world.phase.kind}`)
      for (const power of turn) {
        const known = knownTo(world, { kind: 'power', power })
        const deed = players(power)(known, power, luckOf(seed, power)).find((each) => !unless(each))
        if (!deed) continue
        busy = true
        submit({ kind: 'diplomat', power }, deed.command, deed.why)
      }
    }
  }
}

const refusalOf = (actor: Actor, command: Command, refusal: Refusal): string =>
  `${actor.kind === 'diplomat' ? actor.power : actor.kind} was refused ${JSON.stringify(command)}: ${JSON.stringify(refusal)}`
