/** Crises that need not come to war: who stands between, who lets it, and what both would rather sign. */
import { describe, expect, it } from 'vitest'
import type { Deed } from '../../../server/diplomats/cabinet/deed.ts'
import { worthOfSettling } from '../../../server/diplomats/crises/worthOfSettling.ts'
import type { Character } from '../../../shared/rules/delegations/character.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Position } from '../../../shared/rules/position.ts'
import { negotiating, played, treatyCalled, until } from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  france,
  germany,
  inCrisis,
  julyCrisis,
  pact,
  russia,
  serbia,
  ultimatum,
} from '../../support/julyCrisis.ts'
import { asked, cabinetIn, doesAll, withCharacter } from '../around.ts'

const position: Position = inCrisis({
  ...julyCrisis,
  powers: julyCrisis.powers.map((power) =>
    power.id === serbia ? { ...power, capability: 9, arms: 4 } : power,
  ),
})

describe('mediation', () => {
  const offers = (character: Character) =>
    doesAll(withCharacter(negotiating(position), france, character), france, () => 0.4).deeds.filter(
      ({ command }) => command.type === 'OfferMediation',
    )

  it('is offered by an honest broker, and not by who has a side', () => {
    expect(offers('honestBroker')).toMatchObject([
      { why: 'offers to mediate over the ultimatum: nobody should fight over it' },
    ])
    expect(offers('hegemon')).toEqual([])
  })

  it('is offered by nobody who would gain by the victory of one side', () => {
    const objective = {
      kind: 'crisisFavours' as const,
      crisis: ultimatum.id,
      power: serbia,
      words: 'Serbia holds out',
      secrecy: 'public' as const,
      points: 3,
    }
    const partial: Position = {
      ...position,
      powers: position.powers.map((power) =>
        power.id === france ? { ...power, objectives: [objective] } : power,
      ),
    }
    const world = withCharacter(negotiating(partial), france, 'honestBroker')
    const { deeds } = doesAll(world, france, () => 0.4)
    expect(deeds.filter(({ command }) => command.type === 'OfferMediation')).toEqual([])
  })

  it('is offered by nobody while one side is sure to have its way', () => {
    const weak: Position = inCrisis(julyCrisis)
    const world = withCharacter(negotiating(weak), france, 'honestBroker')
    const { deeds } = doesAll(world, france, () => 0.4)
    expect(deeds.filter(({ command }) => command.type === 'OfferMediation')).toEqual([])
  })

  it('is by whom both accept: one follows the choice of the other', () => {
    const answering = (by: PowerId, mediator: PowerId, answer: 'accepted' | 'declined') =>
      ({ by, command: { type: 'AnswerMediation', crisis: ultimatum.id, mediator, answer } }) as const
    const offered = [france, germany].reduce(
      (now, mediator) => played(now, mediator, { type: 'OfferMediation', crisis: ultimatum.id }),
      negotiating(position),
    )
    const apart = [
      answering(austria, germany, 'declined'),
      answering(austria, france, 'accepted'),
      answering(serbia, france, 'declined'),
      answering(serbia, germany, 'accepted'),
    ].reduce((now, { by, command }) => played(now, by, command), offered)
    expect(asked(withCharacter(apart, serbia, 'honestBroker'), serbia)[0]).toMatchObject({
      command: { type: 'AnswerMediation', mediator: france, answer: 'accepted' },
      why: 'lets france mediate over the ultimatum: the other side has chosen it too',
    })
  })

  it('leaves it to the mediator to write, even to one that was ready', () => {
    const steps = [
      [france, { type: 'OfferMediation', crisis: ultimatum.id }],
      [austria, { type: 'AnswerMediation', crisis: ultimatum.id, mediator: france, answer: 'accepted' }],
      [france, { type: 'DeclareReady', ready: 'ready' }],
      [serbia, { type: 'AnswerMediation', crisis: ultimatum.id, mediator: france, answer: 'accepted' }],
    ] as const
    const world = steps.reduce((now, [by, command]) => played(now, by, command), negotiating(position))
    const broker = withCharacter(world, france, 'honestBroker')
    const principal = withCharacter(world, serbia, 'honestBroker')
    const settles = ({ command }: Deed) =>
      command.type === 'ProposeTreaty' && command.terms.clauses.some(({ kind }) => kind === 'settlement')
    expect(doesAll(broker, france).deeds.filter(settles)).toHaveLength(1)
    expect(doesAll(principal, serbia, () => 0.1).deeds.filter(settles)).toEqual([])
  })

  it('is answered by the principals, by whether they trust who offers it', () => {
    const answer = (mediator: PowerId, to: PowerId) => {
      const world = withCharacter(negotiating(position), to, 'honestBroker')
      const offered = played(world, mediator, { type: 'OfferMediation', crisis: 'ultimatum' as never })
      return asked(offered, to)[0]?.command
    }
    expect(answer(france, serbia)).toMatchObject({ type: 'AnswerMediation', answer: 'accepted' })
    expect(answer(russia, austria)).toMatchObject({ type: 'AnswerMediation', answer: 'declined' })
  })
})

describe('a settlement', () => {
  const people = negotiating(bound(position, [russia, serbia], pact([defence])))
  const world = withCharacter(withCharacter(people, serbia, 'honestBroker'), austria, 'honestBroker')
  const crisis = world.crises['ultimatum' as never]!
  const terms = pact(
    [{ kind: 'settlement', crisis: 'ultimatum' as never, points: 1, phases: 1, monitors: [] }],
    { title: 'The settlement' },
  )

  it('is worth more to each the more it gets by it', () => {
    const [ours, theirs] = [cabinetIn(world, austria), cabinetIn(world, serbia)]
    expect(worthOfSettling(ours, crisis, 1, [])).toBeGreaterThan(worthOfSettling(ours, crisis, 0, []))
    expect(worthOfSettling(theirs, crisis, 0, [])).toBeGreaterThan(worthOfSettling(theirs, crisis, 1, []))
  })

  it('costs less face at the word of a mediator', () => {
    const ours = cabinetIn(world, austria)
    expect(worthOfSettling(ours, crisis, 1, [france])).toBeGreaterThan(worthOfSettling(ours, crisis, 1, []))
  })

  it('is what both prefer to a war, for some division', () => {
    const [ours, theirs] = [cabinetIn(world, austria), cabinetIn(world, serbia)]
    const both = [0, 0.5, 1, 1.5, 2].filter(
      (points) =>
        worthOfSettling(ours, crisis, points, []) > 0 && worthOfSettling(theirs, crisis, points, []) > 0,
    )
    expect(both.length).toBeGreaterThan(0)
  })

  it('is kept by the faithful, and not by who sees nobody watch', () => {
    const settled = played(people, austria, { type: 'ProposeTreaty', to: [serbia], terms })
    const signed = played(settled, serbia, {
      type: 'SignTreaty',
      treaty: treatyCalled(settled, 'The settlement').id,
      revision: 1,
    })
    const kept = (character: Character) => {
      const ordering = withCharacter(until(signed, 'orders'), serbia, character)
      const [deed] = asked(ordering, serbia, (occasion) => (occasion.startsWith('temperament') ? 0.5 : 0.3))
      return deed?.command.type === 'GiveOrders' ? deed.command.orders.withhold : null
    }
    expect(kept('faithfulAlly')).toBeUndefined()
    expect(kept('opportunist')).toEqual(['ultimatum'])
  })

  it('is asked for once, and signed where it is good enough', () => {
    const humble = (occasion: string) => (occasion.startsWith('temperament') ? 0.2 : 0.1)
    const wrote = doesAll(world, serbia, humble)
    const texts = wrote.deeds.filter(
      ({ command }) =>
        command.type === 'ProposeTreaty' && command.terms.clauses.some(({ kind }) => kind === 'settlement'),
    )
    expect(texts).toHaveLength(1)
    expect(texts[0]?.why).toMatch(/^would settle the ultimatum for /)
    expect(asked(wrote.world, austria, humble)[0]?.command.type).toMatch(/SignTreaty|AmendTreaty/)
  })

  it('is taken by a wary government too where it is better than the crisis, without a haggle', () => {
    const offered = played(withCharacter(people, austria, 'opportunist'), serbia, {
      type: 'ProposeTreaty',
      to: [austria],
      terms: pact([{ kind: 'settlement', crisis: ultimatum.id, points: 2, phases: 1, monitors: [] }]),
    })
    const bold = (occasion: string) => (occasion.startsWith('temperament') ? 0.9 : 0)
    expect(asked(offered, austria, bold)[0]?.command.type).toBe('SignTreaty')
  })
})
