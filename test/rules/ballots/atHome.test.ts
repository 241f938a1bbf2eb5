import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { FULL } from '../../../shared/rules/modules.ts'
import type { World } from '../../../shared/rules/world.ts'
import { given, inForceCalled, played } from '../../support/given.ts'
import {
  austria,
  automatic,
  consultation,
  defence,
  france,
  germany,
  peace,
  russia,
} from '../../support/julyCrisis.ts'
import { admission, amendment, answers, league, moves, votes } from './motions.ts'

const atHome = (...clauses: readonly Clause[]) => league(clauses, {}, { modules: FULL })

const supported = (world: World, power: PowerId, support: number): World => ({
  ...world,
  support: { ...world.support, [power]: support },
})

describe('a change that has to be brought home', () => {
  it('[T32] is not moved by a government without support', () => {
    const world = supported(atHome(defence), germany, 24)
    given(world)
      .when(germany, moves(world, admission(france)))
      .thenRefused({ reason: 'NoSupportAtHome', support: 24, needs: 25 })
  })

  it('[T32] is unlawful while it would cost a party too much for its support', () => {
    const weak = supported(atHome(consultation), russia, 39)
    const deeper = amendment(weak, { clauses: [automatic, peace] })
    given(weak)
      .when(germany, moves(weak, deeper))
      .thenRefused({ reason: 'NotAtHome', power: russia, support: 39, needs: 40 })
    const strong = supported(weak, russia, 40)
    expect(inForceCalled(played(strong, germany, moves(strong, deeper))).ballots).toHaveLength(1)
  })

  it('[T32] asks nothing of a party for which it becomes no dearer', () => {
    const world = supported(atHome(automatic, peace), russia, 30)
    const longer = amendment(world, { notice: 2 })
    expect(inForceCalled(played(world, germany, moves(world, longer))).ballots).toHaveLength(1)
  })

  it('[T32] needs support where a power accepts an invitation', () => {
    const world = atHome(defence)
    const invited = given(
      world,
      [germany, moves(world, admission(france))],
      [austria, votes(world, germany, 'yes')],
      [russia, votes(world, germany, 'yes')],
    ).world
    const weak = supported(invited, france, 20)
    given(weak)
      .when(france, answers(weak, 'accept'))
      .thenRefused({ reason: 'NoSupportAtHome', support: 20, needs: 25 })
  })
})
