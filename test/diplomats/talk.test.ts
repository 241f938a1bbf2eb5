/** What a diplomat says: short, in its place, to people, and only what it can know. */
import { describe, expect, it } from 'vitest'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Channel } from '../../shared/rules/talk/channel.ts'
import type { World } from '../../shared/rules/world.ts'
import { negotiating, played, resolved, treatyCalled, until } from '../support/given.ts'
import {
  austria,
  bound,
  defence,
  defenceAgainst,
  france,
  fund,
  germany,
  inCrisis,
  julyCrisis,
  orders,
  pact,
  russia,
  serbia,
  ultimatum,
} from '../support/julyCrisis.ts'
import { ledgerEntry } from '../support/ledgerEntry.ts'
import { doesAll, withCharacter, withDiplomat } from './around.ts'

const channel = (...powers: readonly PowerId[]): Channel => ({ kind: 'powers', powers })

const said = (world: World, power: PowerId) =>
  doesAll(world, power).deeds.flatMap(({ command }) => (command.type === 'Say' ? [command] : []))

const told = (world: World, power: PowerId): readonly string[] => said(world, power).map(({ text }) => text)

const table = (power: PowerId, position = julyCrisis) =>
  withCharacter(negotiating(position), power, 'faithfulAlly')

/** Everything that France says once it has been written to. */
const reply = (by: PowerId, text: string) =>
  told(played(table(france), by, { type: 'Say', channel: channel(by, france), text }), france)

describe('a diplomat that is spoken to', () => {
  it('says what it would sign, and what not', () => {
    expect(reply(russia, 'Would you join an alliance with us against Germany?')).toContain(
      'Yes, the promise of help with you would serve us. Send us the text.',
    )
    expect(reply(germany, 'We want an alliance with you.')).toContain(
      'Not now: we would not sign the promise of help with you. It gives us too little.',
    )
  })

  it('knows what has been promised already', () => {
    const world = table(
      france,
      bound(julyCrisis, [russia, france], pact([defence], { title: 'The old pact' })),
    )
    const asked = played(world, russia, {
      type: 'Say',
      channel: channel(russia, france),
      text: 'Let us make an alliance.',
    })
    expect(told(asked, france)).toContain('That stands between us already, in the old pact.')
  })

  it('says what it thinks of a power that is named', () => {
    expect(reply(russia, 'What do you make of germany?')).toContain('We fear nobody as we fear germany.')
    expect(reply(germany, 'And Russia?')).toContain('We count russia among our friends.')
  })

  it('says what it has promised in a crisis, and not what it will do', () => {
    const world = table(france, inCrisis())
    const asked = played(world, serbia, {
      type: 'Say',
      channel: channel(serbia, france),
      text: 'Where do you stand over the ultimatum?',
    })
    expect(told(asked, france)).toContain(
      'In the quarrel of austria with serbia we have promised nobody anything.',
    )
  })

  it('lets no secret out to who asks', () => {
    const secret = pact([defence], { title: 'Hidden hand', secrecy: 'secret' })
    const world = table(france, bound(inCrisis(), [serbia, france], secret))
    const asked = (by: PowerId, text: string, ...among: readonly PowerId[]) =>
      told(played(world, by, { type: 'Say', channel: channel(...among), text }), france)
    expect(asked(russia, 'Where do you stand over the ultimatum?', russia, france)).toContain(
      'In the quarrel of austria with serbia we have promised nobody anything.',
    )
    expect(asked(serbia, 'Where do you stand over the ultimatum?', serbia, france)).toContain(
      'We know what we have promised to serbia. Count on us.',
    )
    expect(asked(serbia, 'France, an alliance?', russia, serbia, france).join()).not.toContain('idden')
    expect(asked(russia, 'Who are your allies?', russia, france)).toContain(
      'There is no alliance of ours that everybody could read.',
    )
  })

  it('says what it wants, with whom it stands, and why it refused', () => {
    const allied = table(france, bound(julyCrisis, [russia, france], pact([defence])))
    const asked = (text: string) =>
      told(played(allied, serbia, { type: 'Say', channel: channel(serbia, france), text }), france)
    expect(asked('Who are your allies?')).toContain(
      'Everybody can read it: we stand in alliance with russia.',
    )
    expect(asked('What do you want?')).toContain(
      'Above all, not to stand alone against germany. What would you promise?',
    )
    const tabled = played(allied, germany, {
      type: 'ProposeTreaty',
      to: [france],
      terms: pact([defence], { title: 'Embrace' }),
    })
    const refused = played(
      { ...tabled },
      { kind: 'diplomat', power: france },
      { type: 'RefuseTreaty', treaty: treatyCalled(tabled, 'Embrace').id, because: 'noTrust' },
    )
    const why = played(refused, germany, {
      type: 'Say',
      channel: channel(germany, france),
      text: 'Why not?',
    })
    expect(told(why, france)).toContain('We would have to trust more than we can.')
  })

  it('answers a threat, a greeting and thanks', () => {
    expect(reply(germany, 'Sign, or else!')).toContain(
      'We have heard threats before. They do not make us sign.',
    )
    expect(reply(germany, 'Good morning')).toContain('Good day. france listens.')
    expect(reply(russia, 'Thank you')).toContain('We were glad to do it.')
  })

  it('does not pretend to understand', () => {
    expect(reply(russia, 'The weather in Spain is fine for camels')).toContain(
      'We are not sure that we understand you. Name what you want, help, peace, trade or a common fund, or send us a text.',
    )
  })

  it('answers once, and the second time differently', () => {
    const first = played(table(france), russia, {
      type: 'Say',
      channel: channel(russia, france),
      text: 'Good morning',
    })
    const answered = doesAll(first, france).world
    expect(told(answered, france)).toEqual([])
    const again = played(answered, russia, {
      type: 'Say',
      channel: channel(russia, france),
      text: 'Good morning!',
    })
    expect(told(again, france)).toEqual(['You have had our answer. A text would tell us more.'])
  })

  it('speaks in a larger circle only when it is named', () => {
    const say = (text: string) =>
      told(
        played(table(france), russia, { type: 'Say', channel: channel(russia, serbia, france), text }),
        france,
      )
    expect(say('Good morning')).not.toContain('Good day. france listens.')
    expect(say('Good morning, France')).toContain('Good day. france listens.')
  })
})

describe('a diplomat that has something to say', () => {
  it('greets the people whom it likes best', () => {
    expect(told(table(serbia), serbia)).toContain(
      'Good day from serbia. Tell us what you need, and what you would give for it.',
    )
  })

  it('explains its offer', () => {
    const world = played(
      withDiplomat(negotiating(julyCrisis), germany),
      { kind: 'diplomat', power: germany },
      {
        type: 'ProposeTreaty',
        to: [austria],
        terms: pact(
          [
            defenceAgainst(russia),
            { kind: 'pool', share: { rule: 'fixed', amounts: { [germany]: 2, [austria]: 1 } } },
          ],
          { title: 'Dual Fund' },
        ),
      },
    )
    expect(told(world, germany)).toContain(
      'germany has sent you a text: Dual Fund. If russia attacked either of us, the other would come. We would pay 2 a round if you paid 1.',
    )
  })

  it('asks for help in its crisis: of who owes it, and else of one friend', () => {
    const owed = bound(inCrisis(), [russia, serbia], pact([defence]))
    expect(told(table(serbia, owed), serbia)).toContain(
      'Austria demands of us an inquiry in Belgrade. You have promised to come. Can we count on you?',
    )
    const asks = said(table(serbia, inCrisis()), serbia).filter(({ text }) =>
      text.includes('You owe us nothing'),
    )
    expect(asks.map(({ channel: to }) => to)).toEqual([channel(russia, serbia)])
  })

  it('complains of a breach that it can know, to who broke the promise', () => {
    const shared = bound(julyCrisis, [germany, austria], pact([fund(2)], { title: 'The fund' }))
    const opened = until(negotiating(shared), 'orders')
    const { id } = treatyCalled(opened, 'The fund')
    const reported = resolved(opened, {
      [germany]: orders({ contributions: { [id]: 0 } }),
      [austria]: orders({ contributions: { [id]: 2 } }),
    })
    const complaints = said(withDiplomat(until(reported, 'negotiation'), austria), austria).filter(
      ({ text }) => text.startsWith('You owed'),
    )
    expect(complaints).toMatchObject([
      {
        channel: channel(germany, austria),
        text: 'You owed 2 points under the fund and paid nothing. Do not ask us to pay for both.',
      },
    ])
  })

  it('thanks who came', () => {
    const came = ledgerEntry({
      by: russia,
      owedTo: [serbia],
      what: { kind: 'call', crisis: ultimatum.id, came: 'came' },
      article: 'defence',
      verdict: 'kept',
    })
    const later = until(until(table(serbia, inCrisis()), 'report'), 'negotiation')
    expect(told({ ...later, ledger: [came] }, serbia)).toContain(
      'You came when we called against austria. We do not forget it.',
    )
  })

  it('warns who signs against it for all to see', () => {
    const world = table(france)
    const tabled = played(world, germany, {
      type: 'ProposeTreaty',
      to: [austria],
      terms: pact([defenceAgainst(france)], { title: 'The pact' }),
    })
    const signed = played(tabled, austria, {
      type: 'SignTreaty',
      treaty: treatyCalled(tabled, 'The pact').id,
      revision: 1,
    })
    expect(told(signed, france)).toContain(
      'The pact is written against us. Whoever signs such a text must live with our answer.',
    )
  })

  it('comes to an end, however much is said to it', () => {
    let world = table(france)
    const texts = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? 'Good morning' : 'What of germany?'))
    const spoken: string[] = []
    for (const text of texts) {
      world = played(world, russia, { type: 'Say', channel: channel(russia, france), text })
      const done = doesAll(world, france)
      spoken.push(...done.deeds.flatMap(({ command }) => (command.type === 'Say' ? [command.text] : [])))
      world = done.world
    }
    expect(spoken.length).toBeLessThanOrEqual(12)
  })
})
