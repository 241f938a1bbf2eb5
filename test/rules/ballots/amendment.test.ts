import { describe, expect, it } from 'vitest'
import { dueUnder } from '../../../shared/rules/rounds/dues.ts'
import { given, inForceCalled, played, treatyCalled, until } from '../../support/given.ts'
import { austria, france, fund, germany, russia } from '../../support/julyCrisis.ts'
import { amendment, expulsion, league, moves, votes } from './motions.ts'

const agreedOn = (
  world: ReturnType<typeof league>,
  ...by: readonly [typeof germany, ...(typeof germany)[]]
) => by.slice(1).reduce((now, voter) => played(now, voter, votes(now, by[0], 'yes')), world)

describe('an amendment in force', () => {
  it('[T29] binds from the next round, and every revision is kept', () => {
    const world = league([fund(2)])
    const moved = played(world, germany, moves(world, amendment(world, { clauses: [fund(4)] })))
    const adopted = agreedOn(moved, germany, austria, russia)
    const orders = until(adopted, 'orders')
    expect(dueUnder(orders, inForceCalled(orders), austria)).toBe(2)
    const later = until(orders, 'orders')
    expect(dueUnder(later, inForceCalled(later), austria)).toBe(4)
    expect(inForceCalled(later).revisions).toMatchObject([
      { number: 1, terms: { clauses: [fund(2)] } },
      { number: 2, by: germany, binds: 2, terms: { clauses: [fund(4)] } },
    ])
  })

  it('[T29] counts its duration from there', () => {
    const world = league([fund(2)], { duration: 2 })
    const moved = played(world, germany, moves(world, amendment(world, { clauses: [fund(1)] })))
    const adopted = agreedOn(moved, germany, austria, russia)
    expect(treatyCalled(until(until(adopted, 'briefing'), 'orders')).status).toBe('inForce')
    const third = until(until(until(adopted, 'briefing'), 'orders'), 'orders')
    expect(third.phase).toEqual({ kind: 'orders', round: 3 })
    expect(treatyCalled(third).status).toBe('inForce')
    expect(treatyCalled(until(until(until(world, 'briefing'), 'orders'), 'orders')).status).toBe('over')
  })

  it('[T29] lets no second change be adopted before it binds', () => {
    const world = league([fund(2)])
    const both = given(
      world,
      [germany, moves(world, amendment(world, { clauses: [fund(4)] }))],
      [austria, moves(world, amendment(world, { clauses: [fund(1)] }))],
    ).world
    const first = agreedOn(both, germany, austria, russia)
    const second = agreedOn(first, austria, germany, russia)
    expect(inForceCalled(second).ballots).toMatchObject([{ verdict: 'adopted' }, { verdict: 'fell' }])
  })
})

describe('an expulsion', () => {
  const world = league()
  const expelled = played(
    played(world, germany, moves(world, expulsion(russia))),
    austria,
    votes(world, germany, 'yes'),
  )

  it('[T31] takes effect when the next round opens, and not before', () => {
    expect(inForceCalled(until(expelled, 'report')).parties).toContain(russia)
    const after = inForceCalled(until(expelled, 'briefing'))
    expect(after).toMatchObject({ parties: [germany, austria], former: [russia], leaving: [] })
    expect(inForceCalled(expelled).leaving).toEqual([{ power: russia, freeIn: 2, how: 'expelled' }])
  })

  it('[T31] lets the log tell it from leaving', () => {
    given(until(expelled, 'report'))
      .when({ kind: 'teacher' }, { type: 'Advance', from: 'report', round: 1 })
      .thenHappens(
        { type: 'PartyLeft', treaty: inForceCalled(world).id, power: russia, how: 'expelled' },
        { type: 'RoundOpened', round: 2, label: '1915', title: 'In 1915', events: [] },
      )
    expect(inForceCalled(expelled).parties).not.toContain(france)
  })
})
