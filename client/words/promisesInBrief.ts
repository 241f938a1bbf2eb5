/** A treaty in one line of a list: what its parties owe each other, without the articles. */
import type { Against } from '../../shared/rules/clauses/against.ts'
import type { Clause } from '../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Terms } from '../../shared/rules/treaties/terms.ts'
import { capitalised, listed, type Names, points } from './names.ts'

type Bound = Readonly<{ parties: readonly PowerId[]; terms: Terms }>

/** "Each comes if Germany attacks another. France pays 3 points and Russia 2 a round." */
export const promisesInBrief = ({ parties, terms }: Bound, names: Names): string =>
  terms.clauses.map((clause) => `${capitalised(inBrief(clause, parties, names))}.`).join(' ')

const other = (parties: readonly PowerId[]) => (parties.length === 2 ? 'the other' : 'another')

const enemies = (against: Against, names: Names) =>
  against === 'anyone' ? 'anyone' : names.all(against, 'or')

const inBrief = (clause: Clause, parties: readonly PowerId[], names: Names): string => {
  switch (clause.kind) {
    case 'defence':
      return clause.when === 'automatic'
        ? `each comes at once if ${enemies(clause.against, names)} attacks ${other(parties)}`
        : `each comes, as it judges, if ${enemies(clause.against, names)} attacks ${other(parties)}`
    case 'neutrality':
      return clause.against === 'anyone'
        ? 'neither joins a crisis against the other'
        : `neither joins ${enemies(clause.against, names)} against the other`
    case 'nonAggression':
      return parties.length === 2 ? 'neither attacks the other' : 'none attacks another'
    case 'consultation':
      return 'in a crisis each tells the other what it means to do'
    case 'pool':
      return poolInBrief(clause, names)
    case 'verification':
      return 'open books'
    case 'trade':
      return ['lower customs', 'trade without customs', 'one market'][clause.depth - 1] ?? 'trade'
  }
}

const poolInBrief = ({ share }: Extract<Clause, { kind: 'pool' }>, names: Names): string => {
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
}
