import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Bargain } from '../../shared/rules/clauses/clause.ts'
import {
  articleOf,
  CLAUSE_KINDS,
  Clause,
  faultOf,
  fits,
  sketchOf,
} from '../../shared/rules/clauses/clauses.ts'
import { growth } from '../../shared/rules/gauges/prosperity.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Position } from '../../shared/rules/position.ts'
import { reliability } from '../../shared/rules/reliability.ts'
import { spent } from '../../shared/rules/rounds/orders.ts'
import { Command, decide, evolve, type GameEvent, replay } from '../../shared/rules/rules.ts'
import { developmentOf } from '../../shared/rules/treaties/funds.ts'
import { capabilityOf, powersOf, spendable, type World } from '../../shared/rules/world.ts'
import { bargain, picksOf } from '../support/bargain.ts'
import { SEED } from '../support/given.ts'
import {
  austria,
  bound,
  defence,
  event,
  france,
  fund,
  germany,
  headOf,
  julyCrisis,
  pact,
  russia,
  serbia,
  settings,
  ultimatum,
} from '../support/julyCrisis.ts'
import type { Move } from '../support/moves/draws.ts'
import { lesson } from '../support/moves/lesson.ts'

/** A slow machine plays as many lessons as a fast one. */
vi.setConfig({ testTimeout: 60_000 })

/** Two crises, two alliances, and a year in which Serbia loses nearly everything. */
const troubled: Position = {
  ...bound(
    bound(julyCrisis, [germany, austria], pact([defence])),
    [russia, france],
    pact([defence, fund(2)], { secrecy: 'secret' }),
  ),
  rounds: julyCrisis.rounds.map((plan, at) => {
    const agadir = { ...ultimatum, id: 'agadir' as typeof ultimatum.id, challenger: germany, target: france }
    const poverty = { kind: 'capability', power: serbia, by: -9 } as const
    const events = [
      [event({ crisis: ultimatum })],
      [event({ crisis: agadir }), event({ shifts: [poverty] })],
      [event({ crisis: { ...ultimatum, id: 'again' as typeof ultimatum.id, stakes: 20 } })],
    ]
    return { ...plan, events: events[at] ?? [] }
  }),
}

const opening = (seed: number, chance: 'seeded' | 'expected'): readonly GameEvent[] => [
  { type: 'WorldOpened', position: troubled, settings: { ...settings, chance }, seed, naming: SEED },
  ...[germany, austria, russia, serbia].map(
    (power): GameEvent => ({ type: 'SeatTaken', person: headOf[power]!, power }),
  ),
]

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const each of Object.values(value)) frozen(each)
  }
  return value
}

type Step = Readonly<{ before: World; events: readonly GameEvent[]; after: World }>

/** Plays a lesson in a world that nobody can change in place; looks on at every step that was accepted. */
const play = (moves: readonly Move[], start: readonly GameEvent[], look: (step: Step) => void = () => {}) => {
  let world = frozen(replay(start))
  const log = [...start]
  const deeds: unknown[] = []
  for (const move of moves) {
    const made = move(world)
    deeds.push(made)
    try {
      const judgement = decide(world, made.actor, Command.parse(made.deed))
      if (judgement.verdict === 'refused') {
        expect(judgement.refusal.reason).toBeTypeOf('string')
        continue
      }
      const { events } = frozen(judgement)
      const after = events.reduce((now, each) => frozen(evolve(now, each)), world)
      look({ before: world, events, after })
      log.push(...events)
      world = after
    } catch (cause) {
      throw new Error(`after these deeds: ${JSON.stringify(deeds)}`, { cause })
    }
  }
  return { world, log }
}

const start = fc.tuple(fc.nat(), fc.constantFrom('seeded' as const, 'expected' as const))
const always = (look: (step: Step) => void, numRuns = 120) =>
  fc.assert(
    fc.property(lesson, start, (moves, [seed, chance]) => {
      play(moves, opening(seed, chance), look)
    }),
    { numRuns },
  )

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
const capabilities = ({ powers }: World) => sum(Object.values(powers).map(({ capability }) => capability))

describe('whatever people do', () => {
  it('[W6] every command gets a verdict, and no world is changed in place', () => {
    let [deeds, rounds] = [0, 0]
    always(({ events }) => {
      deeds += 1
      rounds += events.filter(({ type }) => type === 'RoundClosed').length
    })
    // The lessons are not idle: otherwise none of these properties would say anything.
    expect(deeds).toBeGreaterThan(500)
    expect(rounds).toBeGreaterThan(20)
  })

  it('[W2] the log tells the same world, also after it has been written down', () => {
    fc.assert(
      fc.property(lesson, start, (moves, [seed, chance]) => {
        const { world, log } = play(moves, opening(seed, chance))
        expect(replay(log)).toEqual(world)
        expect(replay(JSON.parse(JSON.stringify(log)))).toEqual(world)
      }),
      { numRuns: 80 },
    )
  })

  it('[G1] [F6] [L5] [W3] gauges, opinions, reputations and capabilities keep their bounds', () => {
    always(({ after }) => {
      for (const power of powersOf(after)) {
        expect(after.powers[power]?.capability).toBeGreaterThanOrEqual(1)
        expect(reliability(after, power)).toBeGreaterThan(0)
        expect(reliability(after, power)).toBeLessThan(1)
        for (const opinion of Object.values(after.attitudes[power] ?? {}))
          expect(Math.abs(opinion)).toBeLessThanOrEqual(100)
      }
      for (const { gauges, interest } of after.rounds)
        for (const [power, four] of Object.entries(gauges))
          for (const number of [
            interest[power as PowerId] ?? -1,
            ...Object.values(four).map(({ value }) => value),
          ]) {
            expect(number).toBeGreaterThanOrEqual(0)
            expect(number).toBeLessThanOrEqual(100)
          }
    })
  })

  it('[R7] nobody spends more than there is, and everything is spent', () => {
    always(({ before, events }) => {
      for (const each of events)
        if (each.type === 'OrdersOpened')
          for (const power of powersOf(before))
            expect(spent(each.orders[power]!)).toBe(spendable(before, power))
    })
  })

  it('[C8] [C13] [C20] [R12] points are won from somebody, burned or grown, and come from nowhere else', () => {
    always(({ before, events, after }) => {
      if (!events.some(({ type }) => type === 'RoundClosed')) return
      const resolved = events.filter((each) => each.type === 'CrisisResolved')
      const handedOver = events.filter((each) => each.type === 'PartFellDue')
      const fought = handedOver.reduce(evolve, resolved.reduce(evolve, before))
      const burned = sum(resolved.flatMap(({ outcome }) => Object.values(outcome.losses)))
      const poorest = Math.min(...Object.values(fought.powers).map(({ capability }) => capability))
      const difference = capabilities(fought) - (capabilities(before) - burned)
      if (poorest > 1) expect(difference).toBeCloseTo(0, 6)
      else expect(difference).toBeGreaterThan(-1e-6)
      const grown = sum(
        powersOf(before).map((power) => {
          const more = growth(fought, power, developmentOf(fought, power, after.outlay))
          return Math.max(1, capabilityOf(fought, power) + more)
        }),
      )
      expect(capabilities(after)).toBeCloseTo(grown, 2)
    })
  })

  it('[T3] [T19] a treaty in force binds two or more different powers', () => {
    always(({ after }) => {
      for (const [id, treaty] of Object.entries(after.treaties)) {
        expect(treaty.id).toBe(id)
        expect(new Set(treaty.parties).size).toBe(treaty.parties.length)
        expect(treaty.parties.length).toBeGreaterThanOrEqual(2)
      }
      const kept = Object.values(after.treaties).length
      expect(new Set(Object.keys(after.treaties)).size).toBe(kept)
    })
  })

  it('[D1] [D3] [D10] nobody sits twice, heads are members, and somebody plays every power', () => {
    always(({ after }) => {
      const delegations = Object.values(after.delegations)
      const members = delegations.flatMap((each) => each.members)
      expect(new Set(members).size).toBe(members.length)
      for (const { members, head, away, diplomat } of delegations) {
        expect(head === null ? members.length : members.indexOf(head)).toBeGreaterThanOrEqual(0)
        expect(away.every((person) => members.includes(person))).toBe(true)
        if (after.phase.kind !== 'lobby' && after.phase.kind !== 'ended' && members.length === 0)
          expect(diplomat).not.toBe('none')
      }
    }, 80)
  })

  it('[L3] [L4] a line that everybody knows says since when, and no other does', () => {
    always(({ after }) => {
      for (const { knownTo, publicSince, by, owedTo } of after.ledger) {
        expect(publicSince !== null).toBe(knownTo === 'everyone')
        expect(owedTo).not.toContain(by)
      }
    }, 80)
  })
})

describe('whoever bargains', () => {
  const bargains = fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(germany, austria, russia, serbia, france), {
        minLength: 2,
        maxLength: 5,
      }),
      fc.array(fc.double({ min: 1, max: 300, noNaN: true }), { minLength: 5, maxLength: 5 }),
    )
    .map(([parties, points]): Bargain => {
      const known = bargain(...parties)
      return { ...known, capability: Object.fromEntries(known.powers.map((id, at) => [id, points[at]!])) }
    })

  it.each(CLAUSE_KINDS)('[T5] [T7] %s begins lawful, and every choice can be written down', (kind) => {
    fc.assert(
      fc.property(bargains, fc.array(fc.nat({ max: 50 }), { maxLength: 5 }), (known, choices) => {
        if (!fits(kind, known)) return
        let clause = sketchOf(kind, known)
        expect(faultOf(clause, known, [clause, sketchOf('pool', known)])).toBeNull()
        for (const choice of choices) {
          const options = picksOf(articleOf(clause, known, [])).flatMap((pick) => pick.options)
          for (const option of options) expect(Clause.parse(option.clause)).toEqual(option.clause)
          clause = options[choice % Math.max(1, options.length)]?.clause ?? clause
        }
      }),
      { numRuns: 50 },
    )
  })
})
