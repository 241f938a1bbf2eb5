/**
 * 4. Free riding is as in the literature.
 *
 * The blocs of a scenario (three or more powers that can bear each other, made friends) in a quiet world: no events,
 * no treaties but one, nobody bargains, and ordinary diplomats spend as suits them for four rounds. Measured in the
 * last: Kendall's tau of capability K with arms / K among the members, weighted by members. Three worlds: without
 * any treaty, where all benefits of arms are private; with an alliance at discretion against the one power that most
 * of them fear most, where they are partly shared; and with automatic defence against anyone. Holds if tau is above
 * zero under full alliance, and lower where all benefits are private (Olson & Zeckhauser 1966; Sandler).
 */
import { playWorld } from '../../../server/diplomats/playWorld.ts'
import type { Defence } from '../../../shared/rules/clauses/defence.ts'
import { CONSTANTS } from '../../../shared/rules/constants.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { OpeningTreaty, Position } from '../../../shared/rules/position.ts'
import { type Finding, measured, type Verdict } from '../property.ts'
import type { Stage } from '../stage.ts'
import { mean, rankCorrelation, sum } from '../statistics.ts'

const ROUNDS = 4
/** Opinions of members: nobody fears another, and help counts fully (rules G4 and G5). */
const FRIENDS = 30
/** Who thinks worse than this of another cannot be its ally. */
const BEARABLE = -10

type Taus = Readonly<{ apart: number; partly: number; allied: number; members: number }>

const trial = (stage: Stage): readonly Taus[] => {
  const quiet = quietly(stage.position)
  return blocsOf(stage.position).map((bloc) => {
    const friends = thinking(quiet, bloc, FRIENDS)
    const tau = (...treaties: readonly OpeningTreaty[]) => burdens(stage, { ...friends, treaties }, bloc)
    return {
      apart: tau(),
      partly: tau(allianceOf(bloc, { against: [mostFeared(friends, bloc)], when: 'discretion' })),
      allied: tau(allianceOf(bloc, { against: 'anyone', when: 'automatic' })),
      members: bloc.length,
    }
  })
}

const quietly = (position: Position): Position => ({
  ...position,
  treaties: [],
  rounds: position.rounds.slice(0, ROUNDS).map((round) => ({ ...round, events: [] })),
})

/** Powers that all can bear each other, the closest first; each is in one bloc at most. */
const blocsOf = ({ powers, attitudes }: Position): readonly (readonly PowerId[])[] => {
  const liking = (a: PowerId, b: PowerId) => Math.min(attitudes[a]?.[b] ?? 0, attitudes[b]?.[a] ?? 0)
  const blocs: PowerId[][] = []
  let left = powers.map(({ id }) => id)
  while (left.length > 0) {
    const [first, ...rest] = left.toSorted((a, b) => warmth(b, left, liking) - warmth(a, left, liking))
    if (!first) break
    const bloc = [first]
    for (const next of rest.toSorted((a, b) => liking(first, b) - liking(first, a)))
      if (bloc.every((member) => liking(member, next) > BEARABLE)) bloc.push(next)
    blocs.push(bloc)
    left = left.filter((each) => !bloc.includes(each))
  }
  return blocs.filter(({ length }) => length >= 3 && length < powers.length)
}

const warmth = (
  power: PowerId,
  among: readonly PowerId[],
  liking: (a: PowerId, b: PowerId) => number,
): number => sum(among.map((other) => (other === power ? 0 : Math.max(0, liking(power, other)))))

/** The power outside that the members together have most to fear from: hostile, near and armed. */
const mostFeared = ({ powers, attitudes, proximity }: Position, bloc: readonly PowerId[]): PowerId => {
  const feared = ({ id, arms }: Position['powers'][number]) =>
    sum(
      bloc.map(
        (member) =>
          Math.max(0, CONSTANTS.hostility.zeroAt - (attitudes[id]?.[member] ?? 0)) *
          (proximity[id]?.[member] ?? 0) *
          arms,
      ),
    )
  const [most] = powers.filter(({ id }) => !bloc.includes(id)).toSorted((a, b) => feared(b) - feared(a))
  if (!most) throw new Error('a bloc of all has nobody to fear')
  return most.id
}

const allianceOf = (parties: readonly PowerId[], promise: Omit<Defence, 'kind'>): OpeningTreaty => ({
  signed: 'before the first round',
  parties,
  terms: {
    title: 'Alliance',
    clauses: [{ kind: 'defence', ...promise }],
    secrecy: 'public',
    duration: null,
    notice: 3,
  },
})

const thinking = (position: Position, bloc: readonly PowerId[], opinion: number): Position => ({
  ...position,
  attitudes: Object.fromEntries(
    Object.entries(position.attitudes).map(([of, toward]) => [
      of,
      bloc.some((member) => member === of)
        ? {
            ...toward,
            ...Object.fromEntries(bloc.filter((each) => each !== of).map((each) => [each, opinion])),
          }
        : toward,
    ]),
  ),
})

const burdens = ({ settings, seed }: Stage, position: Position, bloc: readonly PowerId[]): number => {
  const rounds = Math.min(ROUNDS, position.rounds.length)
  const { world } = playWorld(position, { ...settings, rounds, lastRound: 'hidden' }, seed, {
    unless: ({ command }) => command.type === 'ProposeTreaty' || command.type === 'GiveNotice',
  })
  return rankCorrelation(
    bloc.map((power) => {
      const { capability } = world.powers[power] ?? { capability: 1 }
      return [capability, (world.outlay.arms[power] ?? 0) / capability]
    }),
  )
}

const judge = (trials: readonly (readonly Taus[])[]): Finding => {
  const blocs = trials.flat()
  const members = sum(blocs.map((each) => each.members))
  const tau = (of: 'apart' | 'partly' | 'allied') =>
    members === 0 ? 0 : sum(blocs.map((each) => each[of] * each.members)) / members
  const [apart, partly, allied] = [tau('apart'), tau('partly'), tau('allied')]
  return {
    verdict: verdictOn(blocs.length, apart, allied),
    said:
      `tau of K with arms / K: all benefits private ${apart.toFixed(2)}, partly shared ${partly.toFixed(2)}, ` +
      `full alliance ${allied.toFixed(2)}; blocs of ${mean(blocs.map((each) => each.members)).toFixed(1)}`,
    numbers: { apart, partly, allied, blocs: blocs.length },
  }
}

const verdictOn = (blocs: number, apart: number, allied: number): Verdict =>
  blocs === 0 ? 'unclear' : allied > 0 && apart < allied ? 'holds' : 'fails'

export const freeRiding = measured({ number: 4, name: 'Free riding is as in the literature', trial, judge })
