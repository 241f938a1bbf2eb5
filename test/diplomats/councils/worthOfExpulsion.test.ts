import { describe, expect, it } from 'vitest'
import { worthOfExpulsion } from '../../../server/diplomats/councils/worthOfExpulsion.ts'
import type { Position } from '../../../shared/rules/position.ts'
import type { World } from '../../../shared/rules/world.ts'
import { inForceCalled, negotiating } from '../../support/given.ts'
import {
  austria,
  bound,
  consultation,
  defence,
  france,
  fund,
  germany,
  julyCrisis,
  pact,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'
import { cabinetIn, wrong } from '../around.ts'

const entente = negotiating(bound(julyCrisis, [russia, serbia, france], pact([defence])))

/** What it would be worth to France to be rid of Russia, or of Serbia. */
const worth = (world: World, member = russia) =>
  worthOfExpulsion(cabinetIn(world, france), inForceCalled(world), member)

describe('expulsion', () => {
  it('is out of the question for a member that has kept its word', () => {
    expect(worth(entente)).toBe(-1)
  })

  it('is for whoever broke its word to us, and not for who broke it to somebody else', () => {
    expect(worth({ ...entente, ledger: [wrong(serbia, russia)] }, serbia)).toBe(-1)
    expect(worth({ ...entente, ledger: [wrong(serbia, france)] }, serbia)).toBeGreaterThan(-1)
  })

  it('is weighed against what is lost with the member: the strong are forgiven sooner than the weak', () => {
    const both = { ...entente, ledger: [wrong(russia, france), wrong(serbia, france)] }
    expect(worth(both, russia)).toBeLessThan(worth(both, serbia))
  })

  it('is worth the grudge alone where nothing is lost with the member', () => {
    const talking = negotiating(bound(julyCrisis, [russia, serbia, france], pact([consultation])))
    expect(worth({ ...talking, ledger: [wrong(serbia, france)] }, serbia)).toBeGreaterThan(0)
  })

  it('is no way out of a treaty of two', () => {
    const pair: Position = bound(julyCrisis, [russia, france], pact([defence]))
    const world = { ...negotiating(pair), ledger: [wrong(russia, france)] }
    expect(worth(world)).toBe(-1)
  })

  it('does not happen to who carries the fund for the rest', () => {
    const shared = bound(julyCrisis, [germany, austria, france], pact([fund(3)]))
    const world = { ...negotiating(shared), ledger: [wrong(germany, austria)] }
    expect(worthOfExpulsion(cabinetIn(world, austria), inForceCalled(world), germany)).toBeLessThan(0)
  })
})
