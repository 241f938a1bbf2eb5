import { describe, expect, it } from 'vitest'
import { crisesOfOthers, needsOf } from '../../../client/play/needs.ts'
import { given, lobby, negotiating, ordering, treatyCalled, until } from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  defenceAgainst,
  france,
  germany,
  inCrisis,
  julyCrisis,
  orders,
  pact,
  russia,
  serbia,
  ultimatum,
} from '../../support/julyCrisis.ts'
import { seenBy } from './seen.ts'

const propose = { type: 'ProposeTreaty', to: [russia], terms: pact([defence]), draft: null } as const

describe('what needs a delegation', () => {
  it('is nothing in a quiet negotiation, in the lobby, in a report', () => {
    expect(needsOf(seenBy(negotiating(julyCrisis), france))).toEqual([])
    expect(needsOf(seenBy(lobby(inCrisis()), serbia))).toEqual([])
    expect(needsOf(seenBy(until(lobby(inCrisis()), 'report'), serbia))).toEqual([])
  })

  it('is a text that awaits its signature, and not its own', () => {
    const { world } = given(negotiating(julyCrisis), [france, propose])
    expect(needsOf(seenBy(world, france))).toEqual([])
    expect(needsOf(seenBy(world, russia))).toEqual([
      {
        kind: 'signature',
        texts: [
          {
            treaty: treatyCalled(world).id,
            title: 'A pact',
            by: france,
            revision: 1,
            answers: 'nothing',
            others: [france],
          },
        ],
      },
    ])
  })

  it('tells an answer to an own text from a first one, and puts it first', () => {
    const { world } = given(negotiating(julyCrisis), [france, propose])
    const { id } = treatyCalled(world)
    const after = given(
      world,
      [germany, { ...propose, to: [france], terms: pact([defence], { title: 'From Berlin' }) }],
      [russia, { type: 'AmendTreaty', treaty: id, revision: 1, terms: pact([defence], { notice: 2 }) }],
    ).world
    const [need] = needsOf(seenBy(after, france))
    expect(need?.kind === 'signature' && need.texts.map(({ by, answers }) => [by, answers])).toEqual([
      [russia, 'yours'],
      [germany, 'nothing'],
    ])
  })

  it('comes in one order: signature, then the crisis that names it', () => {
    const { world } = given(negotiating(inCrisis()), [
      france,
      { ...propose, to: [serbia], terms: pact([defence]) },
    ])
    expect(needsOf(seenBy(world, serbia)).map(({ kind }) => kind)).toEqual(['signature', 'crisis'])
  })

  it('is a crisis for both principals, and a call for who promised help', () => {
    const world = negotiating(bound(inCrisis(), [russia, serbia], pact([defenceAgainst(austria)])))
    expect(needsOf(seenBy(world, serbia))).toEqual([{ kind: 'crisis', crisis: 'ultimatum', role: 'target' }])
    expect(needsOf(seenBy(world, austria))).toEqual([
      { kind: 'crisis', crisis: 'ultimatum', role: 'challenger' },
    ])
    expect(needsOf(seenBy(world, russia))).toEqual([{ kind: 'called', crisis: 'ultimatum' }])
  })

  it('leaves a crisis of others to a plain line', () => {
    const situation = seenBy(negotiating(inCrisis()), france)
    expect(needsOf(situation)).toEqual([])
    expect(crisesOfOthers(situation).map(({ id }) => id)).toEqual(['ultimatum'])
  })

  it('is the orders in Orders until they are locked, with the crisis that asks for a stance', () => {
    const world = ordering(inCrisis())
    expect(needsOf(seenBy(world, serbia))).toEqual([
      { kind: 'orders', challenged: 'ultimatum', proposals: 0 },
    ])
    expect(needsOf(seenBy(world, france))).toEqual([{ kind: 'orders', challenged: null, proposals: 0 }])
    const locked = given(world, [france, { type: 'GiveOrders', orders: orders() }]).world
    expect(needsOf(seenBy(locked, france))).toEqual([])
  })

  it('is the notice that a partner has given', () => {
    const world = negotiating(bound(julyCrisis, [france, russia], pact([defence])))
    const { id } = treatyCalled(world)
    const after = given(world, [russia, { type: 'GiveNotice', treaty: id }]).world
    expect(needsOf(seenBy(after, france)).map(({ kind }) => kind)).toEqual(['notice'])
    expect(needsOf(seenBy(after, russia))).toEqual([])
  })

  it('is a secret that intelligence has found, in the round in which it was found', () => {
    const position = bound(
      bound(julyCrisis, [russia, france], pact([{ kind: 'intelligence' }])),
      [germany, austria],
      pact([defenceAgainst(russia)], { title: 'The plot', secrecy: 'secret' }),
    )
    const world = negotiating(position)
    const treaty = treatyCalled(world, 'The plot').id
    const after = given(world, { type: 'SecretLearned', treaty, by: russia, round: 1 }).world
    expect(needsOf(seenBy(after, russia))).toEqual([
      { kind: 'found', treaty, title: 'The plot', parties: [germany, austria] },
    ])
    expect(needsOf(seenBy(after, germany))).toEqual([])
    expect(needsOf(seenBy(until(after, 'negotiation'), russia))).toEqual([])
  })

  it('is a crisis in which both sides have accepted it as mediator, and no plain line beside', () => {
    const crisis = ultimatum.id
    const { world } = given(
      negotiating(inCrisis()),
      [germany, { type: 'OfferMediation', crisis }],
      [austria, { type: 'AnswerMediation', crisis, mediator: germany, answer: 'accepted' }],
      [serbia, { type: 'AnswerMediation', crisis, mediator: germany, answer: 'accepted' }],
    )
    expect(needsOf(seenBy(world, germany))).toEqual([{ kind: 'mediates', crisis }])
    expect(crisesOfOthers(seenBy(world, germany))).toEqual([])
    expect(crisesOfOthers(seenBy(world, france))).toHaveLength(1)
  })

  it('is a call to join an attack as well', () => {
    const attack = pact([{ kind: 'offence', against: [serbia] }])
    const world = negotiating(bound(inCrisis(), [austria, germany], attack))
    expect(needsOf(seenBy(world, germany))).toEqual([{ kind: 'called', crisis: ultimatum.id }])
  })
})
