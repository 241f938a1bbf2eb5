/** The players of Axelrod's tournament, before one fund of two that Russia and Serbia share. */
import { describe, expect, it } from 'vitest'
import { conditional } from '../../scripts/balance/players/conditional.ts'
import { saint } from '../../scripts/balance/players/saint.ts'
import { shirker } from '../../scripts/balance/players/shirker.ts'
import { sober } from '../../scripts/balance/players/sober.ts'
import { tester } from '../../scripts/balance/players/tester.ts'
import { luckOf } from '../../server/diplomats/cabinet/luck.ts'
import { nextDeeds } from '../../server/diplomats/nextDeeds.ts'
import { type Player, playOn } from '../../server/diplomats/playWorld.ts'
import type { Position, PowerPosition } from '../../shared/rules/position.ts'
import { reliability } from '../../shared/rules/reliability.ts'
import type { Orders } from '../../shared/rules/rounds/orders.ts'
import type { World } from '../../shared/rules/world.ts'
import { knownTo } from '../../shared/view/knownTo.ts'
import { withDiplomat } from '../diplomats/around.ts'
import { negotiating, ordering, resolved, SEED, treatyCalled, until } from '../support/given.ts'
import {
  bound,
  fund,
  germany,
  julyCrisis,
  openBooks,
  orders,
  pact,
  russia,
  serbia,
} from '../support/julyCrisis.ts'

const begun = ordering(bound(julyCrisis, [serbia, russia], pact([fund(1), openBooks])))
const { id: treaty } = treatyCalled(begun)
const paid = orders({ contributions: { [treaty]: 1 } })
const unpaid = orders({ contributions: {} })
const then = (round: Readonly<Record<string, Orders>>, world: World = begun) =>
  until(resolved(world, round), 'orders')

/** What Russia orders when this player governs it. */
const ordered = (player: Player, world: World): Orders => {
  const known = knownTo(withDiplomat(world, russia), { kind: 'power', power: russia })
  const [deed] = player(known, russia, luckOf(SEED, russia))
  if (deed?.command.type !== 'GiveOrders') throw new Error('no orders')
  return deed.command.orders
}
const pays = (player: Player, world: World) => ordered(player, world).contributions[treaty] ?? 0

const cheatedBySerbia = then({ [serbia]: unpaid, [russia]: paid })
const keptByBoth = then({ [serbia]: paid, [russia]: paid })

describe('players of the harness', () => {
  it('the saint pays whoever cheated it, and bargains as if nothing had happened', () => {
    expect(pays(saint(), cheatedBySerbia)).toBe(1)
    expect(ordered(saint(), cheatedBySerbia).suspend ?? []).toEqual([])
    expect(reliability(cheatedBySerbia, serbia)).toBeLessThan(reliability(keptByBoth, serbia))
  })

  it('the conditional cooperator suspends its treaty with who cheated it, and pays who paid', () => {
    expect(pays(conditional(), keptByBoth)).toBe(1)
    expect(pays(conditional(), cheatedBySerbia)).toBe(0)
    expect(ordered(conditional(), cheatedBySerbia).suspend).toEqual([{ treaty, toward: serbia }])
  })

  it('the sober government pays, and acts alike with a wish and without', () => {
    const powers = julyCrisis.powers.map((each): PowerPosition => {
      const wish = {
        kind: 'treatyWith',
        with: germany,
        clause: 'trade',
        points: 9,
        words: 'Trade.',
        secrecy: 'public',
      } as const
      return each.id === russia ? { ...each, objectives: [wish] } : each
    })
    const does = (player: Player, position: Position) =>
      playOn(withDiplomat(negotiating(position), ...position.powers.map(({ id }) => id)), {
        players: (power) => (power === russia ? player : nextDeeds),
      }).given.filter(({ actor }) => actor.kind === 'diplomat' && actor.power === russia)
    const wishing = { ...julyCrisis, powers }
    expect(pays(sober(), cheatedBySerbia)).toBe(1)
    expect(does(sober(), wishing)).toEqual(does(sober(), julyCrisis))
    expect(does(saint(), wishing)).not.toEqual(does(saint(), julyCrisis))
  })

  it('the shirker pays nobody', () => {
    expect(pays(shirker(), begun)).toBe(0)
    expect(pays(shirker(), keptByBoth)).toBe(0)
  })

  it('the tester pays nothing until it is answered, and keeps its word from then on', () => {
    const cheated = then({ [russia]: unpaid, [serbia]: paid })
    const forgiven = then({ [russia]: unpaid, [serbia]: paid }, cheated)
    const suspend = [{ treaty, toward: russia }]
    const answered = then({ [russia]: unpaid, [serbia]: { ...unpaid, suspend } }, cheated)
    expect(pays(tester(), begun)).toBe(0)
    expect(pays(tester(), forgiven)).toBe(0)
    expect(pays(tester(), answered)).toBe(1)
  })
})
