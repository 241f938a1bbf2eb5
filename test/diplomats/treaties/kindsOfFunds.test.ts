/** Funds that begin small, or build instead of arm; and a guarantee by one side with its hands tied. */
import { describe, expect, it } from 'vitest'
import { textsBetween } from '../../../server/diplomats/treaties/texts.ts'
import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { World } from '../../../shared/rules/world.ts'
import { negotiating } from '../../support/given.ts'
import { austria, france, germany, julyCrisis, russia, serbia } from '../../support/julyCrisis.ts'
import { cabinetIn, withCharacter, wrong } from '../around.ts'

const written = (
  power: PowerId,
  parties: readonly PowerId[],
  enemy: PowerId | null = null,
  world: World = negotiating(julyCrisis),
): readonly Clause[] =>
  textsBetween(cabinetIn(withCharacter(world, power, 'balancer'), power), parties, enemy).flatMap(
    ({ clauses }) => clauses,
  )

describe('a common fund', () => {
  it('begins with a small step between equals who do not trust each other yet', () => {
    const steps = (world?: World) =>
      written(russia, [russia, france], null, world).filter(
        (clause) => clause.kind === 'pool' && clause.share.rule === 'phased',
      )
    expect(steps()).toEqual([])
    const doubted = { ...negotiating(julyCrisis), ledger: [wrong(france, russia)] }
    expect(steps(doubted)).toEqual([{ kind: 'pool', share: { rule: 'phased', steps: [1, 2] } }])
  })

  it('can build in place of arming for two or three, and hardly for more', () => {
    const builds = (parties: readonly PowerId[]) =>
      written(russia, parties).some((clause) => clause.kind === 'pool' && clause.purpose === 'development')
    expect(builds([russia, france])).toBe(true)
    expect(builds([russia, france, serbia])).toBe(true)
    expect(builds([russia, france, serbia, austria])).toBe(false)
  })
})

describe('an automatic promise', () => {
  it('is given by the strong to the weak, and by both where they are alike', () => {
    const tied = (other: PowerId) =>
      written(russia, [russia, other], germany).filter(
        (clause) => clause.kind === 'defence' && clause.when === 'automatic',
      )
    expect(tied(serbia)).toEqual([{ kind: 'defence', against: [germany], when: 'automatic', by: [russia] }])
    expect(tied(france)).toEqual([{ kind: 'defence', against: [germany], when: 'automatic' }])
  })
})
