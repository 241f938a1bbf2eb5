import { describe, expect, it } from 'vitest'
import { exchange } from '../../../shared/rules/clauses/exchange.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { duesOf } from '../../../shared/rules/rounds/dues.ts'
import { attitude, type World } from '../../../shared/rules/world.ts'
import { bargain, read } from '../../support/bargain.ts'
import { ordering, resolved, treatyCalled } from '../../support/given.ts'
import { bound, france, germany, julyCrisis, orders, pact, russia, serbia } from '../../support/julyCrisis.ts'

const clause = { kind: 'exchange' } as const
const together = ordering(bound(julyCrisis, [france, germany], pact([clause])))
const among = (parties: readonly PowerId[]) => ordering(bound(julyCrisis, parties, pact([clause])))
const paying = (world: World, paid: Readonly<Record<PowerId, number>>, title?: string) => {
  const { id } = treatyCalled(world, title)
  return resolved(
    world,
    Object.fromEntries(
      Object.entries(paid).map(([power, exchange]) => [power, orders({ payments: { [id]: { exchange } } })]),
    ),
  )
}

describe('the article of exchange', () => {
  it('[K21] asks a point for every other party', () => {
    expect(read(exchange.article(clause, bargain(france, germany), []))).toBe(
      'The Parties shall send each other students, artists and scholars. Each shall spend 1 point a round on it.',
    )
    expect(duesOf(together, france)).toMatchObject([{ article: 'exchange', to: 'parties', due: 1 }])
    expect(duesOf(among([france, germany, russia]), france)).toMatchObject([{ due: 2 }])
    const all = bargain(russia, serbia, france, germany)
    expect(
      exchange.fault(clause, { ...all, capability: { ...all.capability, [serbia]: 2 } }, []),
    ).toMatchObject({
      reason: 'PromiseBeyondMeans',
      power: serbia,
      most: 2,
    })
    expect([exchange.price(clause), exchange.needs, exchange.character]).toEqual([0, 'trade', 'civil'])
  })

  it('[F8] warms two that both paid, by 6 each way', () => {
    const kept = paying(together, { [france]: 1, [germany]: 1 })
    expect(attitude(kept, france, germany)).toBe(-60 + 6)
    expect(attitude(kept, germany, france)).toBe(-60 + 6)
  })

  it('[F8] [L1] [L3] warms nobody where one kept back, which its partners know and nobody else', () => {
    const broken = paying(together, { [france]: 1, [germany]: 0 })
    expect(attitude(broken, germany, france)).toBe(-60)
    expect(attitude(broken, france, germany)).toBe(-60 - 10)
    expect(broken.ledger.find(({ by }) => by === germany)).toMatchObject({
      article: 'exchange',
      verdict: 'shirked',
      knownTo: [france],
    })
  })

  it('[F8] warms those of a circle that paid', () => {
    const circle = paying(among([france, germany, russia]), { [france]: 2, [germany]: 1, [russia]: 2 })
    const caused = circle.rounds[0]?.attitudes.filter(({ cause }) => cause === 'exchange')
    expect(caused).toEqual([
      { of: russia, toward: france, by: 6, cause: 'exchange' },
      { of: france, toward: russia, by: 6, cause: 'exchange' },
    ])
  })

  it('[F8] counts once a pair, however many treaties say it', () => {
    const twice = ordering(
      bound(
        bound(julyCrisis, [france, germany], pact([clause])),
        [germany, france],
        pact([clause], { title: 'Again' }),
      ),
    )
    // Nobody gives orders: both are paid by default.
    const report = resolved(twice, {})
    expect(attitude(report, france, germany)).toBe(-60 + 6)
  })
})
