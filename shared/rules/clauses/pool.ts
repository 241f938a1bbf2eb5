/**
 * A common fund: each party pays a share every round, and every point serves every member, even one that paid
 * nothing (an impure public good: Olson & Zeckhauser 1966). Rules K6 to K8 and K26 to K28 of RULES.md.
 */

import { z } from 'zod'
import { CONSTANTS } from '../constants.ts'
import { PowerId } from '../ids.ts'
import { entriesOf, keysOf } from '../record.ts'
import { within } from '../rounding.ts'
import { type Bargain, clauseModule, type FundPurpose, type Phrase } from './clause.ts'
import { called } from './names.ts'
import { pointsInWords, upTo } from './points.ts'

/** No share is larger: twenty points are more than most powers have. */
const LARGEST_SHARE = 20

const Amount = z.int().min(0).max(LARGEST_SHARE)

export const Pool = z.strictObject({
  kind: z.literal('pool'),
  share: z.discriminatedUnion('rule', [
    z.strictObject({ rule: z.literal('equal'), amount: z.int().min(1).max(LARGEST_SHARE) }),
    z.strictObject({ rule: z.literal('proportional'), percent: z.int().min(5).max(50) }),
    z.strictObject({ rule: z.literal('fixed'), amounts: z.record(PowerId, Amount).readonly() }),
    /** The same for all in the first round, the second, and so on; the last goes on. */
    z.strictObject({ rule: z.literal('phased'), steps: z.array(Amount).min(2).max(6).readonly() }),
  ]),
  /** Left out, it is for defence. */
  purpose: z.enum(['defence', 'development', 'global']).optional(),
})
export type Pool = z.infer<typeof Pool>

/**
 * What a party owes the fund this round, in whole points.
 *
 * @param capability of the party; a proportional share is rounded to the nearest point
 * @param age which round of the article it is
 */
export const shareDue = ({ share }: Pool, party: PowerId, capability: number, age = 1): number => {
  switch (share.rule) {
    case 'equal':
      return share.amount
    case 'proportional':
      return Math.round((share.percent * capability) / 100)
    case 'fixed':
      return share.amounts[party] ?? 0
    case 'phased':
      return share.steps[Math.min(age, share.steps.length) - 1] ?? 0
  }
}

/** What a fund is for. */
export const purposeIn = ({ purpose }: Pool): FundPurpose => purpose ?? 'defence'

export const pool = clauseModule(Pool)({
  kind: 'pool',
  needs: 'burdenSharing',
  character: (clause) => (purposeIn(clause) === 'defence' ? 'military' : 'civil'),
  wish: (clause) => WISHES[purposeIn(clause)],
  noun: (clause) => NOUNS[purposeIn(clause)],
  called: 'the common fund',
  sketch: (bargain) => ({ kind: 'pool', share: equally(bargain) }),
  open: (clause) => purposeIn(clause) === 'global',
  fault: (clause, bargain) => {
    const { share } = clause
    if (purposeIn(clause) === 'global' && bargain.globalGood === undefined) return { reason: 'NoGlobalGood' }
    if (share.rule === 'fixed') {
      const named = keysOf(share.amounts)
      const odd = [
        ...named.filter((power) => !bargain.parties.includes(power)),
        ...bargain.parties.filter((power) => !named.includes(power)),
      ]
      if (odd.length > 0) return { reason: 'AmountsDoNotMatchParties', powers: odd }
    }
    for (const power of bargain.parties) {
      const capability = bargain.capability[power] ?? 0
      const promised = Math.max(...ages(clause).map((age) => shareDue(clause, power, capability, age)))
      const most = Math.floor(capability)
      if (promised > most) return { reason: 'PromiseBeyondMeans', power, promised, most }
    }
    return null
  },
  price: () => CONSTANTS.price.pool,
  owing: (clause, { parties, capability, age }) =>
    parties.map((by) => ({ by, to: 'fund', points: shareDue(clause, by, capability[by] ?? 0, age) })),
  pools: purposeIn,
  article: (clause, bargain) => [
    ...shares(clause, bargain),
    clause.share.rule === 'phased' ? ' into a common fund for ' : ' a round into a common fund for ',
    {
      name: 'what the fund is for',
      chosen: forWhat(purposeIn(clause), bargain),
      options: (['defence', 'development', 'global'] as const)
        .filter((purpose) => purpose !== 'global' || bargain.globalGood !== undefined)
        .map((purpose) => ({ words: forWhat(purpose, bargain), clause: withPurpose(clause, purpose) })),
    },
    '.',
  ],
  admits: (clause, parties, newcomer, amount) => {
    const { share } = clause
    if (share.rule !== 'fixed' || amount === null) return clause
    const left = entriesOf(share.amounts).filter(([power]) => parties.includes(power))
    return {
      ...clause,
      share: { rule: 'fixed', amounts: { ...Object.fromEntries(left), [newcomer]: amount } },
    }
  },
})

const NOUNS: Readonly<Record<FundPurpose, string>> = {
  defence: 'Military Convention',
  development: 'Development Fund',
  global: 'Global Fund',
}

const WISHES: Readonly<Record<FundPurpose, string>> = {
  defence: 'wishing to keep the peace and the balance of power',
  development: 'wishing to build together',
  global: 'wishing to keep what belongs to all',
}

const forWhat = (purpose: FundPurpose, { globalGood }: Bargain): string => {
  switch (purpose) {
    case 'defence':
      return 'their defence'
    case 'development':
      return 'their development'
    case 'global':
      return globalGood ?? 'what belongs to all'
  }
}

/** A fund for defence is written as it always was. */
const withPurpose = ({ kind, share }: Pool, purpose: FundPurpose): Pool =>
  purpose === 'defence' ? { kind, share } : { kind, share, purpose }

/** Every round in which a share may differ from the one before. */
const ages = ({ share }: Pool): readonly number[] =>
  share.rule === 'phased' ? share.steps.map((_, at) => at + 1) : [1]

const usualAmount = ({ parties, capability }: Bargain): number => {
  const poorest = Math.min(...parties.map((power) => capability[power] ?? 1))
  return Math.max(1, Math.min(3, Math.floor(poorest / 2)))
}

const equally = (bargain: Bargain): Pool['share'] => ({ rule: 'equal', amount: usualAmount(bargain) })

const byShare = ({ parties, capability }: Bargain): Pool['share'] => ({
  rule: 'fixed',
  amounts: Object.fromEntries(
    parties.map((power) => [power, within(Math.round((capability[power] ?? 0) / 5), 1, LARGEST_SHARE)]),
  ),
})

/** The three rules are offered as three ways to begin the same sentence. */
const shares = (clause: Pool, bargain: Bargain): readonly Phrase<Pool>[] => {
  const { share } = clause
  const beginnings = {
    equal: 'Each Party shall pay the same: ',
    proportional: 'Each Party shall pay by its strength: ',
    fixed: 'The Parties shall pay what is named here: ',
    phased: 'Each Party shall pay in steps, ',
  } as const
  const fresh: Record<Pool['share']['rule'], Pool['share']> = {
    equal: equally(bargain),
    proportional: { rule: 'proportional', percent: 20 },
    fixed: byShare(bargain),
    phased: inSteps(bargain),
  }
  const rule: Phrase<Pool> = {
    name: 'how the burden is shared',
    chosen: beginnings[share.rule].trim(),
    options: (['equal', 'proportional', 'fixed', 'phased'] as const).map((choice) => ({
      words: beginnings[choice].trim(),
      clause: choice === share.rule ? clause : { ...clause, share: fresh[choice] },
    })),
  }
  switch (share.rule) {
    case 'equal':
      return [
        rule,
        ' ',
        {
          name: 'how much each pays',
          chosen: pointsInWords(share.amount),
          options: upTo(1, 8).map((amount) => ({
            words: pointsInWords(amount),
            clause: { ...clause, share: { rule: 'equal', amount } },
          })),
        },
      ]
    case 'proportional':
      return [
        rule,
        ' ',
        {
          name: 'what part of its strength each pays',
          chosen: `${share.percent} in a hundred of its points`,
          options: [5, 10, 15, 20, 25, 30, 40, 50].map((percent) => ({
            words: `${percent} in a hundred of its points`,
            clause: { ...clause, share: { rule: 'proportional', percent } },
          })),
        },
      ]
    case 'fixed':
      return [rule, ' ', ...bargain.parties.flatMap((power, at) => amountOf(clause, power, at, bargain))]
    case 'phased':
      return [
        rule,
        ' ',
        stepsPick(clause, share.steps),
        ': ',
        ...share.steps.flatMap((_, at) => stepOf(clause, at)),
      ]
  }
}

const amountOf = (clause: Pool, power: PowerId, at: number, bargain: Bargain): readonly Phrase<Pool>[] => {
  if (clause.share.rule !== 'fixed') return []
  const { amounts } = clause.share
  const join = at === 0 ? '' : at === bargain.parties.length - 1 ? ' and ' : ', '
  return [
    `${join}${called(bargain, power)} `,
    {
      name: `how much ${called(bargain, power)} pays`,
      chosen: pointsInWords(amounts[power] ?? 0),
      options: upTo(0, 10).map((amount) => ({
        words: pointsInWords(amount),
        clause: { ...clause, share: { rule: 'fixed', amounts: { ...amounts, [power]: amount } } },
      })),
    },
  ]
}

const inSteps = (bargain: Bargain): Pool['share'] => {
  const amount = usualAmount(bargain)
  return { rule: 'phased', steps: [0, Math.ceil(amount / 2), amount] }
}

const COUNTS = ['none', 'one', 'two', 'three', 'four', 'five', 'six']
const ROUNDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

/** How many steps there are; a new last step is like the one before. */
const stepsPick = (clause: Pool, steps: readonly number[]): Phrase<Pool> => ({
  name: 'how many steps',
  chosen: `${COUNTS[steps.length]} in all`,
  options: upTo(2, 6).map((count) => ({
    words: `${COUNTS[count]} in all`,
    clause: {
      ...clause,
      share: { rule: 'phased', steps: upTo(1, count).map((at) => steps[at - 1] ?? steps.at(-1) ?? 1) },
    },
  })),
})

/** "1 point in the first round, 2 points in the second and 3 points from the third on" */
const stepOf = (clause: Pool, at: number): readonly Phrase<Pool>[] => {
  if (clause.share.rule !== 'phased') return []
  const { steps } = clause.share
  const last = at === steps.length - 1
  const now = steps[at] ?? 0
  return [
    at === 0 ? '' : last ? ' and ' : ', ',
    {
      name: `how much in the ${ROUNDS[at]} round`,
      chosen: pointsInWords(now),
      options: upTo(0, Math.max(8, now)).map((amount) => ({
        words: pointsInWords(amount),
        clause: { ...clause, share: { rule: 'phased', steps: steps.with(at, amount) } },
      })),
    },
    at === 0 ? ' in the first round' : last ? ` from the ${ROUNDS[at]} on` : ` in the ${ROUNDS[at]}`,
  ]
}
