/**
 * A common fund for defence: each party pays a share every round, and every point protects every member, even
 * one that paid nothing (an impure public good: Olson & Zeckhauser 1966). Rules K6 to K8 of RULES.md.
 */
import { z } from 'zod'
import { CONSTANTS } from '../constants.ts'
import { PowerId } from '../ids.ts'
import { within } from '../rounding.ts'
import { type Bargain, clauseModule, type Phrase } from './clause.ts'
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
  ]),
})
export type Pool = z.infer<typeof Pool>

/**
 * What a party owes the fund this round, in whole points.
 *
 * @param capability of the party; a proportional share is rounded to the nearest point
 */
export const shareDue = ({ share }: Pool, party: PowerId, capability: number): number => {
  switch (share.rule) {
    case 'equal':
      return share.amount
    case 'proportional':
      return Math.round((share.percent * capability) / 100)
    case 'fixed':
      return share.amounts[party] ?? 0
  }
}

export const pool = clauseModule(Pool)({
  kind: 'pool',
  needs: 'burdenSharing',
  character: 'military',
  wish: 'wishing to keep the peace and the balance of power',
  noun: 'Military Convention',
  called: 'the common fund',
  sketch: (bargain) => ({ kind: 'pool', share: equally(bargain) }),
  fault: (clause, bargain) => {
    const { share } = clause
    if (share.rule === 'fixed') {
      const named = Object.keys(share.amounts) as PowerId[]
      const odd = [
        ...named.filter((power) => !bargain.parties.includes(power)),
        ...bargain.parties.filter((power) => !named.includes(power)),
      ]
      if (odd.length > 0) return { reason: 'AmountsDoNotMatchParties', powers: odd }
    }
    for (const power of bargain.parties) {
      const capability = bargain.capability[power] ?? 0
      const promised = shareDue(clause, power, capability)
      const most = Math.floor(capability)
      if (promised > most) return { reason: 'PromiseBeyondMeans', power, promised, most }
    }
    return null
  },
  price: () => CONSTANTS.price.pool,
  owing: (clause, { parties, capability }) =>
    parties.map((by) => ({ by, to: 'fund', points: shareDue(clause, by, capability[by] ?? 0) })),
  article: (clause, bargain) => [
    ...shares(clause, bargain),
    ' a round into a common fund for their defence.',
  ],
})

const equally = ({ parties, capability }: Bargain): Pool['share'] => {
  const poorest = Math.min(...parties.map((power) => capability[power] ?? 1))
  return { rule: 'equal', amount: Math.max(1, Math.min(3, Math.floor(poorest / 2))) }
}

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
  } as const
  const fresh: Record<Pool['share']['rule'], Pool['share']> = {
    equal: equally(bargain),
    proportional: { rule: 'proportional', percent: 20 },
    fixed: byShare(bargain),
  }
  const rule: Phrase<Pool> = {
    name: 'how the burden is shared',
    chosen: beginnings[share.rule].trim(),
    options: (['equal', 'proportional', 'fixed'] as const).map((choice) => ({
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
