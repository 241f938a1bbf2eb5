/** A common fund by strength; who courts an ally asks less of it, and who passes the buck asks more. */
import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { within } from '../../../shared/rules/rounding.ts'
import { capabilityOf } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { trustIn } from '../cabinet/trust.ts'
import type { ArticleOf, Change, Sense } from './sense.ts'

/** A fixed share is about an eighth of what a power has. */
const USUAL = 0.12

/** With each member more, a point in a fund for development comes back to who paid it in a smaller part. */
const MOST_IN_DEVELOPMENT = 3
/** Between this and full trust nobody begins with a small step to see whether the others follow. */
const DOUBTFUL = 0.8
/** Whose strengths differ by more than this has no use for equal steps. */
const ALIKE = 2

/** @param forOthers the part of a usual share that the others are asked for */
export const fundBetween = (
  { known, power, bent }: Cabinet,
  parties: readonly PowerId[],
  forOthers: number,
): ArticleOf<'pool'> => ({
  kind: 'pool',
  share: {
    rule: 'fixed',
    amounts: Object.fromEntries(
      parties.map((party) => {
        const part = capabilityOf(known, party) * USUAL * (party === power ? bent.ownShare : forOthers)
        return [party, within(Math.round(part), 1, 20)]
      }),
    ),
  },
})

/** Between equals who do not trust each other yet: a point from each, and the usual share when all have paid it. */
const inSteps = (cabinet: Cabinet, parties: readonly PowerId[]): ArticleOf<'pool'> | null => {
  const strengths = parties.map((party) => capabilityOf(cabinet.known, party))
  const usual = within(Math.round(Math.min(...strengths) * USUAL), 1, 20)
  const trusted = parties.every((party) => party === cabinet.power || trustIn(cabinet, party) >= DOUBTFUL)
  return trusted || usual < 2 || Math.max(...strengths) > ALIKE * Math.min(...strengths)
    ? null
    : { kind: 'pool', share: { rule: 'phased', steps: [1, usual] } }
}

export const pool: Sense<'pool'> = {
  kind: 'pool',
  writes: ({ cabinet, parties }) => {
    const fund = fundBetween(cabinet, parties, cabinet.bent.othersShare)
    return [
      [inSteps(cabinet, parties) ?? fund],
      ...(parties.length <= MOST_IN_DEVELOPMENT ? [[{ ...fund, purpose: 'development' as const }]] : []),
      ...(cabinet.known.position.globalGood ? [[{ ...fund, purpose: 'global' as const }]] : []),
    ]
  },
  milder: ({ power }, _parties, clause) => smaller(power, clause),
}

/** One point less, and about half: what is asked at least, and what one would rather pay. */
const smaller = (power: PowerId, clause: ArticleOf<'pool'>): readonly Change[] => {
  const { share } = clause
  const less = (amount: number) =>
    [...new Set([amount - 1, Math.ceil(amount / 2)])].filter((each) => each >= 1 && each < amount)
  const asked = (changed: ArticleOf<'pool'>['share'], change: string): Change => ({
    clause: { ...clause, share: changed } satisfies Clause,
    change,
  })
  switch (share.rule) {
    case 'equal':
      return [
        ...less(share.amount).map((amount) => asked({ ...share, amount }, 'for a smaller share')),
        ...less(share.amount)
          .slice(0, 1)
          .map((amount) => asked({ rule: 'phased', steps: [amount, share.amount] }, 'in two steps')),
      ]
    case 'proportional':
      return less(share.percent)
        .filter((percent) => percent >= 5)
        .map((percent) => asked({ ...share, percent }, 'for a smaller share'))
    case 'phased':
      return less(Math.max(...share.steps)).map((most) =>
        asked({ ...share, steps: share.steps.map((step) => Math.min(step, most)) }, 'for smaller steps'),
      )
    case 'fixed':
      return less(share.amounts[power] ?? 0).map((own) =>
        asked({ ...share, amounts: { ...share.amounts, [power]: own } }, 'for a smaller share of our own'),
      )
  }
}
