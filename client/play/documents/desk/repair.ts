/** One press that mends what the rules refuse, where such a press exists: the mended text and what the button says. */
import type { Bargain } from '../../../../shared/rules/clauses/clause.ts'
import { type Clause, clauseOf, sketchOf } from '../../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../../shared/rules/ids.ts'
import type { TermsRefusal } from '../../../../shared/rules/treaties/legality.ts'
import type { Terms } from '../../../../shared/rules/treaties/terms.ts'
import { withClause, withoutClause } from './writing.ts'

export type Mending = Readonly<{ label: string; terms: Terms }>

export const mendingOf = (fault: TermsRefusal, terms: Terms, bargain: Bargain): Mending | null => {
  switch (fault.reason) {
    case 'PromiseBeyondMeans':
      return lessened(fault, terms)
    case 'AmountsDoNotMatchParties':
      return { label: 'Name a share for each', terms: withSharesFor(terms, bargain) }
    case 'NothingToCommand':
      return { label: 'Remove it', terms: withoutClause(terms, 'jointCommand') }
    case 'NothingToVerify':
      return {
        label: 'Add a common fund',
        terms: { ...terms, clauses: [sketchOf('pool', bargain), ...terms.clauses] },
      }
    case 'AgainstAParty':
    case 'AgainstNobodyKnown': {
      if (fault.clause !== 'defence' && fault.clause !== 'neutrality')
        return { label: 'Remove it', terms: withoutClause(terms, fault.clause as Clause['kind']) }
      const clause = clauseOf(terms.clauses, fault.clause)
      return clause
        ? { label: 'Make it any power', terms: withClause(terms, { ...clause, against: 'anyone' }) }
        : null
    }
    case 'SettlementCannotWait':
      return terms.clauses.length > 1
        ? { label: 'Take the settlement out', terms: withoutClause(terms, 'settlement') }
        : null
    case 'CannotBeSecret':
      return { label: 'Make it public', terms: { ...terms, secrecy: 'public' } }
    case 'ModuleOff':
      return fault.clause === null
        ? { label: 'Make it public', terms: { ...terms, secrecy: 'public' } }
        : { label: 'Remove it', terms: withoutClause(terms, fault.clause as Clause['kind']) }
    default:
      return null
  }
}

const lessened = (
  { power, most, clause }: Extract<TermsRefusal, { reason: 'PromiseBeyondMeans' }>,
  terms: Terms,
): Mending | null => {
  const aid = clauseOf(terms.clauses, 'aid')
  if (clause === 'aid' && aid && most > 0)
    return { label: `Make it ${most}`, terms: withClause(terms, { ...aid, points: most }) }
  if (clause) return { label: 'Remove it', terms: withoutClause(terms, clause as Clause['kind']) }
  const pool = clauseOf(terms.clauses, 'pool')
  if (!pool || most < 1) return null
  const label = `Make it ${most}`
  switch (pool.share.rule) {
    case 'equal':
      return { label, terms: withClause(terms, { ...pool, share: { rule: 'equal', amount: most } }) }
    case 'fixed':
      return {
        label,
        terms: withClause(terms, {
          ...pool,
          share: { rule: 'fixed', amounts: { ...pool.share.amounts, [power]: most } },
        }),
      }
    case 'proportional':
      return null
    case 'phased':
      return {
        label,
        terms: withClause(terms, {
          ...pool,
          share: { rule: 'phased', steps: pool.share.steps.map((step) => Math.min(step, most)) },
        }),
      }
  }
}

/** The amounts that are named stay; who is no party is struck, who has none owes one point. */
const withSharesFor = (terms: Terms, { parties }: Bargain): Terms => {
  const pool = clauseOf(terms.clauses, 'pool')
  if (pool?.share.rule !== 'fixed') return terms
  const { amounts } = pool.share
  const shares = Object.fromEntries(parties.map((party) => [party, amounts[party] ?? 1])) as Record<
    PowerId,
    number
  >
  return withClause(terms, { ...pool, share: { rule: 'fixed', amounts: shares } })
}
