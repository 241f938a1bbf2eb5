import { type Pool, shareDue } from '../../../shared/rules/clauses/pool.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { listed, plain, points } from '../names.ts'
import type { Between, ClauseWords } from './clauseWords.ts'

const owes = (clause: Pool, power: PowerId, { bargain }: Between): number =>
  shareDue(clause, power, bargain.capability[power] ?? 0)

export const pool: ClauseWords<Pool> = {
  name: 'Common fund',
  says: 'Each pays a share, and every point protects all.',
  once: 'The Delian League kept its treasury on Delos from 478 BC.',
  brief: ({ share }, _parties, names) => {
    switch (share.rule) {
      case 'equal':
        return `each pays ${points(share.amount)} a round into a common fund`
      case 'proportional':
        return `each pays ${share.percent}% of its points a round into a common fund`
      case 'fixed': {
        const shares = Object.entries(share.amounts).map(
          ([power, amount]) => `${names.the(power as PowerId)} ${amount}`,
        )
        return `a common fund: ${listed(shares)} a round`
      }
    }
  },
  added: (is, between) =>
    `There is a common fund now: you would pay ${plain(owes(is, between.me, between))} a round.`,
  gone: 'There is no common fund any more: nobody pays, and nobody is shielded by it.',
  changed: (was, is, between) =>
    between.bargain.parties.flatMap((power) => {
      const [before, after] = [owes(was, power, between), owes(is, power, between)]
      if (before === after) return []
      const who = power === between.me ? 'You would pay' : `${between.names.The(power)} would pay`
      return [`${who} ${plain(after)} a round instead of ${plain(before)}.`]
    }),
}
