/** A diplomat sees what a student in its seat sees: other people's secrets change nothing that it does. */
import { describe, expect, it } from 'vitest'
import { luckOf } from '../../server/diplomats/cabinet/luck.ts'
import { playWorld } from '../../server/diplomats/playWorld.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import { duesOf } from '../../shared/rules/rounds/dues.ts'
import { decide, evolve, replay } from '../../shared/rules/rules.ts'
import { bindingOn, powersOf, type World } from '../../shared/rules/world.ts'
import { readPosition } from '../golden/golden.ts'
import { played as done, negotiating, resolved, treatyCalled, until } from '../support/given.ts'
import { austria, fund, germany, julyCrisis, orders, pact, russia } from '../support/julyCrisis.ts'
import { asked } from './around.ts'

/** The same world, with everything changed that this power cannot know. */
const otherwise = (world: World, own: PowerId): World => ({
  ...world,
  seed: world.seed + 1,
  naming: world.naming + 1,
  position: {
    ...world.position,
    powers: world.position.powers.map((power) =>
      power.id === own
        ? power
        : {
            ...power,
            brief: ['Something else.'],
            objectives: power.objectives.filter(({ secrecy }) => secrecy === 'public'),
          },
    ),
    rounds: world.position.rounds.map((plan) => ({ ...plan, instructions: {} })),
  },
  characters: Object.fromEntries(
    Object.entries(world.characters).map(([power, character]) => [
      power,
      power === own ? character : character === 'hegemon' ? 'balancer' : 'hegemon',
    ]),
  ),
  orders: Object.fromEntries(Object.entries(world.orders).filter(([power]) => power === own)),
  treaties: Object.fromEntries(
    Object.entries(world.treaties).filter(
      ([, { parties, revisions, status }]) =>
        parties.includes(own) ||
        (revisions.at(-1)?.terms.secrecy === 'public' && (status === 'inForce' || status === 'over')),
    ),
  ),
  talk: world.talk.filter(
    ({ channel, by }) =>
      channel.kind === 'public' || (channel.kind === 'powers' ? channel.powers.includes(own) : by === own),
  ),
})

describe('what a diplomat does', { timeout: 60_000 }, () => {
  it('[P1] does not depend on what it cannot know', () => {
    const { position, settings } = readPosition()
    const few = { ...settings, rounds: 2 }
    const { given } = playWorld(position, few, 21)
    let world = replay([{ type: 'WorldOpened', position, settings: few, seed: 21, naming: 21 }])
    for (const [at, { actor, command }] of given.entries()) {
      if (at % 19 === 0)
        for (const power of powersOf(world))
          expect(asked(otherwise(world, power), power, luckOf(21, power))).toEqual(
            asked(world, power, luckOf(21, power)),
          )
      const judgement = decide(world, actor, command)
      if (judgement.verdict === 'accepted') world = judgement.events.reduce(evolve, world)
    }
  })

  it('does not depend on who of three kept back, once one of them has left', () => {
    const afterLeaving = (cheat: PowerId, honest: PowerId): World => {
      const parties = [germany, austria, russia]
      const opened = negotiating({
        ...julyCrisis,
        treaties: [{ signed: '1900', parties, terms: pact([fund(2)], { notice: 0 }) }],
      })
      const { id } = treatyCalled(opened)
      const reported = resolved(until(opened, 'orders'), {
        [cheat]: orders({ contributions: { [id]: 1 } }),
        [honest]: orders({ contributions: { [id]: 2 } }),
        [germany]: orders({ contributions: { [id]: 2 } }),
      })
      return until(done(until(reported, 'negotiation'), cheat, { type: 'GiveNotice', treaty: id }), 'orders')
    }
    const left = afterLeaving(austria, russia)
    expect(bindingOn(left, germany).map(({ parties }) => parties.length)).toEqual([2])
    const never = () => 0.99
    const [deed] = asked(left, germany, never)
    const [{ treaty, due } = { treaty: '', due: 0 }] = duesOf(left, germany)
    expect(due).toBe(2)
    // It knows that the fund was short, and cannot know that Russia paid in full.
    expect(deed?.why).toMatch(/was short last round/)
    expect(deed?.why).not.toMatch(/russia kept back/)
    expect(treaty).toBe(treatyCalled(left).id)
  })
})
