/**
 * What no gauge shows and every government knows: whom its people would not fight beside, what its friends
 * would not forgive, and how many funds a parliament will vote. In points of Result.
 */
import { clauseOf, isMilitary } from '../../../shared/rules/clauses/clauses.ts'
import { owedOf } from '../../../shared/rules/clauses/owed.ts'
import { shareDue } from '../../../shared/rules/clauses/pool.ts'
import { openCrises } from '../../../shared/rules/crises/stances.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { within } from '../../../shared/rules/rounding.ts'
import { duesOf } from '../../../shared/rules/rounds/dues.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { attitude, capabilityOf, powersOf } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { isPromised } from './promised.ts'

export const feelingsAbout = (cabinet: Cabinet, parties: readonly PowerId[], terms: Terms): number => {
  // A quarrel is settled with an enemy: that is what it is for.
  if (terms.clauses.every(({ kind }) => kind === 'settlement')) return 0
  const others = parties.filter((party) => party !== cabinet.power)
  const leaning = others.reduce((sum, other) => sum + cabinet.temper.leansTo(other), 0) / others.length
  const felt = terms.clauses.some(isMilitary)
    ? (sendsSoldiers(cabinet, terms)
        ? sympathy(cabinet, others)
        : Math.max(sympathy(cabinet, others), tolerance(cabinet, others))) +
      need(cabinet, others) +
      leaning * 1.6 -
      offence(cabinet, parties) -
      burden(cabinet, terms) * cabinet.bent.burden
    : tolerance(cabinet, others) + leaning * 0.8 - burden(cabinet, terms) * cabinet.bent.burden
  return felt * lastingPart(cabinet, terms)
}

/** What binds for a year is forgiven sooner, and wins less, than what binds for a generation. */
export const lastingPart = ({ left, rounds }: Cabinet, { duration }: Terms): number =>
  0.3 + (0.7 * Math.min(left, duration ?? left)) / rounds

/** Nobody sends soldiers beside those whom the country dislikes; the least liked of the partners decides. */
const sympathy = ({ known, power }: Cabinet, others: readonly PowerId[]): number =>
  within(Math.min(...others.map((other) => attitude(known, power, other) - 12)) / 35, -3, 0.4)

/** Whether it promises soldiers itself, or points for soldiers: a protected power need not love its guarantor. */
const sendsSoldiers = ({ power }: Cabinet, { clauses }: Terms): boolean =>
  clauses.some((clause) => isMilitary(clause) && (owedOf(clause).by?.includes(power) ?? true))

/** A friend in a crisis is helped sooner, and who is in one looks for help. */
const need = ({ known, power }: Cabinet, others: readonly PowerId[]): number => {
  const attacked = openCrises(known).map(({ target }) => target)
  const friends = others.filter((other) => attacked.includes(other) && attitude(known, power, other) >= 25)
  return (attacked.includes(power) ? 0.8 : 0) + (friends.length > 0 ? 0.8 : 0)
}

/** A promise of peace can be made to an enemy; a promise of friendship less so. */
const tolerance = ({ known, power }: Cabinet, others: readonly PowerId[]): number =>
  within(Math.min(...others.map((other) => attitude(known, power, other) + 25)) / 50, -1.5, 0)

/** To stand beside the enemy of a friend. */
const offence = ({ known, power }: Cabinet, parties: readonly PowerId[]): number => {
  const friends = powersOf(known).filter(
    (each) => !parties.includes(each) && isPromised(known, power, each, 'defence'),
  )
  const hated = (friend: PowerId) =>
    parties.some((party) => party !== power && attitude(known, friend, party) < -20)
  return friends.filter(hated).length * 0.8
}

/** One fund is a policy, two are a burden. */
const burden = (cabinet: Cabinet, { clauses }: Terms): number => {
  const pool = clauseOf(clauses, 'pool')
  if (!pool) return 0
  const { known, power } = cabinet
  const capability = capabilityOf(known, power)
  const dues = duesOf(known, power).filter(({ due }) => due > 0)
  const all = dues.reduce((sum, { due }) => sum + due, 0) + shareDue(pool, power, capability)
  return dues.length * 1.2 + Math.max(0, all / capability - 0.22) * 24
}
