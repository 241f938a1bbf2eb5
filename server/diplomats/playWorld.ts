/** A whole world played by computer diplomats alone: for the chronicle, the measures, the tests and the seats. */
import type { Actor } from '../../shared/rules/actor.ts'
import type { Position } from '../../shared/rules/position.ts'
import * as openWorld from '../../shared/rules/rounds/openWorld.ts'
import { type Command, decide, evolve, type GameEvent, type Refusal } from '../../shared/rules/rules.ts'
import type { Settings } from '../../shared/rules/settings.ts'
import { powersOf, type World } from '../../shared/rules/world.ts'
import { knownTo } from '../../shared/view/knownTo.ts'
import type { Deed } from './deed.ts'
import { luckOf } from './luck.ts'
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

export type Wishes = Readonly<{
  /** Deeds that are wished away before they are done; by default none. */
  unless?: (deed: Deed) => boolean
}>

const SHELL: Actor = { kind: 'shell' }

/** Far more than a round ever needs: a diplomat that does not come to an end is our own mistake. */
const MOST_DEEDS = 40

export const playWorld = (
  position: Position,
  settings: Settings,
  seed: number,
  { unless = () => false }: Wishes = {},
): PlayedWorld => {
  const opened = { type: 'WorldOpened' as const, position, settings, seed, naming: seed }
  let world = openWorld.evolve(opened)
  const log: Played[] = [{ actor: SHELL, event: opened, why: null }]
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
        const deed = nextDeeds(known, power, luckOf(seed, power)).find((each) => !unless(each))
        if (!deed) continue
        busy = true
        submit({ kind: 'diplomat', power }, deed.command, deed.why)
      }
    }
  }
}

const refusalOf = (actor: Actor, command: Command, refusal: Refusal): string =>
  `${actor.kind === 'diplomat' ? actor.power : actor.kind} was refused ${JSON.stringify(command)}: ${JSON.stringify(refusal)}`
