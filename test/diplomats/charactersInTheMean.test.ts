/** Many small Europes in which every power has the same character: how they differ in the mean. */
import { describe, expect, it } from 'vitest'
import { playWorld } from '../../server/diplomats/playWorld.ts'
import { isMilitary } from '../../shared/rules/clauses/clauses.ts'
import { CHARACTERS, type Character } from '../../shared/rules/delegations/character.ts'
import type { Position } from '../../shared/rules/position.ts'
import { termsOf } from '../../shared/rules/treaties/treaty.ts'
import {
  austria,
  bound,
  event,
  france,
  fund,
  germany,
  happening,
  julyCrisis,
  pact,
  russia,
  settings,
  ultimatum,
} from '../support/julyCrisis.ts'

const WORLDS = 24

const europe = (character: Character): Position => {
  const position = happening(
    bound(julyCrisis, [germany, austria, russia, france], pact([fund(2)])),
    event({ crisis: ultimatum }),
  )
  return { ...position, powers: position.powers.map((power) => ({ ...power, character })) }
}

type Means = Readonly<{
  /** Military treaties that came into force, per world. */
  alliances: number
  /** The part of all shares that was kept back. */
  keptBack: number
  /** The part of all points that went into arms. */
  arms: number
  /** Powers that joined a challenger and had not promised to, per world. */
  jackals: number
  /** The part of ultimatums, those apart that were settled, that met a target which stood firm. */
  firm: number
}>

const meansOf = (character: Character): Means => {
  const worlds = Array.from(
    { length: WORLDS },
    (_, seed) => playWorld(europe(character), settings, seed + 1).world,
  )
  const points = (record: Readonly<Record<string, number>>) =>
    Object.values(record).reduce((total, each) => total + each, 0)
  const orders = worlds.flatMap(({ rounds }) => rounds.flatMap((round) => Object.values(round.orders)))
  const arms = orders.reduce((total, each) => total + each.arms, 0)
  const all = orders.reduce(
    (total, each) =>
      total + each.arms + each.development + points(each.contributions) + points(each.outreach),
    0,
  )
  const funds = worlds.flatMap(({ rounds }) => rounds.flatMap((round) => round.funds))
  const due = funds.reduce((total, fund) => total + points(fund.due), 0)
  const paid = funds.reduce((total, fund) => total + points(fund.paid), 0)
  const alliances = worlds
    .flatMap(({ treaties }) => Object.values(treaties))
    .filter(
      (treaty) =>
        treaty.proposer !== null && treaty.status === 'inForce' && termsOf(treaty).clauses.some(isMilitary),
    )
  const outcomes = worlds.flatMap(({ crises }) =>
    Object.values(crises).flatMap(({ outcome }) => outcome ?? []),
  )
  const asPromised = worlds
    .flatMap(({ ledger }) => ledger)
    .filter(({ article, verdict }) => article === 'offence' && verdict === 'kept').length
  // Demands of their own would make the bold look soft: only the ultimatum is the same for all.
  const tried = worlds
    .flatMap(({ crises }) => crises[ultimatum.id]?.outcome ?? [])
    .filter(({ kind }) => kind !== 'settled')
  return {
    alliances: alliances.length / WORLDS,
    keptBack: 1 - paid / due,
    arms: arms / all,
    jackals:
      (outcomes.reduce((total, { withChallenger }) => total + withChallenger.length, 0) - asPromised) /
      WORLDS,
    firm: tried.filter(({ stances }) => stances[ultimatum.target] === 'standFirm').length / tried.length,
  }
}

describe('in the mean over many worlds', { timeout: 120_000 }, () => {
  const means = Object.fromEntries(CHARACTERS.map((each) => [each, meansOf(each)])) as Record<
    Character,
    Means
  >
  const most = (what: keyof Means): Character | undefined =>
    CHARACTERS.toSorted((a, b) => means[b][what] - means[a][what])[0]
  const least = (what: keyof Means): Character | undefined =>
    CHARACTERS.toSorted((a, b) => means[a][what] - means[b][what])[0]

  it('balancers ally most and brokers least', () => {
    expect(most('alliances')).toBe('balancer')
    expect(least('alliances')).toBe('honestBroker')
  })

  it('buck-passers keep back most of what they owe and faithful allies least', () => {
    expect(most('keptBack')).toBe('buckPasser')
    expect(least('keptBack')).toBe('faithfulAlly')
    expect(means.buckPasser.keptBack).toBeGreaterThan(means.faithfulAlly.keptBack + 0.2)
  })

  it('balancers arm more than those who let others do it, or give way', () => {
    for (const other of ['buckPasser', 'bandwagoner', 'honestBroker'] as const)
      expect(means.balancer.arms).toBeGreaterThan(means[other].arms + 0.02)
  })

  it('opportunists join a challenger most, and bandwagoners more than who balances or stays out', () => {
    expect(most('jackals')).toBe('opportunist')
    for (const other of ['balancer', 'buckPasser', 'honestBroker', 'faithfulAlly'] as const)
      expect(means.bandwagoner.jackals).toBeGreaterThan(means[other].jackals)
  })

  it('bandwagoners and brokers give way, balancers and hegemons stand', () => {
    for (const firm of ['balancer', 'hegemon'] as const)
      for (const soft of ['bandwagoner', 'honestBroker'] as const)
        expect(means[firm].firm).toBeGreaterThan(means[soft].firm + 0.1)
  })
})
