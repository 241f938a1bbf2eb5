import { describe, expect, it } from 'vitest'
import {
  asOrders,
  canHaveMore,
  courtInstead,
  oneLess,
  oneMore,
  pips,
  prefilled,
} from '../../../client/play/documents/orders/sheet.ts'
import { aidInWords, dueNote, dueTitle, leftOver, missing, sumInWords } from '../../../client/words/orders.ts'
import { differences, ordersInWords } from '../../../client/words/ordersProse.ts'
import {
  calledTo,
  calledToBoth,
  consequence,
  crisisHeading,
  type Known,
} from '../../../client/words/stances.ts'
import type { CrisisId } from '../../../shared/rules/ids.ts'
import { type Orders, spent, withPaid } from '../../../shared/rules/rounds/orders.ts'
import type { ChoicePaper, OrdersPaper } from '../../../shared/view/papers.ts'
import { agadir, alliance, france, germany, names, russia } from './europe.ts'

const orders = (said: Partial<Orders> = {}): Orders => ({
  arms: 4,
  development: 8,
  contributions: { [alliance]: 4 },
  outreach: {},
  stances: {},
  renounce: [],
  ...said,
})

const share = { treaty: alliance, article: 'pool', to: 'fund', due: 4 } as const
const id = 'agadir' as CrisisId
const choice = (role: ChoicePaper['role'], more: Partial<ChoicePaper> = {}): ChoicePaper => ({
  crisis: id,
  stances: ['standFirm', 'concede'],
  byDefault: 'standFirm',
  role,
  targetInTen: { alone: 3, withAll: 7 },
  burned: 1.2,
  range: null,
  defies: [],
  betrays: { target: [], challenger: [] },
  ...more,
})
const breach = { opinion: { victims: -10, others: -10 / 3 }, reliability: { now: 0.75, after: 0.6 } }
const breaches = {
  shirked: breach,
  abandoned: breach,
  renounced: breach,
  betrayed: breach,
  disclosed: breach,
}
const known: Known = {
  me: france,
  names,
  power: () => ({ kept: 2, called: 2 }),
  treaty: () => 'the alliance of 1894',
  secrecy: () => 'public',
  breaches,
}

describe('a sheet of orders', () => {
  const paper = (choices: readonly ChoicePaper[] = []): OrdersPaper => ({
    has: 16,
    received: { money: 0, arms: 0, technology: 0 },
    dues: [share],
    byDefault: orders({ arms: 0, development: 12, stances: { [id]: 'standFirm' } }),
    locked: null,
    proposals: [],
    choices,
    rooms: [],
    withdrawals: [],
    consults: [],
    suspendable: [],
    breaches,
  })

  it('is filled in with what is due, last round’s arms, and the rest', () => {
    expect(prefilled(paper(), 5)).toMatchObject({ arms: 5, development: 7, contributions: { [alliance]: 4 } })
  })

  it('lets arms give way to promises', () => {
    expect(prefilled(paper(), 40)).toMatchObject({ arms: 12, development: 0 })
  })

  it('chooses no stance for a principal, and the promise kept for others', () => {
    expect(prefilled(paper([choice('target')]), 0).stances).toEqual({})
    expect(prefilled(paper([choice('called')]), 0).stances).toEqual({ [id]: 'standFirm' })
  })

  it('takes one more out of development when nothing is left, and never spends too much', () => {
    const full = orders()
    expect(spent(full)).toBe(16)
    expect(oneMore(full, { kind: 'arms' }, 16)).toMatchObject({ arms: 5, development: 7 })
    expect(oneMore(full, { kind: 'development' }, 16)).toBe(full)
    expect(canHaveMore(orders({ development: 0 }), { kind: 'arms' }, 12 - 4 + 4)).toBe(true)
    expect(canHaveMore(orders({ development: 0 }), { kind: 'arms' }, 8)).toBe(false)
  })

  it('never goes below nothing', () => {
    expect(oneLess(orders({ arms: 0 }), { kind: 'arms' }).arms).toBe(0)
    expect(oneLess(orders(), { kind: 'due', due: share }).contributions).toEqual({ [alliance]: 3 })
  })

  it('moves points from one friendship to another, and sends no empty one', () => {
    const courted = orders({ outreach: { [russia]: 2 } })
    expect(courtInstead(courted, russia, germany).outreach).toEqual({ [germany]: 2 })
    expect(courtInstead(courted, russia, null).outreach).toEqual({})
    expect(asOrders(courtInstead(orders(), null, russia)).outreach).toEqual({})
  })

  it('draws as many pips as there are points', () => {
    const drawn = pips(orders({ development: 5 }), 16)
    expect(drawn).toHaveLength(16)
    expect(drawn.filter((kind) => kind === 'left')).toHaveLength(3)
  })
})

describe('words of orders', () => {
  it('name the crisis from where one stands', () => {
    expect(crisisHeading(agadir(), known)).toBe('Agadir: Germany demands the Congo from you')
    expect(crisisHeading(agadir(), { ...known, me: germany })).toBe(
      'Agadir: you demand the Congo from France',
    )
    expect(crisisHeading(agadir(), { ...known, me: russia })).toBe('Agadir: Germany against France')
  })

  it('say who is called, and what its word was worth', () => {
    expect(calledTo(agadir(), known)).toEqual([
      {
        who: 'Russia',
        rest: ' is called to your side and must come (the alliance of 1894; it has kept two of two promises).',
      },
    ])
    expect(calledTo(agadir(), { ...known, me: russia })).toEqual([])
  })

  it('give the odds of one’s own side, never more than about', () => {
    expect(consequence('standFirm', agadir(), choice('target'), known)).toContain(
      'your chances are about 7 in 10 if all come who are called, and about 3 in 10 if nobody does',
    )
    expect(consequence('standFirm', agadir(), choice('challenger'), { ...known, me: germany })).toContain(
      'your chances are about 3 in 10 if all come who are called, and about 7 in 10 if nobody does',
    )
    const sure = choice('target', { targetInTen: { alone: 0, withAll: 10 } })
    expect(consequence('standFirm', agadir(), sure, known)).toContain(
      'almost 10 in 10 if all come who are called, and next to none if nobody does',
    )
  })

  it('say what conceding and breaking a promise cost', () => {
    expect(consequence('concede', agadir(), choice('target'), known)).toContain(
      'you lose 1 point of capability',
    )
    expect(consequence('abstain', agadir(), choice('called'), { ...known, me: russia })).toBe(
      'You break your promise to France, where it stands firm: its opinion −10, others −3, your reliability 75 → 60%.',
    )
  })

  it('say that only the parties learn of a broken secret', () => {
    const secretly: Known = { ...known, me: russia, secrecy: () => 'secret' }
    expect(consequence('abstain', agadir(), choice('called'), secretly)).toBe(
      'You break your promise to France, where it stands firm: its opinion −10, and nobody else knows.',
    )
  })

  it('speak of whom a promise to attack calls, and of who is called to both sides', () => {
    const attack = { power: russia, treaty: alliance, side: 'challenger', when: 'discretion' } as const
    const called = { ...agadir(), knownCalls: [attack] }
    const me = { ...known, me: russia }
    expect(calledTo(called, known)[0]?.rest).toMatch(/^ is called to Germany’s side, but may judge/)
    expect(calledToBoth(called, me)).toBe('')
    expect(consequence('joinChallenger', called, choice('called'), me)).toMatch(
      /^You keep your promise to Germany\. If it comes to war/,
    )
    expect(consequence('abstain', called, choice('called'), me)).toMatch(/^You break your promise to Germany/)
    const help = { ...attack, side: 'target' } as const
    const both = { ...agadir(), knownCalls: [help, attack] }
    expect(calledToBoth(both, me)).toBe(
      'You promised help to France and to Germany, and can keep one of the two.',
    )
    expect(consequence('honour', both, choice('called'), me)).toMatch(
      /^You keep your promise to France\. You break your promise to Germany, where it stands firm/,
    )
    expect(consequence('abstain', both, choice('called'), me)).toMatch(/France, where.*Germany, where/)
  })

  it('say that an automatic promise leaves no choice', () => {
    expect(consequence('honour', agadir(), choice('called'), { ...known, me: russia })).toMatch(
      /^Your promise is automatic/,
    )
  })

  it('add up', () => {
    expect(sumInWords(16, 16)).toBe('16 spent, 0 left')
    expect(sumInWords(18, 16)).toBe('18 spent, 2 too many')
    expect(leftOver(13, 16)).toBe('They go into development.')
    expect(leftOver(16, 16)).toBe('')
  })

  it('say what is missing before they can be locked', () => {
    expect(missing([agadir()], 16, 16)).toBe('First choose what you do: Agadir.')
    expect(missing([], 18, 16)).toMatch(/^You spend 18 points and have 16/)
    expect(missing([], 16, 16)).toBeNull()
  })

  const told = {
    names,
    dues: [share],
    treaty: () => 'the Entente Fund',
    crisis: () => agadir(),
  }

  it('are read aloud, so that mistakes are heard', () => {
    const said = orders({
      stances: { [id]: 'standFirm' },
      contributions: { [alliance]: 2 },
      outreach: { [russia]: 1 },
      renounce: [alliance],
    })
    expect(ordersInWords(said, told)).toBe(
      'You stand firm (Agadir). You pay 2 of 4 under the Entente Fund; 4 go into arms, 8 into development, 1 into friendship with Russia. You leave the Entente Fund without notice.',
    )
    expect(ordersInWords(orders({ arms: 0, contributions: {} }), { ...told, dues: [] })).toBe(
      'Nothing goes into arms, 8 into development.',
    )
  })

  it('name aid and exchange as such, among everything that is promised', () => {
    const aid = { treaty: alliance, article: 'aid', to: russia, due: 2 } as const
    const exchange = { treaty: alliance, article: 'exchange', to: 'parties', due: 1 } as const
    expect([share, aid, exchange].map((due) => dueTitle(due, 'Entente Fund', names))).toEqual([
      'Entente Fund',
      'Aid for Russia',
      'Exchange',
    ])
    const facts = { others: [russia], finders: 'theMembers', before: null, text: 'Entente Fund' } as const
    expect(dueNote(aid, facts, names)).toBe('Promised in the Entente Fund. Russia will see what you give.')
    const said = withPaid(orders({ contributions: {} }), aid, 1)
    expect(ordersInWords(said, { ...told, dues: [aid] })).toMatch(
      /^You pay 1 of 2 for the promise of aid under the Entente Fund;/,
    )
    expect(differences(orders(), withPaid(orders(), aid, 2), told)).toEqual([
      'the promise of aid under the Entente Fund 2 instead of 0',
    ])
    expect(oneMore(withPaid(orders(), aid, 2), { kind: 'due', due: aid }, 16)).toEqual(
      withPaid(orders(), aid, 2),
    )
  })

  it('count the aid that came', () => {
    const none = { money: 0, arms: 0, technology: 0 }
    expect(aidInWords(none)).toBe('')
    expect(aidInWords({ ...none, money: 3 })).toBe('3 of them were given to you.')
    expect(aidInWords({ money: 1, arms: 2, technology: 1 })).toBe(
      '1 of them was given to you, and 2 points of arms and 1 point of development from others come beside your own.',
    )
  })

  it('say how a proposal differs, and nothing where it does not', () => {
    expect(differences(orders(), orders(), told)).toEqual([])
    expect(
      differences(
        orders(),
        orders({ arms: 6, outreach: { [russia]: 1 }, stances: { [id]: 'concede' } }),
        told,
      ),
    ).toEqual(['arms 6 instead of 4', 'friendship with Russia 1 instead of 0', 'Agadir: concede'])
  })
})
