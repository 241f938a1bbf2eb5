/**
 * Like a clever sixteen-year-old with a script: a random search over deeds for one seat, then a greedy one that adds
 * the idea that helps most, as long as one helps. Everybody else is an ordinary diplomat; every module is on; the
 * objective is the Result, less that of an ordinary diplomat in the same seat with the same seeds. What was found is
 * then tried on seeds that the search has never seen, because the best of many tries is partly luck.
 */
import { nextDeeds } from '../../../server/diplomats/nextDeeds.ts'
import { type PlayedWorld, playWorld } from '../../../server/diplomats/playWorld.ts'
import { chance } from '../../../shared/rules/chance.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { FULL } from '../../../shared/rules/modules.ts'
import type { Settings } from '../../../shared/rules/settings.ts'
import type { Opened } from '../../play/openScenario.ts'
import { interestOf, resultOf } from '../interest.ts'
import { withHabits } from '../players/habit.ts'
import { mean, standardError } from '../statistics.ts'
import type { Draw } from './drawValue.ts'
import { drawGene, type Gene, habitOf } from './gene.ts'
import { tellDeeds } from './tellDeeds.ts'

export type Attack = Readonly<{
  scenario: string
  power: PowerId
  /** Random ideas that are tried. */
  tries: number
  /** How often the best of them is offered one idea more. */
  steps: number
  /** Seeds on which what was found is tried at the end. */
  heldOut: number
}>

export type Loot = Readonly<{
  attack: Attack
  ideas: readonly string[]
  /** What the first of the held-out worlds saw of it, a sentence each. */
  deeds: readonly string[]
  /** Gain in Result on the seeds of the search, and on the others with its standard error. */
  found: number
  gain: number
  error: number
  interest: number
}>

/** The search looks at these; held-out seeds begin far above them. */
const QUICK = [1, 2, 3] as const
const MORE = [1, 2, 3, 4, 5, 6, 7, 8] as const
const HELD_OUT_FROM = 10_001
const SHORTLIST = 4
const GREEDY_TRIES = 6

export const search = (attack: Attack, opened: Opened): Loot => {
  const raid = raidOn(attack, opened)
  const draw = drawing(`${attack.scenario}/${attack.power}`)
  const random = Array.from({ length: attack.tries }, () =>
    Array.from({ length: 1 + draw(2) }, () => drawGene(draw, raid.rounds)),
  )
  const shortlist = best(random, (genes) => raid.gain(genes, QUICK)).slice(0, SHORTLIST)
  let [most = []] = best(shortlist, (genes) => raid.gain(genes, MORE))
  for (let step = 0; step < attack.steps; step++) {
    const grown = Array.from({ length: GREEDY_TRIES }, () => [...most, drawGene(draw, raid.rounds)])
    const [better = []] = best(grown, (genes) => raid.gain(genes, QUICK))
    if (raid.gain(better, MORE) > raid.gain(most, MORE)) most = better
  }
  const held = Array.from({ length: attack.heldOut }, (_, at) => HELD_OUT_FROM + at)
  const gains = held.map((seed) => raid.one(most, seed))
  return {
    attack,
    ideas: most.map((gene) => habitOf(gene).words),
    deeds: raid.deeds(most, HELD_OUT_FROM),
    found: raid.gain(most, MORE),
    gain: mean(gains.map(({ result }) => result)),
    error: standardError(gains.map(({ result }) => result)),
    interest: mean(gains.map(({ interest }) => interest)),
  }
}

type Gain = Readonly<{ result: number; interest: number }>

const raidOn = ({ power }: Attack, { position, settings }: Opened) => {
  const full: Settings = { ...settings, modules: FULL }
  const usual = new Map<number, PlayedWorld>()
  const ordinary = (seed: number): PlayedWorld => {
    const world = usual.get(seed) ?? playWorld(position, full, seed)
    usual.set(seed, world)
    return world
  }
  const raided = (genes: readonly Gene[], seed: number): PlayedWorld => {
    const player = withHabits(...genes.map(habitOf))
    return playWorld(position, full, seed, { players: (each) => (each === power ? player : nextDeeds) })
  }
  const known = new Map<string, Gain>()
  const one = (genes: readonly Gene[], seed: number): Gain => {
    const key = `${seed}/${JSON.stringify(genes)}`
    const world = known.has(key) ? null : raided(genes, seed)
    const gain = known.get(key) ?? {
      result: world ? resultOf(world, power) - resultOf(ordinary(seed), power) : 0,
      interest: world ? interestOf(world, power) - interestOf(ordinary(seed), power) : 0,
    }
    known.set(key, gain)
    return gain
  }
  return {
    rounds: settings.rounds,
    one,
    gain: (genes: readonly Gene[], seeds: readonly number[]) =>
      mean(seeds.map((seed) => one(genes, seed).result)),
    deeds: (genes: readonly Gene[], seed: number): readonly string[] =>
      tellDeeds(raided(genes, seed), power, new Set(genes.map((gene) => habitOf(gene).words))),
  }
}

const best = (
  all: readonly (readonly Gene[])[],
  worth: (genes: readonly Gene[]) => number,
): readonly (readonly Gene[])[] =>
  all
    .map((genes) => ({ genes, value: worth(genes) }))
    .toSorted((a, b) => b.value - a.value)
    .map(({ genes }) => genes)

const drawing = (occasion: string): Draw => {
  let times = 0
  return (below) => Math.floor(chance(0, `${occasion}/${times++}`) * below)
}
