/** What a diplomat begins of itself, rarely: a demand, a disclosure. */
import { describe, expect, it } from 'vitest'
import type { Character } from '../../shared/rules/delegations/character.ts'
import type { Position } from '../../shared/rules/position.ts'
import type { World } from '../../shared/rules/world.ts'
import { negotiating, treatyCalled, until } from '../support/given.ts'
import {
  austria,
  bound,
  defence,
  julyCrisis,
  pact,
  peace,
  russia,
  serbia,
  ultimatum,
} from '../support/julyCrisis.ts'
import { ledgerEntry } from '../support/ledgerEntry.ts'
import { doesAll, withCharacter } from './around.ts'

const greedy = (occasion: string) => (occasion.startsWith('temperament') ? 0.5 : 0.1)

describe('a demand', () => {
  /** Austria is strong and armed, and nobody stands behind Serbia, which has something to lose. */
  const position: Position = {
    ...julyCrisis,
    powers: julyCrisis.powers.map((power) =>
      power.id === austria
        ? { ...power, arms: 8 }
        : power.id === serbia
          ? { ...power, capability: 9, arms: 1 }
          : power,
    ),
  }
  const demands = (character: Character, from = position, luck = greedy) =>
    doesAll(withCharacter(negotiating(from), austria, character), austria, luck)
      .deeds.map(({ command }) => command)
      .filter(({ type }) => type === 'Demand')

  it('is made by an opportunist of who is weak and alone, once', () => {
    expect(demands('opportunist')).toMatchObject([{ target: serbia }])
  })

  it('is made by nobody who has no use for it', () => {
    for (const character of ['honestBroker', 'faithfulAlly', 'buckPasser', 'bandwagoner'] as const)
      expect(demands(character)).toEqual([])
  })

  it('is not made of who is owed peace, nor in most years', () => {
    expect(demands('opportunist', bound(position, [austria, serbia], pact([peace])))).toEqual([])
    expect(demands('opportunist', position, () => 0.5)).toEqual([])
  })
})

describe('a secret', () => {
  const secret = pact([defence], { secrecy: 'secret', title: 'The secret pact' })
  const betrayed = (world: World): World => {
    const entry = ledgerEntry({
      by: russia,
      treaty: treatyCalled(world, 'The secret pact').id,
      owedTo: [serbia],
      what: { kind: 'restraint', crisis: ultimatum.id },
      article: 'defence',
      verdict: 'betrayed',
      knownTo: [russia, serbia],
      publicSince: null,
    })
    return { ...world, ledger: [entry] }
  }
  const world = (character: Character): World => {
    const opened = negotiating(bound(julyCrisis, [russia, serbia], secret))
    return withCharacter(until(until(opened, 'report'), 'negotiation'), serbia, character)
  }
  const told = (now: World) =>
    doesAll(now, serbia, greedy).deeds.filter(({ command }) => command.type === 'Disclose')

  it('comes out when a partner has turned on it, and only then', () => {
    expect(told(world('opportunist'))).toEqual([])
    expect(told(betrayed(world('opportunist')))).toMatchObject([
      { why: 'publishes the secret pact: russia betrayed it' },
    ])
  })

  it('is kept by a faithful ally all the same', () => {
    expect(told(betrayed(world('faithfulAlly')))).toEqual([])
  })
})
