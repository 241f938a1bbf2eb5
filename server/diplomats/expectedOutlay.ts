/** What everybody would spend with a treaty in force: others pay as far as they are trusted. */
import { clauseOf } from '../../shared/rules/clauses/clauses.ts'
import { shareDue } from '../../shared/rules/clauses/pool.ts'
import type { PowerId, TreatyId } from '../../shared/rules/ids.ts'
import type { Terms } from '../../shared/rules/treaties/terms.ts'
import { capabilityOf, type Outlay, spendable, type World } from '../../shared/rules/world.ts'
import type { Cabinet } from './cabinet.ts'
import { trustIn } from './trust.ts'

/** One or more ways in which this government could divide what it has; without a new fund, as today. */
export const expectedOutlays = (
  cabinet: Cabinet,
  signed: World,
  parties: readonly PowerId[],
  { clauses }: Terms,
): readonly Outlay[] => {
  const { known, power, outlay } = cabinet
  const pool = clauseOf(clauses, 'pool')
  if (!pool) return [outlay]
  const isIt = (id: string) => !(id in known.treaties)
  const fund = Object.keys(signed.treaties).find(isIt) as TreatyId | undefined
  if (!fund) return [outlay]
  const due = (party: PowerId) => shareDue(pool, party, capabilityOf(known, party))
  const paid = Object.fromEntries(
    parties.map((party) => [party, due(party) * (party === power ? 1 : trustIn(cabinet, party))]),
  )
  const has = spendable(known, power)
  const given = Object.values(outlay.paid).reduce((sum, by) => sum + (by[power] ?? 0), 0) + due(power)
  const most = Math.max(0, has - given)
  const usual = outlay.arms[power] ?? 0
  const choices = [usual, usual - due(power) / 2, usual - due(power)]
  return [...new Set(choices.map((arms) => Math.round(Math.min(most, Math.max(0, arms)))))].map((arms) => ({
    arms: { ...outlay.arms, [power]: arms },
    development: { ...outlay.development, [power]: most - arms },
    paid: { ...outlay.paid, [fund]: paid },
  }))
}
