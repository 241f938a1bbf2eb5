/**
 * One scenario with one seed: the worlds that the properties look at. Each is played when it is first asked for,
 * and once. The same scenario and seed always give the same worlds.
 */

import type { Deed } from '../../server/diplomats/cabinet/deed.ts'
import { type PlayedWorld, type Player, playWorld } from '../../server/diplomats/playWorld.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import { FULL } from '../../shared/rules/modules.ts'
import type { Position } from '../../shared/rules/position.ts'
import type { Settings } from '../../shared/rules/settings.ts'
import type { Opened } from '../play/openScenario.ts'
import { sober } from './players/sober.ts'

export type Stage = Readonly<{
  scenario: string
  seed: number
  position: Position
  /** As the scenario wants to be played, the end announced. */
  settings: Settings
  powers: readonly PowerId[]
  /** Ordinary diplomats in every seat. */
  ordinary: () => PlayedWorld
  /** The same, and nobody is told which round is the last. */
  hiddenEnd: () => PlayedWorld
  /** The same, with every module on. */
  everything: () => PlayedWorld
  /** The same, and the treaties of the day are torn up before the first round. */
  blank: () => PlayedWorld
  /** No treaty at all, old or new: what par is measured in. */
  alone: () => PlayedWorld
  /** Without the treaties of the day everybody signs what does its gauges good, and keeps every promise. */
  sober: () => PlayedWorld
  /** The same governments, and no treaty at all. */
  soberAlone: () => PlayedWorld
  /** Some seats with other players; only the modules that the scenario needs are on, or all. */
  playedBy: (players: (power: PowerId) => Player, modules: 'needed' | 'all') => PlayedWorld
}>

export const stageOf = (scenario: string, { position, settings }: Opened, seed: number): Stage => {
  const bare: Position = { ...position, treaties: [] }
  const full: Settings = { ...settings, modules: FULL }
  return {
    scenario,
    seed,
    position,
    settings,
    powers: position.powers.map(({ id }) => id),
    ordinary: once(() => playWorld(position, settings, seed)),
    hiddenEnd: once(() => playWorld(position, { ...settings, lastRound: 'hidden' }, seed)),
    everything: once(() => playWorld(position, full, seed)),
    blank: once(() => playWorld(bare, settings, seed)),
    alone: once(() => playWorld(bare, settings, seed, { unless: isProposal })),
    sober: once(() => playWorld(bare, settings, seed, { players: sober })),
    soberAlone: once(() => playWorld(bare, settings, seed, { players: sober, unless: isProposal })),
    playedBy: (players, modules) =>
      playWorld(position, modules === 'all' ? full : settings, seed, { players }),
  }
}

const isProposal = ({ command }: Deed): boolean => command.type === 'ProposeTreaty'

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
