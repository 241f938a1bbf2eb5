/** What `npm run play` prints: everything of weight that the log of a lesson would say, in its words. */
import { describe, expect, it } from 'vitest'
import { inWorld } from '../../client/words/log/inWorld.ts'
import { lineOf } from '../../client/words/log.ts'
import { chronicle } from '../../scripts/play/chronicle.ts'
import { type PlayedWorld, playWorld } from '../../server/diplomats/playWorld.ts'
import type { Clause } from '../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Position } from '../../shared/rules/position.ts'
import { Command, evolve, replay } from '../../shared/rules/rules.ts'
import type { World } from '../../shared/rules/world.ts'
import type { Deed } from '../support/given.ts'
import { treatyCalled } from '../support/given.ts'
import {
  austria,
  bound,
  defence,
  france,
  fund,
  germany,
  inCrisis,
  julyCrisis,
  orders,
  pact,
  peace,
  russia,
  serbia,
  settings,
  trade,
  ultimatum,
} from '../support/julyCrisis.ts'

type Scene = Readonly<{ by: PowerId; deed: (known: World) => Deed; why?: string; in?: 'orders' }>

/** A world in which these deeds are done in this order, in the first round, and nothing else. */
const staged = (position: Position, ...scenes: readonly Scene[]): PlayedWorld => {
  const left = [...scenes]
  return playWorld(position, settings, 1914, {
    players: (power) => (known) => {
      const [scene] = left
      if (scene?.by !== power || known.phase.kind !== (scene.in ?? 'negotiation')) return []
      left.shift()
      return [{ command: Command.parse(scene.deed(known)), why: scene.why ?? 'does it: it wants to' }]
    },
  })
}

/** As one text, however the lines were broken. */
const told = (played: PlayedWorld) => chronicle(played, 'Europe').join(' ').replaceAll(/\s+/g, ' ')

const id = (known: World) => treatyCalled(known).id

describe('a chronicle', () => {
  it('tells the life of a text in one paragraph, with reasons, and its title once', () => {
    const text = told(
      staged(
        julyCrisis,
        {
          by: russia,
          deed: () => ({ type: 'ProposeTreaty', to: [france], terms: pact([peace], { secrecy: 'secret' }) }),
          why: 'offers a pact: Germany is near',
        },
        {
          by: france,
          deed: (known) => ({ type: 'SignTreaty', treaty: id(known), revision: 1 }),
          why: 'signs: so it is',
        },
        {
          by: france,
          deed: (known) => ({ type: 'Disclose', treaty: id(known) }),
          why: 'publishes: it gains',
        },
      ),
    )
    expect(text).toContain('Russia proposed the A pact to france, in secret (Germany is near).')
    expect(text).toContain(
      'France signed it (so it is). It is in force: russia and france. France published it, which was secret (it gains).',
    )
    expect(text).toContain('France published the A pact, a secret shared with russia [known to all].')
  })

  it('tells motions, votes and what was decided', () => {
    const council: Clause = { kind: 'council', rule: 'majority' }
    const league = bound(julyCrisis, [germany, austria, russia], pact([defence, council]))
    const moved = (known: World): Deed => ({
      type: 'PutMotion',
      treaty: id(known),
      revision: 1,
      motion: { kind: 'sanction', power: france },
    })
    const text = told(
      staged(
        league,
        { by: germany, deed: moved },
        {
          by: austria,
          deed: (known) => ({ type: 'CastVote', treaty: id(known), motionBy: germany, vote: 'yes' }),
        },
      ),
    )
    expect(text).toContain(
      'Germany moved, under the A pact, to keep all trade from france (it wants to). Austria voted yes on the motion of germany under it (it wants to). The motion of germany under it is adopted.',
    )
  })

  it('tells who stood between two in a crisis, what both did, and what it cost', () => {
    const crisis = ultimatum.id
    const firm = (arms: number) => orders({ arms, stances: { [crisis]: 'standFirm' } })
    const text = told(
      staged(
        inCrisis(),
        { by: france, deed: () => ({ type: 'OfferMediation', crisis }) },
        {
          by: serbia,
          deed: () => ({ type: 'AnswerMediation', crisis, mediator: france, answer: 'accepted' }),
        },
        {
          by: austria,
          deed: () => ({ type: 'GiveOrders', orders: firm(4) }),
          why: 'stands firm over The ultimatum: it is strong',
          in: 'orders',
        },
        { by: serbia, deed: () => ({ type: 'GiveOrders', orders: firm(2) }), in: 'orders' },
      ),
    )
    expect(text).toContain(
      'The ultimatum. Austria demands an inquiry in Belgrade of serbia. France offered to mediate (it wants to). Serbia accepted france as mediator (it wants to). Austria stands firm (it is strong). Serbia says nothing. War; nobody came to serbia.',
    )
    expect(text).toMatch(/Strength 4 against 2, 1 point changed hands, the war burned [\d.]+ points\./)
  })

  it('tells what was kept back, what was traded in spite of a promise, and who can know it', () => {
    const closed = pact([{ kind: 'sanctions', target: serbia }], { title: 'Blockade' })
    const bargain = pact([trade(2)], { title: 'Bargain' })
    const shared = bound(julyCrisis, [germany, france], pact([fund(2)], { title: 'Purse' }))
    const position = bound(bound(shared, [austria, germany], closed), [austria, serbia], bargain)
    const text = told(
      staged(position, {
        by: germany,
        deed: (known) => ({
          type: 'GiveOrders',
          orders: orders({ contributions: { [treatyCalled(known, 'Purse').id]: 1 } }),
        }),
        why: 'keeps back 1: it is poor',
        in: 'orders',
      }),
    )
    expect(text).toContain('The Purse: 3 of 4 points were paid.')
    expect(text).toContain('Germany kept back 1 of 2 from the Purse (it is poor) [known to france].')
    expect(text).toContain('Austria went on trading with serbia, against the Blockade [known to all].')
  })

  it('leaves out nothing that the log says of treaties, crises and talk', () => {
    const played = playWorld(inCrisis(), settings, 7)
    const text = told(played).toLowerCase()
    let world: World | null = null
    let lines = 0
    for (const { event } of played.log) {
      world = world ? evolve(world, event) : replay([event])
      const { kind, text: said } = lineOf(event, world)
      if (!['treaties', 'crises', 'talk'].includes(kind) || event.type === 'PromiseTested') continue
      lines += 1
      const called = 'treaty' in event ? inWorld(world).treaty(event.treaty) : ''
      const title = world.crises[ultimatum.id]?.title
      const forms = [
        said,
        said.replace(called, 'it'),
        said.replace(`: ${title}`, ''),
        said.replace(`${title}: `, ''),
      ]
      expect(
        forms.some((form) => text.includes(form.toLowerCase())),
        said,
      ).toBe(true)
    }
    expect(lines).toBeGreaterThan(10)
  })
})
