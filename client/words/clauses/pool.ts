import { type Pool, shareDue } from '../../../shared/rules/clauses/pool.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { entriesOf } from '../../../shared/rules/record.ts'
import { listed, plain, points } from '../names.ts'
import type { Between, ClauseWords } from './clauseWords.ts'

const owes = (clause: Pool, power: PowerId, { bargain }: Between): number =>
  shareDue(clause, power, bargain.capability[power] ?? 0)

export const pool: ClauseWords<Pool> = {
  name: 'Common fund',
  says: 'Each pays a share, and every point serves all.',
  once: 'The Delian League kept its treasury on Delos from 478 BC.',
  brief: ({ share, purpose }, _parties, names) => {
    const fund = `a common fund${FOR[purpose ?? 'defence']}`
    switch (share.rule) {
      case 'equal':
        return `each pays ${points(share.amount)} a round into ${fund}`
      case 'proportional':
        return `each pays ${share.percent}% of its points a round into ${fund}`
      case 'fixed': {
        const shares = entriesOf(share.amounts).map(([power, amount]) => `${names.the(power)} ${amount}`)
        return `${fund}: ${listed(shares)} a round`
      }
      case 'phased':
        return `each pays ${listed(share.steps.map(String))} points, round by round, into ${fund}`
    }
  },
  added: (is, between) =>
    `There is a common fund now: you would pay ${plain(owes(is, between.me, between))} a round.`,
  gone: 'There is no common fund any more: nobody pays, and nobody is shielded by it.',
  changed: (was, is, between) => [
    ...changedPurpose(was, is),
    ...between.bargain.parties.flatMap((power) => {
      const [before, after] = [owes(was, power, between), owes(is, power, between)]
      if (before === after) return []
      const who = power === between.me ? 'You would pay' : `${between.names.The(power)} would pay`
      return [`${who} ${plain(after)} a round instead of ${plain(before)}.`]
    }),
    ...(is.share.rule === 'phased' && JSON.stringify(was.share) !== JSON.stringify(is.share)
      ? [`The shares would go in steps now: ${listed(is.share.steps.map(String))} points.`]
      : []),
  ],
}

const FOR = { defence: '', development: ' for development', global: ' for what belongs to all' } as const

const changedPurpose = (was: Pool, is: Pool): readonly string[] => {
  if ((was.purpose ?? 'defence') === (is.purpose ?? 'defence')) return []
  switch (is.purpose ?? 'defence') {
    case 'defence':
      return ['The fund would be for defence now.']
    case 'development':
      return ['The fund would be for development now: it protects nobody, and every member grows by it.']
    case 'global':
      return ['The fund would be for what belongs to all now: who pays nothing has as much of it.']
  }
}
