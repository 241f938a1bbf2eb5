/** Whole worlds played by diplomats alone: always lawful, always ending, always the same by seed. */
import { describe, expect, it } from 'vitest'
import { luckOf } from '../../server/diplomats/cabinet/luck.ts'
import { nextDeeds } from '../../server/diplomats/nextDeeds.ts'
import { playWorld } from '../../server/diplomats/playWorld.ts'
import type { Position } from '../../shared/rules/position.ts'
import { decide, evolve, replay } from '../../shared/rules/rules.ts'
import type { Settings } from '../../shared/rules/settings.ts'
import { powersOf } from '../../shared/rules/world.ts'
import { knownTo } from '../../shared/view/knownTo.ts'
import { readPosition } from '../golden/golden.ts'
import { inCrisis, settings as small } from '../support/julyCrisis.ts'

const { position, settings } = readPosition()

const cases: readonly (readonly [string, Position, Settings, number])[] = [
  ['as the scenario wants it', position, settings, 1],
  ['with every module', position, { ...settings, modules: small.modules, rounds: 3 }, 2],
  ['with nothing but promises', position, { ...settings, modules: [], rounds: 3 }, 3],
  ['with a hidden end', position, { ...settings, rounds: 4, lastRound: 'hidden' }, 4],
  ['with stakes that divide', position, { ...settings, rounds: 3, chance: 'expected' }, 5],
  ['in a single round', position, { ...settings, rounds: 1 }, 6],
  ['in a small Europe', inCrisis(), small, 7],
]

describe('a world of diplomats', { timeout: 60_000 }, () => {
  // A refused command makes playWorld throw, and so does a diplomat that never comes to an end.
  it.each(cases)('is lawful and ends, %s', (_how, from, chosen, seed) => {
    const { world, given, log } = playWorld(from, chosen, seed)
    expect(world.phase.kind).toBe('ended')
    expect(world.rounds).toHaveLength(chosen.rounds)
    expect(given.length).toBeLessThan(chosen.rounds * from.powers.length * 15)
    expect(replay(log.map(({ event }) => event))).toEqual(world)
  })

  it('is the same for the same seed, and another for another', () => {
    const few = { ...settings, rounds: 1 }
    const once = playWorld(position, few, 11)
    expect(playWorld(position, few, 11)).toEqual(once)
    expect(playWorld(position, few, 12).given).not.toEqual(once.given)
  })

  it('gives a short reason for every deed', () => {
    const { given } = playWorld(position, { ...settings, rounds: 3 }, 13)
    for (const { actor, command, why } of given) {
      if (actor.kind !== 'diplomat') continue
      expect(why, command.type).toBeTruthy()
      expect(why?.split('; ').every((part) => part.length < 160)).toBe(true)
      expect(why).not.toMatch(/undefined|NaN|\bunited-kingdom\b|\baustria-hungary\b/)
    }
  })

  it('tables few texts, and answers every one', () => {
    const { log, world } = playWorld(position, { ...settings, rounds: 3 }, 14)
    const offers = new Map<string, number>()
    for (const { event } of log)
      if (event.type === 'TreatyProposed') {
        const round = world.treaties[event.treaty]?.revisions[0]?.round
        offers.set(`${event.by}/${round}`, (offers.get(`${event.by}/${round}`) ?? 0) + 1)
      }
    expect(Math.max(...offers.values())).toBeLessThanOrEqual(2)
    expect(Object.values(world.treaties).filter(({ status }) => status === 'tabled')).toEqual([])
  })

  it('does nothing that has been done already', () => {
    const { given } = playWorld(position, { ...settings, rounds: 1 }, 15)
    let world = replay([
      { type: 'WorldOpened', position, settings: { ...settings, rounds: 1 }, seed: 15, naming: 15 },
    ])
    for (const { actor, command } of given) {
      if (actor.kind === 'shell' && world.phase.kind !== 'lobby')
        for (const power of powersOf(world))
          expect(nextDeeds(knownTo(world, { kind: 'power', power }), power, luckOf(15, power))).toEqual([])
      const judgement = decide(world, actor, command)
      if (judgement.verdict === 'accepted') world = judgement.events.reduce(evolve, world)
    }
  })
})
