/** What everybody would spend with a treaty in force: others pay as far as they are trusted. */

import { type Clause, clauseOf } from '../../../shared/rules/clauses/clauses.ts'
import { shareDue } from '../../../shared/rules/clauses/pool.ts'
import type { PowerId, TreatyId } from '../../../shared/rules/ids.ts'
import { keysOf } from '../../../shared/rules/record.ts'
import { duesOf } from '../../../shared/rules/rounds/dues.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { capabilityOf, type Outlay, receivedBy, spendable, type World } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { trustIn } from '../cabinet/trust.ts'

/** The part of what one would miss that open books bring in all the same, and the part that comes where only a total is seen. */
const WATCHED = 0.3
const UNSEEN = 0.85

/** One or more ways in which this government could divide what it has; without a new fund, as today. */
export const expectedOutlays = (
  cabinet: Cabinet,
  signed: World,
  parties: readonly PowerId[],
  { clauses }: Terms,
): readonly Outlay[] => {
  const { known, power, outlay } = cabinet
  const pool = clauseOf(clauses, 'pool')
  const isIt = (id: string) => !(id in known.treaties)
  const fund = keysOf(signed.treaties).find(isIt)
  if (!fund) return [outlay]
  const usual = outlay.arms[power] ?? 0
  if (!pool) return [givingAndTaking(cabinet, signed, fund, outlay)]
  const belief = beliefUnder(parties, clauses)
  const due = (party: PowerId) => shareDue(pool, party, capabilityOf(known, party))
  const paid = Object.fromEntries(
    parties.map((party) => [party, due(party) * (party === power ? 1 : belief(trustIn(cabinet, party)))]),
  )
  const has = spendable(known, power)
  const given = Object.values(outlay.paid).reduce((sum, by) => sum + (by[power] ?? 0), 0) + due(power)
  const most = Math.max(0, has - given)
  const choices = [usual, usual - due(power)]
  return [...new Set(choices.map((arms) => Math.round(Math.min(most, Math.max(0, arms)))))].map((arms) =>
    givingAndTaking(cabinet, signed, fund, {
      arms: { ...outlay.arms, [power]: arms },
      development: { ...outlay.development, [power]: most - arms },
      paid: { ...outlay.paid, [fund]: paid },
    }),
  )
}

/** How much of a member's share one expects of it, by how far it is trusted: who is watched by all pays sooner. */
const beliefUnder = (
  parties: readonly PowerId[],
  clauses: readonly Clause[],
): ((trust: number) => number) => {
  if (clauseOf(clauses, 'verification')) return (trust) => trust + (1 - trust) * WATCHED
  return (trust) => (parties.length > 2 ? trust * UNSEEN : trust)
}

/** What is owed to others outside the fund is given up; what is promised in return counts as far as it is believed. */
const givingAndTaking = (cabinet: Cabinet, signed: World, treaty: TreatyId, outlay: Outlay): Outlay => {
  const { known, power } = cabinet
  const owed = duesOf(signed, power).reduce(
    (sum, due) => sum + (due.treaty === treaty && due.to !== 'fund' ? due.due : 0),
    0,
  )
  const [before, after] = [receivedBy(known, power), receivedBy(signed, power)]
  const others = signed.treaties[treaty]?.parties.filter((party) => party !== power) ?? []
  const belief = Math.min(1, ...others.map((party) => trustIn(cabinet, party)))
  const comes = (kind: 'money' | 'arms' | 'technology') => belief * (after[kind] - before[kind])
  const development = (outlay.development[power] ?? 0) - owed + comes('money') + comes('technology')
  return {
    ...outlay,
    arms: { ...outlay.arms, [power]: (outlay.arms[power] ?? 0) + comes('arms') },
    development: { ...outlay.development, [power]: Math.max(0, development) },
  }
}
