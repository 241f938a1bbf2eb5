import { describe, expect, it } from 'vitest'
import type { Home } from '../../../shared/rules/home/regime.ts'
import { supportOf } from '../../../shared/rules/home/support.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { FULL } from '../../../shared/rules/modules.ts'
import type { Position } from '../../../shared/rules/position.ts'
import type { World } from '../../../shared/rules/world.ts'
import { given, negotiating, ordering, resolved, treatyCalled, until } from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  france,
  germany,
  inCrisis,
  julyCrisis,
  orders,
  pact,
  peace,
  russia,
  serbia,
  ultimatum,
} from '../../support/julyCrisis.ts'

const home = (power: PowerId, is: Home, position: Position = julyCrisis): Position => ({
  ...position,
  powers: position.powers.map((each) => (each.id === power ? { ...each, home: is } : each)),
})
const democracy = (power: PowerId, support: number, position?: Position) =>
  home(power, { regime: 'democracy', support }, position)

const changesOf = (world: World, power: PowerId) =>
  (world.rounds.at(-1)?.support ?? [])
    .filter((change) => change.power === power)
    .map(({ cause, by }) => [cause, by])

describe('support at home', () => {
  it('[H1] starts as the scenario says, else at 60', () => {
    const world = negotiating(democracy(france, 45), { modules: FULL })
    expect([supportOf(world, france), supportOf(world, russia)]).toEqual([45, 60])
  })

  it('[H2] goes a tenth of the way back to 50', () => {
    const world = until(negotiating(democracy(france, 30), { modules: FULL }), 'report')
    expect(changesOf(world, france)).toEqual([['habit', 2]])
    expect([supportOf(world, france), supportOf(world, russia)]).toEqual([32, 59])
  })

  it('[H2] follows Prosperity from one report to the next', () => {
    const poor = resolved(ordering(julyCrisis, { modules: FULL }), { [france]: orders({ arms: 16 }) })
    const before = poor.rounds.at(-1)!.gauges[france]!.prosperity.value
    const rich = until(poor, 'report')
    const after = rich.rounds.at(-1)!.gauges[france]!.prosperity.value
    expect(changesOf(poor, france).map(([cause]) => cause)).not.toContain('prosperity')
    expect(changesOf(rich, france)).toContainEqual([
      'prosperity',
      Math.min(10, Math.round((after - before) * 5) / 10),
    ])
  })

  const called = (regime: Home['regime'], secrecy: 'public' | 'secret') =>
    resolved(
      ordering(
        home(
          russia,
          { regime, support: 50 },
          bound(inCrisis(), [serbia, russia], pact([defence], { secrecy })),
        ),
        { modules: FULL },
      ),
      {
        [russia]: orders({ stances: { [ultimatum.id]: 'abstain' } }),
        [serbia]: orders({ stances: { [ultimatum.id]: 'standFirm' } }),
      },
    )

  it.each([
    ['democracy', -15],
    ['mixed', -10],
    ['autocracy', -5],
  ] as const)('[H2] pays for a promise broken in public, in a %s by %d', (regime, by) => {
    expect(changesOf(called(regime, 'public'), russia)).toEqual([['brokeItsWord', by]])
    expect(changesOf(called(regime, 'secret'), russia)).toEqual([])
  })

  it('[H2] pays for giving way, and for a war, and is lifted by a victory', () => {
    const fought = (of: 'standFirm' | 'concede') =>
      resolved(ordering(democracy(serbia, 50, democracy(austria, 50, inCrisis())), { modules: FULL }), {
        [austria]: orders({ arms: 9, stances: { [ultimatum.id]: 'standFirm' } }),
        [serbia]: orders({ stances: { [ultimatum.id]: of } }),
      })
    expect(changesOf(fought('concede'), serbia)).toEqual([['conceded', -9]])
    expect(changesOf(fought('concede'), austria)).toEqual([])
    expect(changesOf(fought('standFirm'), austria)).toEqual([
      ['war', -3],
      ['wonWar', 6],
    ])
    expect(changesOf(fought('standFirm'), serbia)).toEqual([
      ['war', -3],
      ['lostWar', -9],
    ])
  })

  it('[H3] under 25 lets a government sign nothing new', () => {
    const world = negotiating(democracy(france, 24), { modules: FULL })
    const none = { reason: 'NoSupportAtHome', support: 24, needs: 25 } as const
    given(world)
      .when(france, { type: 'ProposeTreaty', to: [russia], terms: pact([peace]) })
      .thenRefused(none)
    const asked = given(world, [russia, { type: 'ProposeTreaty', to: [france], terms: pact([peace]) }])
    const treaty = treatyCalled(asked.world).id
    asked.when(france, { type: 'SignTreaty', treaty, revision: 1 }).thenRefused(none)
    asked.when(france, { type: 'AmendTreaty', treaty, revision: 1, terms: pact([defence]) }).thenRefused(none)
  })

  it('[W4] is no matter where domestic politics is off', () => {
    const modules = FULL.filter((module) => module !== 'domesticPolitics')
    const world = negotiating(democracy(germany, 0), { modules })
    given(world)
      .when(germany, { type: 'ProposeTreaty', to: [russia], terms: pact([peace]) })
      .thenWorld()
    expect(until(world, 'report').rounds[0]?.support).toBeUndefined()
  })
})
