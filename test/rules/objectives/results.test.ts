import { describe, expect, it } from 'vitest'
import type { CrisisOutcome } from '../../../shared/rules/crises/crisis.ts'
import type { CrisisId } from '../../../shared/rules/ids.ts'
import { Objective } from '../../../shared/rules/objectives/objective.ts'
import { isReached, resultsOf } from '../../../shared/rules/objectives/results.ts'
import type { Position } from '../../../shared/rules/position.ts'
import type { World } from '../../../shared/rules/world.ts'
import { given, lobby, next, ordering, resolved, teacher, treatyCalled, until } from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  france,
  fund,
  germany,
  inCrisis,
  julyCrisis,
  orders,
  pact,
  peace,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'

const crisis = 'ultimatum' as CrisisId
const common = { words: 'What it wants', points: 3, secrecy: 'public' } as const
const wanting = (position: Position, ...objectives: readonly Objective[]): Position => ({
  ...position,
  powers: position.powers.map((power) => (power.id === serbia ? { ...power, objectives } : power)),
})

const settled = (outcome: Partial<CrisisOutcome>): World => {
  const world = ordering(inCrisis())
  const found = world.crises[crisis]!
  const peaceful: CrisisOutcome = {
    kind: 'bothConceded',
    stances: {},
    calls: [],
    withTarget: [],
    withChallenger: [],
    war: null,
    transfer: 0,
    losses: {},
  }
  return { ...world, crises: { [crisis]: { ...found, outcome: { ...peaceful, ...outcome } } } }
}

describe('objectives', () => {
  it('[O1] are worth 1 to 10 points', () => {
    const parses = (points: number) =>
      Objective.safeParse({ ...common, kind: 'stayedOutOfWar', points }).success
    expect([0, 1, 10, 11].map(parses)).toEqual([false, true, true, false])
  })

  it('[O1] are judged at the end, as things then stand', () => {
    const wants: Objective = { ...common, kind: 'treatyWith', clause: 'defence', with: russia }
    const position = wanting(bound(julyCrisis, [serbia, russia], pact([defence], { duration: 1 })), wants)
    const judged = (rounds: number) =>
      until(lobby(position, { rounds }), 'ended').results?.[serbia]?.objectives
    expect(judged(1)).toEqual([{ index: 0, reached: 'reached', points: 3 }])
    expect(judged(2)).toEqual([{ index: 0, reached: 'missed', points: 0 }])
  })

  it('[O2] can be a treaty with a power, of the family that is named', () => {
    const world = lobby(bound(julyCrisis, [serbia, russia, france], pact([defence], { secrecy: 'secret' })))
    const wants = (clause: 'defence' | 'trade', power: typeof russia): Objective => ({
      ...common,
      kind: 'treatyWith',
      clause,
      with: power,
    })
    expect(isReached(world, serbia, wants('defence', russia))).toBe(true)
    expect(isReached(world, serbia, wants('trade', russia))).toBe(false)
    expect(isReached(world, serbia, wants('defence', germany))).toBe(false)
  })

  it('[O3] can be that no treaty binds two powers, not even a secret one', () => {
    const wants: Objective = { ...common, kind: 'noTreatyBetween', powers: [germany, austria] }
    expect(isReached(lobby(julyCrisis), serbia, wants)).toBe(true)
    const secret = bound(julyCrisis, [germany, austria], pact([peace], { secrecy: 'secret' }))
    expect(isReached(lobby(secret), serbia, wants)).toBe(false)
  })

  it('[O4] can be a gauge in the last report', () => {
    const report = next(ordering(julyCrisis))
    const { value } = report.rounds[0]!.gauges[serbia]!.security
    const wants = (value: number): Objective => ({
      ...common,
      kind: 'gaugeAtLeast',
      gauge: 'security',
      value,
    })
    expect(isReached(report, serbia, wants(value))).toBe(true)
    expect(isReached(report, serbia, wants(value + 0.1))).toBe(false)
    expect(isReached(lobby(julyCrisis), serbia, wants(1))).toBe(false)
  })

  it('[O5] can be a crisis that ends in favour of one of its principals', () => {
    const favoured = (outcome: Partial<CrisisOutcome>) =>
      [austria, serbia, russia].filter((power) =>
        isReached(settled(outcome), serbia, { ...common, kind: 'crisisFavours', crisis, power }),
      )
    const war = (winner: typeof serbia | null, targetOdds = 0.4) =>
      ({ kind: 'war', war: { challengerStrength: 1, targetStrength: 1, targetOdds, winner } }) as const
    expect(favoured({ kind: 'targetConceded' })).toEqual([austria])
    expect(favoured({ kind: 'challengerConceded' })).toEqual([serbia])
    expect(favoured({ kind: 'bothConceded' })).toEqual([serbia])
    expect(favoured(war(austria))).toEqual([austria])
    expect(favoured(war(serbia))).toEqual([serbia])
    expect(favoured(war(null, 0.4))).toEqual([austria])
    expect(favoured(war(null, 0.5))).toEqual([serbia])
  })

  it('[O5] is nobody’s where the crisis was not resolved', () => {
    for (const power of [austria, serbia])
      expect(
        isReached(ordering(inCrisis()), serbia, { ...common, kind: 'crisisFavours', crisis, power }),
      ).toBe(false)
  })

  it('[O6] can be to have paid every share, and at least one', () => {
    const wants: Objective = { ...common, kind: 'paidEveryRound' }
    const world = ordering(bound(julyCrisis, [serbia, russia], pact([fund(2)])))
    const { id } = treatyCalled(world)
    expect(isReached(world, serbia, wants)).toBe(false)
    expect(isReached(next(world), serbia, wants)).toBe(true)
    expect(isReached(resolved(world, { [russia]: orders() }), serbia, wants)).toBe(true)
    const short = resolved(world, { [serbia]: orders({ contributions: { [id]: 1 } }) })
    expect(isReached(short, serbia, wants)).toBe(false)
    expect(isReached(next(until(short, 'orders')), serbia, wants)).toBe(false)
  })

  it('[O7] can be to have stayed out of war', () => {
    const wants: Objective = { ...common, kind: 'stayedOutOfWar' }
    expect(isReached(settled({}), serbia, wants)).toBe(true)
    expect(isReached(settled({ losses: { [russia]: 1 } }), serbia, wants)).toBe(true)
    expect(isReached(settled({ losses: { [serbia]: 1 } }), serbia, wants)).toBe(false)
  })

  it('[O8] can be to have grown, or to be trusted', () => {
    const world = lobby(julyCrisis)
    expect(isReached(world, serbia, { ...common, kind: 'capabilityGrown', by: 0 })).toBe(true)
    expect(isReached(world, serbia, { ...common, kind: 'capabilityGrown', by: 0.1 })).toBe(false)
    expect(isReached(world, serbia, { ...common, kind: 'reliabilityAtLeast', value: 0.75 })).toBe(true)
    expect(isReached(world, serbia, { ...common, kind: 'reliabilityAtLeast', value: 0.76 })).toBe(false)
  })
})

describe('the Result', () => {
  const reporting = (interests: readonly number[], position = julyCrisis): World => {
    const report = next(ordering(position))
    const record = report.rounds[0]!
    return {
      ...report,
      rounds: interests.map((interest) => ({ ...record, interest: { [serbia]: interest } })),
    }
  }

  it('[O9] [O10] holds the mean interest against what others achieved in the seat', () => {
    // 50 + 10 * (52 - 50) / 5
    expect(resultsOf(reporting([50, 54]))[serbia]).toEqual({
      interest: 52,
      par: 40,
      standing: 54,
      objectives: [],
      result: 54,
    })
  })

  it('[O9] adds the points of objectives that were reached', () => {
    const wants: readonly Objective[] = [
      { ...common, kind: 'stayedOutOfWar' },
      { ...common, kind: 'paidEveryRound', points: 5 },
      { ...common, kind: 'reliabilityAtLeast', value: 0.5, points: 2 },
    ]
    expect(resultsOf(reporting([50], wanting(julyCrisis, ...wants)))[serbia]).toMatchObject({
      standing: 50,
      result: 55,
      objectives: [
        { index: 0, reached: 'reached', points: 3 },
        { index: 1, reached: 'missed', points: 0 },
        { index: 2, reached: 'reached', points: 2 },
      ],
    })
  })

  it('[O9] takes off the points that are usually reached in the seat', () => {
    const easy = wanting(julyCrisis, { ...common, kind: 'stayedOutOfWar' })
    const counted = {
      ...easy,
      powers: easy.powers.map((power) =>
        power.id === serbia ? { ...power, seat: { ...power.seat, objectives: 2.4 } } : power,
      ),
    }
    // 50 + 3 - 2.4
    expect(resultsOf(reporting([50], counted))[serbia]?.result).toBeCloseTo(50.6)
    expect(resultsOf(reporting([], counted))[serbia]?.result).toBe(53)
  })

  it('[O10] is 50 for everybody where nothing was played', () => {
    const { results } = given(lobby(julyCrisis), [teacher, { type: 'EndLesson' }]).world
    expect(Object.values(results ?? {}).map(({ result }) => result)).toEqual([50, 50, 50, 50, 50])
  })
})
