/** How treaties and crises are drawn: one line for a pair and a kind, a ring for what burns. */
import { describe, expect, it } from 'vitest'
import { lineKindOf, linesOf, ringsOf } from '../../../client/common/boardLines.ts'
import { momentsOf } from '../../../client/common/boardStory.ts'
import { namesOf } from '../../../client/words/names.ts'
import { lobby, ordering, resolved } from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  france,
  fund,
  germany,
  inCrisis,
  julyCrisis,
  neutrality,
  openBooks,
  orders,
  pact,
  russia,
  serbia,
  trade,
  ultimatum,
} from '../../support/julyCrisis.ts'

const names = namesOf(julyCrisis.powers)
const drawn = (position = julyCrisis) => linesOf(Object.values(lobby(position).treaties))

describe('a treaty’s line', () => {
  it('shows its gravest promise, and a secret whatever it promises', () => {
    expect(lineKindOf(pact([trade(1), defence]))).toBe('defence')
    expect(lineKindOf(pact([fund(1), openBooks]))).toBe('fund')
    expect(lineKindOf(pact([trade(1)]))).toBe('trade')
    expect(lineKindOf(pact([trade(1), neutrality]))).toBe('understanding')
    expect(lineKindOf(pact([defence], { secrecy: 'secret' }))).toBe('secret')
  })

  it('joins each pair of its parties', () => {
    const lines = drawn(bound(julyCrisis, [germany, austria, russia], pact([defence])))
    expect(lines.map(({ between }) => between)).toEqual([
      [germany, austria],
      [germany, russia],
      [austria, russia],
    ])
  })

  it('is drawn once for two treaties of a kind, and names both', () => {
    const twice = bound(
      bound(julyCrisis, [france, russia], pact([defence], { title: 'First Pact' })),
      [france, russia],
      pact([defence], { title: 'Second Pact' }),
    )
    expect(drawn(twice).map(({ label }) => label)).toEqual(['First Pact and Second Pact'])
  })
})

describe('a crisis', () => {
  const war = resolved(ordering(bound(inCrisis(), [serbia, russia], pact([defence]))), {
    [austria]: orders({ stances: { [ultimatum.id]: 'standFirm' } }),
    [serbia]: orders({ stances: { [ultimatum.id]: 'standFirm' } }),
    [russia]: orders({ stances: { [ultimatum.id]: 'abstain' } }),
  })

  it('burns as a ring until it is resolved', () => {
    expect(ringsOf(Object.values(ordering(inCrisis()).crises), serbia)).toMatchObject([
      { id: 'ultimatum', yours: true },
    ])
    expect(ringsOf(Object.values(war.crises))).toEqual([])
  })

  it('is told as a demand, who stayed away, and its end', () => {
    expect(momentsOf(Object.values(war.crises), names).map(({ kind }) => kind)).toEqual([
      'demand',
      'stayed',
      'war',
    ])
  })
})
