import { describe, expect, it } from 'vitest'
import { momentsOf } from '../../../client/play/documents/report/moments.ts'
import { deduction } from '../../../client/words/deduction.ts'
import { findings, opinionsOfMe, paidInFull } from '../../../client/words/findings.ts'
import { givenInWords } from '../../../client/words/report.ts'
import { headlineOf } from '../../../client/words/roomReport.ts'
import { type Round, storyOf } from '../../../client/words/story.ts'
import type { CrisisOutcome } from '../../../shared/rules/crises/crisis.ts'
import type { LedgerEntry } from '../../../shared/rules/ledger.ts'
import type { FundPaper } from '../../../shared/view/papers.ts'
import { agadir, alliance, britain, france, germany, names, russia, turkey } from './europe.ts'

const outcome = (kind: CrisisOutcome['kind'], more: Partial<CrisisOutcome> = {}): CrisisOutcome => ({
  kind,
  stances: { [france]: 'standFirm', [germany]: 'concede' },
  calls: [],
  withTarget: [],
  withChallenger: [],
  war: null,
  transfer: 0,
  losses: {},
  ...more,
})
const told = { names, treaty: () => 'the Alliance' }
const round = (more: Partial<Round>): Round => ({ events: [], crises: [], funds: [], signed: [], ...more })
const crisisTold = (of: CrisisOutcome) => storyOf(round({ crises: [agadir(of)] }), told)[0]
const calls = [
  { power: russia, treaty: alliance, side: 'target' as const, when: 'automatic' as const },
  { power: britain, treaty: alliance, side: 'target' as const, when: 'discretion' as const },
]

describe('the story of a round', () => {
  it('tells of a target that gave way', () => {
    expect(crisisTold(outcome('targetConceded'))).toBe(
      'Germany demanded the Congo from France. France gave way, and half of what was at stake was lost.',
    )
  })

  it('tells of a challenger that stood alone', () => {
    expect(
      crisisTold(outcome('challengerConceded', { calls: calls.slice(0, 1), withTarget: [russia] })),
    ).toBe(
      'Germany demanded the Congo from France. France stood firm. Russia came, as the Alliance said it must. Berlin stood alone and gave way.',
    )
  })

  it('tells of one who came without being bound, and of one who was called and stayed', () => {
    expect(
      crisisTold(outcome('challengerConceded', { calls: calls.slice(1), withTarget: [turkey] })),
    ).toContain('The Ottoman Empire came without being bound to; Britain, though called, stayed at home.')
  })

  it('tells of a quarrel that was settled, and who mediated', () => {
    const settled = outcome('settled', { stances: {}, transfer: 1.5, stakes: 2 })
    expect(crisisTold(settled)).toBe(
      'Germany demanded the Congo from France. They settled it: 1.5 points of strength for Germany, and no war.',
    )
    const mediated = { ...agadir(settled), mediators: [turkey] }
    expect(storyOf(round({ crises: [mediated] }), told)[0]).toContain('The Ottoman Empire mediated.')
    expect(headlineOf([{ crisis: mediated, outcome: settled }], names)).toBe(
      'Germany and France settle their quarrel',
    )
    expect(momentsOf([mediated], names).at(-1)).toMatchObject({ kind: 'ended', label: 'It was settled' })
  })

  it('tells of an ally that did not join an attack', () => {
    const attack = { ...calls[1]!, power: turkey, side: 'challenger' as const }
    const war = { challengerStrength: 1, targetStrength: 1, targetOdds: 0.5, winner: null }
    const stances = { [france]: 'standFirm', [germany]: 'standFirm' } as const
    expect(crisisTold(outcome('war', { war, stances, calls: [attack] }))).toContain(
      'The Ottoman Empire had promised to join Germany, and stayed at home.',
    )
  })

  it('tells of two who drew back', () => {
    expect(crisisTold(outcome('bothConceded'))).toContain('Both drew back, and all stayed as it was.')
  })

  it('tells of a war, and who won it, or that nobody did', () => {
    const war = (winner: typeof france | null) =>
      crisisTold(
        outcome('war', { war: { challengerStrength: 1, targetStrength: 1, targetOdds: 0.5, winner } }),
      )
    expect(war(germany)).toContain('Germany won, and took the Congo.')
    expect(war(france)).toContain('France won, and lost nothing but what the war burned.')
    expect(war(null)).toContain('divided between them')
    expect(war(null)).toContain('Nobody came to France’s aid.')
  })

  it('ends with what was signed and paid', () => {
    const fund: FundPaper = { treaty: alliance, due: 12, paid: 9, own: null, each: null }
    const signed = [{ parties: [france, turkey], title: 'The Pact', secrecy: 'public' as const }]
    expect(
      storyOf(round({ crises: [agadir(outcome('bothConceded'))], funds: [fund], signed }), told)[1],
    ).toBe(
      'France and the Ottoman Empire signed the Pact. Of the 12 points promised under the Alliance, 9 were paid.',
    )
  })

  it('has something to say of a quiet year', () => {
    expect(storyOf(round({ events: [{ title: 'Army bills' }] }), told)).toEqual([
      'Army bills. But nobody demanded anything of anybody.',
    ])
  })

  it('says nothing of a crisis that is still open', () => {
    expect(storyOf(round({ crises: [agadir()] }), told)[0]).not.toContain('Agadir')
  })
})

describe('what a member can conclude', () => {
  const fund = (
    due: number,
    paid: number,
    own: FundPaper['own'],
    each: FundPaper['each'] = null,
  ): FundPaper => ({
    treaty: alliance,
    due,
    paid,
    own,
    each,
  })
  const three = { title: 'the Entente Fund', others: [britain, russia], names }
  const two = { ...three, others: [russia] }

  it('is that someone else kept back the rest', () => {
    expect(deduction(fund(12, 9, { due: 4, paid: 2 }), three)).toBe(
      'You kept back 2 of your 4 points for the Entente Fund. It is short by 3. So someone else kept back 1.',
    )
  })

  it('is who, where there is only one other', () => {
    expect(deduction(fund(8, 5, { due: 4, paid: 4 }), two)).toBe(
      'You paid your 4 points under the Entente Fund. It is short by 3. So Russia kept back 3.',
    )
  })

  it('is that the others paid, where only one’s own share is missing', () => {
    expect(deduction(fund(12, 10, { due: 4, paid: 2 }), three)).toContain('All the others paid in full.')
    expect(deduction(fund(12, 12, { due: 4, paid: 4 }), two)).toBe(
      'You paid your 4 points under the Entente Fund. Russia paid in full.',
    )
  })

  it('is that nobody can tell, where another made it good', () => {
    expect(deduction(fund(12, 12, { due: 4, paid: 2 }), three)).toContain('Nobody can tell')
  })

  it('is exact with open books', () => {
    const each = { [france]: 4, [britain]: 1, [russia]: 4 }
    expect(deduction(fund(12, 9, { due: 4, paid: 4 }, each), three)).toContain(
      'Britain paid 1. Russia paid 4.',
    )
  })

  it('is nothing about other people’s funds', () => {
    expect(deduction(fund(12, 9, null), three)).toBe('')
  })
})

describe('what was given', () => {
  const payment = { treaty: alliance, article: 'aid', by: france, to: russia, due: 3, paid: 2 } as const
  const told = (me: typeof france) => givenInWords(payment, me, () => 'the alliance', names)

  it('is told to who gave and to who was given', () => {
    expect(told(france)).toEqual(['You gave Russia 2 of 3 points under the alliance.'])
    expect(told(russia)).toEqual([
      'France gave you 2 of 3 points under the alliance. It is yours to use next round.',
    ])
    expect(told(germany)).toEqual([])
    expect(givenInWords({ ...payment, paid: 0 }, russia, () => 'the alliance', names)).toEqual([
      'France gave you nothing of the 3 points promised in the alliance.',
    ])
    expect(givenInWords({ ...payment, to: 'parties', due: 2 }, france, () => 'the alliance', names)).toEqual([
      'You spent 2 points on exchange under the alliance.',
    ])
    expect(
      givenInWords({ ...payment, to: 'parties', due: 2, paid: 0 }, france, () => 'the alliance', names),
    ).toEqual(['You spent nothing of 2 points on exchange under the alliance.'])
  })
})

describe('what the world found out', () => {
  const entry = (more: Partial<LedgerEntry>): LedgerEntry => ({
    round: 4,
    by: britain,
    treaty: alliance,
    owedTo: [france],
    what: { kind: 'call', crisis: agadir().id, came: 'came' },
    article: 'defence',
    verdict: 'kept',
    knownTo: 'everyone',
    publicSince: 4,
    ...more,
  })
  const found = { ...told, before: () => 0.75, after: () => 0.8 }

  it('names who came, and what it did to its name', () => {
    expect(findings([entry({})], found)).toEqual([
      {
        power: britain,
        lead: 'Britain came',
        rest: 'to France’s aid. Reliability 75 → 80%.',
        verdict: 'kept',
      },
    ])
  })

  it('puts broken promises first, and says reliability once for each', () => {
    const stayed = entry({
      what: { kind: 'call', crisis: agadir().id, came: 'stayed' },
      verdict: 'abandoned',
    })
    const told = findings([entry({}), stayed], found)
    expect(told.map(({ verdict }) => verdict)).toEqual(['broken', 'kept'])
    expect(told.filter(({ rest }) => rest.includes('Reliability'))).toHaveLength(1)
  })

  it('tells nobody’s secrets, and praises nobody who broke something', () => {
    const hidden = entry({
      what: { kind: 'payment', due: 4, paid: 2 },
      article: 'pool',
      verdict: 'shirked',
      knownTo: [],
    })
    expect(findings([hidden], found)).toEqual([])
    const paid = entry({ what: { kind: 'payment', due: 4, paid: 4 } })
    expect(paidInFull([paid])).toEqual([britain])
    expect(paidInFull([paid, hidden])).toEqual([])
  })

  it('adds up what others think, with its causes', () => {
    const change = (of: typeof russia, by: number, cause: 'treatyKept' | 'shirked') => ({
      of,
      toward: france,
      by,
      cause,
    })
    expect(
      opinionsOfMe(
        [change(russia, 2, 'treatyKept'), change(russia, -10, 'shirked'), change(britain, 2, 'treatyKept')],
        france,
        names,
      ),
    ).toEqual([
      {
        power: russia,
        by: '−8',
        sign: 'down',
        why: 'Russia: a promise kept together and what you kept back',
      },
      { power: britain, by: '+2', sign: 'up', why: 'Britain: a promise kept together' },
    ])
  })
})

describe('what the board plays', () => {
  it('is the demand, who came, who stayed, and the end', () => {
    const moments = momentsOf([agadir(outcome('challengerConceded', { calls, withTarget: [russia] }))], names)
    expect(moments.map(({ kind }) => kind)).toEqual(['demand', 'came', 'stayed', 'ended'])
    expect(moments.at(-1)).toMatchObject({ label: 'Germany gave way' })
  })

  it('shows nobody staying at home where the target gave way', () => {
    const gave = outcome('targetConceded', {
      calls,
      stances: { [france]: 'concede', [germany]: 'standFirm' },
    })
    expect(momentsOf([agadir(gave)], names).map(({ kind }) => kind)).toEqual(['demand', 'ended'])
  })
})
