/**
 * 6. Deterrence, and entrapment.
 *
 * Every crisis of ordinary worlds at the moment when Orders begin. The target's promises of defence are struck out,
 * and the challenger is asked what it would do, under eight moods; then again after the third power that could help
 * most has promised the target automatic help against anyone, in public; and again after it has promised help at its
 * own discretion. Measured: how often the challenger gives way. And the ally: how often it would come when it is
 * bound at discretion, and what part of its capability it expects to lose in the war into which it is drawn.
 * Holds if challengers give way more often by two standard errors of the crises, and allies are drawn in.
 */
import { luckOf } from '../../../server/diplomats/cabinet/luck.ts'
import { nextDeeds } from '../../../server/diplomats/nextDeeds.ts'
import { clauseOf } from '../../../shared/rules/clauses/clauses.ts'
import type { Defence } from '../../../shared/rules/clauses/defence.ts'
import { type Crisis, isPrincipal, type Stance } from '../../../shared/rules/crises/crisis.ts'
import { strengths, warLosses } from '../../../shared/rules/crises/odds.ts'
import { openCrises } from '../../../shared/rules/crises/stances.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { roundOf } from '../../../shared/rules/phase.ts'
import { termsOf } from '../../../shared/rules/treaties/treaty.ts'
import { attitude, capabilityOf, powersOf, proximity, type World } from '../../../shared/rules/world.ts'
import { withTreatyInForce } from '../../../shared/view/considerTreaty.ts'
import { knownTo } from '../../../shared/view/knownTo.ts'
import { beforeOrders } from '../moments.ts'
import { above, type Finding, measured, together, when } from '../property.ts'
import type { Stage } from '../stage.ts'
import { mean, standardError } from '../statistics.ts'

const MOODS = 8

type Tried = Readonly<{ alone: number; automatic: number; discretion: number; comes: number; loses: number }>

const trial = ({ ordinary, seed }: Stage): readonly Tried[] =>
  beforeOrders(ordinary()).flatMap((world) => openCrises(world).map((crisis) => tryAlly(world, crisis, seed)))

const tryAlly = (world: World, crisis: Crisis, seed: number): Tried => {
  const alone = withoutHelp(world, crisis.target)
  const ally = likeliestAlly(alone, crisis)
  const bound = (when: Defence['when']) => withAlly(alone, crisis.target, ally, when)
  const yields = (there: World) => often(there, crisis, crisis.challenger, seed, 'concede')
  return {
    alone: yields(alone),
    automatic: yields(bound('automatic')),
    discretion: yields(bound('discretion')),
    comes: often(bound('discretion'), crisis, ally, seed, 'honour'),
    loses: lossOf(world, crisis, ally) / capabilityOf(world, ally),
  }
}

/** The same world without any promise of defence to this power. */
const withoutHelp = (world: World, power: PowerId): World => ({
  ...world,
  treaties: Object.fromEntries(
    Object.entries(world.treaties).filter(
      ([, treaty]) => !treaty.parties.includes(power) || !clauseOf(termsOf(treaty).clauses, 'defence'),
    ),
  ),
})

/** The strongest against the challenger among those who do not hate the target. */
const likeliestAlly = (world: World, crisis: Crisis): PowerId => {
  const help = (power: PowerId) =>
    (world.outlay.arms[power] ?? 0) *
    proximity(world, power, crisis.challenger) *
    Math.max(0, 50 + attitude(world, power, crisis.target))
  const [ally] = powersOf(world)
    .filter((power) => !isPrincipal(crisis, power))
    .toSorted((a, b) => help(b) - help(a))
  if (!ally) throw new Error('a world of two has no third')
  return ally
}

const withAlly = (world: World, target: PowerId, ally: PowerId, when: Defence['when']): World =>
  withTreatyInForce(world, [ally, target], {
    title: 'Alliance',
    clauses: [{ kind: 'defence', against: 'anyone', when }],
    secrecy: 'public',
    duration: null,
    notice: 1,
  })

/** In how many moods out of all an ordinary diplomat would take this stance. */
const often = (world: World, crisis: Crisis, power: PowerId, seed: number, stance: Stance): number => {
  const known = knownTo(world, { kind: 'power', power })
  return mean(
    Array.from({ length: MOODS }, (_, mood) => {
      const luck = luckOf(seed * MOODS + mood + roundOf(world.phase) * 100_000, power)
      const [deed] = nextDeeds(known, power, luck)
      return deed?.command.type === 'GiveOrders' && deed.command.orders.stances[crisis.id] === stance ? 1 : 0
    }),
  )
}

/** What the war would burn of the ally, with last round's arms. */
const lossOf = (world: World, crisis: Crisis, ally: PowerId): number => {
  const sides = { withTarget: [ally], withChallenger: [] }
  return warLosses(world, crisis, sides, strengths(world, crisis, sides, world.outlay))[ally] ?? 0
}

const judge = (trials: readonly (readonly Tried[])[]): Finding => {
  const crises = trials.flat()
  const of = (what: keyof Tried) => mean(crises.map((each) => each[what]))
  const deterred = crises.map(({ automatic, alone }) => automatic - alone)
  return {
    verdict: together(
      above(mean(deterred), standardError(deterred), 0),
      when(of('comes') > 0 && of('loses') > 0),
    ),
    said:
      `challenger gives way: alone ${of('alone').toFixed(2)}, target with an ally at discretion ` +
      `${of('discretion').toFixed(2)}, automatic ${of('automatic').toFixed(2)} (${crises.length} crises); the ally at ` +
      `discretion comes in ${of('comes').toFixed(2)}, and a war costs it ${(100 * of('loses')).toFixed(1)}% of its capability`,
    numbers: {
      crises: crises.length,
      alone: of('alone'),
      discretion: of('discretion'),
      automatic: of('automatic'),
      comes: of('comes'),
      loses: of('loses'),
    },
  }
}

export const deterrence = measured({ number: 6, name: 'Deterrence, and entrapment', trial, judge })
