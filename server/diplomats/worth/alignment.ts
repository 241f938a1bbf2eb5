/**
 * Whom a text turns against and whom it joins: balancing and bandwagoning (Walt 1987). The same question for
 * everybody; characters differ in what the answer is worth to them. In points of Result.
 */
import { covers } from '../../../shared/rules/clauses/against.ts'
import { clauseOf, isMilitary } from '../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { bindingOn, capabilityOf, powersOf } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'

export type Threat = Readonly<{
  power: PowerId
  /** 0 where there is no danger; 1 where it is the only one, and the power is hardly protected. */
  pressing: number
}>

/** The power that threatens this one most, as its own Security shows it; null where nobody does. */
export const greatestThreat = ({ gauges: { security } }: Cabinet): Threat | null => {
  let worst: PowerId | null = null
  let most = 0
  let all = 0
  for (const term of security.terms) {
    if (term.kind !== 'threat') continue
    all += term.value
    if (term.value > most) {
      most = term.value
      worst = term.power
    }
  }
  // Protection of half the danger is no comfort yet: the gauge is read twice as darkly as it stands.
  const exposed = Math.min(1, 2 * (1 - security.value / 100))
  return worst === null ? null : { power: worst, pressing: (most / (1 + all)) * exposed }
}

export const alignmentOf = (cabinet: Cabinet, parties: readonly PowerId[], terms: Terms): number => {
  const { known, power, bent } = cabinet
  const others = parties.filter((party) => party !== power)
  const threat = greatestThreat(cabinet)
  if (!terms.clauses.some(isMilitary)) {
    const peace = terms.clauses.some(({ kind }) => kind === 'nonAggression' || kind === 'neutrality')
    if (!peace) return 0
    const feared = threat !== null && parties.includes(threat.power) ? threat.pressing : 0
    return bent.peace + feared * Math.max(0, bent.withThreat) * 0.4
  }
  const strength = capabilityOf(known, power)
  const strongest = Math.max(...powersOf(known).map((each) => capabilityOf(known, each)))
  const above = Math.max(0, ...others.map((other) => capabilityOf(known, other) - strength)) / strongest
  return sidesTaken(cabinet, parties, terms, threat) + bent.withStrong * above + bent.bloc - satiety(cabinet)
}

const sidesTaken = (
  { bent }: Cabinet,
  parties: readonly PowerId[],
  { clauses }: Terms,
  threat: Threat | null,
): number => {
  if (!threat) return 0
  if (parties.includes(threat.power)) return bent.withThreat * threat.pressing
  const defence = clauseOf(clauses, 'defence')
  if (defence && !covers(defence.against, threat.power)) return 0
  const pointed = defence && defence.against !== 'anyone' ? 1 : 0.7
  return bent.againstThreat * threat.pressing * pointed
}

/** Two alliances are a policy; with each more a government is slower to bind itself again. */
const satiety = ({ known, power, bent }: Cabinet): number => {
  const bound = bindingOn(known, power).filter(({ revisions }) =>
    revisions.at(-1)?.terms.clauses.some(isMilitary),
  ).length
  return Math.max(0, bound - 1) * 0.35 * bent.saturation
}
