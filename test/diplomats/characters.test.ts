/** The same position, the same luck, another character: each does what its theory says. */
import { describe, expect, it } from 'vitest'
import { textsBetween } from '../../server/diplomats/treaties/texts.ts'
import type { Clause } from '../../shared/rules/clauses/clauses.ts'
import type { Character } from '../../shared/rules/delegations/character.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Position } from '../../shared/rules/position.ts'
import type { World } from '../../shared/rules/world.ts'
import { negotiating, played, treatyCalled, until } from '../support/given.ts'
import {
  austria,
  bound,
  defence,
  france,
  fund,
  germany,
  inCrisis,
  julyCrisis,
  pact,
  peace,
  russia,
  serbia,
} from '../support/julyCrisis.ts'
import { asked, cabinetIn, even, withCharacter } from './around.ts'

const answer = (character: Character, to: PowerId, by: PowerId, clauses: readonly Clause[]) => {
  const world = withCharacter(negotiating(julyCrisis), to, character)
  const table = played(world, by, { type: 'ProposeTreaty', to: [to], terms: pact(clauses) })
  return asked(table, to)[0]?.command.type
}

const ordersOf = (world: World, power: PowerId, luck: (occasion: string) => number = even) => {
  const [deed] = asked(world, power, luck)
  if (deed?.command.type !== 'GiveOrders') throw new Error('no orders')
  return { ...deed.command.orders, why: deed.why }
}

describe('a text that turns against the greatest threat, or joins it', () => {
  it('is signed by a balancer when it stands against what threatens it, and not with it', () => {
    expect(answer('balancer', austria, france, [defence])).toBe('SignTreaty')
    expect(answer('balancer', russia, germany, [defence])).toBe('RefuseTreaty')
  })

  it('is signed by a bandwagoner when it stands with what threatens it, and not against it', () => {
    expect(answer('bandwagoner', russia, germany, [defence])).toBe('SignTreaty')
    expect(answer('bandwagoner', austria, france, [defence])).toBe('RefuseTreaty')
  })

  it('is refused by an honest broker, which signs peace with both', () => {
    expect(answer('honestBroker', austria, france, [defence])).toBe('RefuseTreaty')
    expect(answer('honestBroker', russia, germany, [defence])).toBe('RefuseTreaty')
    expect(answer('honestBroker', austria, france, [peace])).toBe('SignTreaty')
    expect(answer('honestBroker', austria, russia, [peace])).toBe('SignTreaty')
    expect(answer('balancer', austria, france, [peace])).toBe('RefuseTreaty')
  })

  it('covers a buck-passer gladly, while it costs nothing', () => {
    expect(answer('buckPasser', austria, france, [defence])).toBe('SignTreaty')
    expect(answer('buckPasser', austria, france, [defence, fund(2)])).not.toBe('SignTreaty')
  })
})

const allied: Position = bound(inCrisis(), [russia, serbia], pact([defence]))

/** Of a middling temper, on a day on which war looks dear. */
const reluctant = (occasion: string) => (occasion.startsWith('temperament') ? 0.5 : 0.85)

const called = (character: Character) =>
  ordersOf(withCharacter(until(negotiating(allied), 'orders'), russia, character), russia, reluctant).stances

describe('a call', () => {
  it('is answered by a faithful ally and a balancer, and left to others by a buck-passer and an opportunist', () => {
    expect(called('faithfulAlly')).toEqual({ ultimatum: 'honour' })
    expect(called('balancer')).toEqual({ ultimatum: 'honour' })
    expect(called('buckPasser')).toEqual({ ultimatum: 'abstain' })
    expect(called('opportunist')).toEqual({ ultimatum: 'abstain' })
  })
})

describe('a quarrel of others', () => {
  const side = (character: Character) =>
    ordersOf(withCharacter(until(negotiating(inCrisis()), 'orders'), germany, character), germany)

  it('is joined by an opportunist on the side that will win, with an enemy for the victim', () => {
    expect(side('opportunist').stances).toEqual({ ultimatum: 'joinChallenger' })
    expect(side('opportunist').why).toContain('sides with austria over the ultimatum: serbia will lose')
  })

  it('is left alone by who has nothing to gain from it', () => {
    for (const character of ['honestBroker', 'faithfulAlly', 'buckPasser', 'balancer'] as const)
      expect(side(character).stances).toEqual({ ultimatum: 'abstain' })
  })
})

describe('a common fund of three', () => {
  const world = (character: Character) => {
    const shared = bound(julyCrisis, [germany, austria, russia], pact([fund(2)]))
    return withCharacter(until(negotiating(shared), 'orders'), austria, character)
  }
  /** Rather tempted, and of a middling temper. */
  const tempted = (occasion: string) => (occasion.startsWith('temperament') ? 0.5 : 0.25)
  const paid = (character: Character) => {
    const orders = ordersOf(world(character), austria, tempted)
    return orders.contributions[treatyCalled(world(character)).id]
  }

  it('is paid in full by a faithful ally, and short by a buck-passer where nobody sees it', () => {
    expect(paid('faithfulAlly')).toBe(2)
    expect(paid('buckPasser')).toBe(1)
  })
})

describe('a fund of its own making', () => {
  const shares = (character: Character) => {
    const world = withCharacter(negotiating(julyCrisis), germany, character)
    const texts = textsBetween(cabinetIn(world, germany), [germany, austria], null)
    const pool = texts.flatMap(({ clauses }) => clauses).find(({ kind }) => kind === 'pool')
    return pool?.kind === 'pool' && pool.share.rule === 'fixed' ? pool.share.amounts : null
  }

  it('is paid above all by the hegemon, and above all by the others under a buck-passer', () => {
    expect(shares('balancer')).toEqual({ [germany]: 3, [austria]: 1 })
    expect(shares('hegemon')).toEqual({ [germany]: 5, [austria]: 1 })
    expect(shares('buckPasser')).toEqual({ [germany]: 2, [austria]: 1 })
  })
})

describe('a demand from the greatest threat', () => {
  const world = (character: Character) =>
    withCharacter(until(negotiating(allied), 'orders'), serbia, character)
  /** On how many days of twenty it would stand firm. */
  const firmness = (character: Character) =>
    Array.from(
      { length: 20 },
      (_, day) => (what: string) => (what.startsWith('temperament') ? 0.5 : day / 20),
    )
      .map((luck) => ordersOf(world(character), serbia, luck).stances)
      .filter((stances) => Object.values(stances).includes('standFirm')).length

  it('is defied by a balancer sooner than by a buck-passer, and by that sooner than by a bandwagoner', () => {
    expect(firmness('balancer')).toBeGreaterThan(firmness('buckPasser'))
    expect(firmness('buckPasser')).toBeGreaterThan(firmness('bandwagoner'))
  })
})
