/** What the world found out in a round: promises tested before everybody's eyes, and what that did to a name. */
import type { PowerId, TreatyId } from '../../shared/rules/ids.ts'
import { isDefection, type LedgerEntry } from '../../shared/rules/ledger.ts'
import type { AttitudeCause, AttitudeChange } from '../../shared/rules/world.ts'
import { capitalised, listed, type Names, points, signed } from './names.ts'
import { percent } from './price.ts'
import { dueFor } from './promises.ts'

export type Finding = Readonly<{ power: PowerId; lead: string; rest: string; verdict: 'kept' | 'broken' }>

export type Found = Readonly<{
  names: Names
  treaty(id: TreatyId): string
  /** Reliability of everybody before this round and after it. */
  before(power: PowerId): number
  after(power: PowerId): number
}>

/** Broken promises first; of kept ones only those that were called, because payments are many. */
export const findings = (ledger: readonly LedgerEntry[], found: Found): readonly Finding[] => {
  const told = ledger
    .filter(({ knownTo }) => knownTo === 'everyone')
    .filter((entry) => isDefection(entry) || entry.what.kind === 'call')
    .toSorted((a, b) => Number(isDefection(b)) - Number(isDefection(a)))
  const named = new Set<PowerId>()
  return told.map((entry) => {
    const first = !named.has(entry.by)
    named.add(entry.by)
    return {
      power: entry.by,
      lead: leadOf(entry, found.names),
      rest: `${restOf(entry, found)}${first ? reliabilityMoved(entry.by, found) : ''}`.trim(),
      verdict: isDefection(entry) ? 'broken' : 'kept',
    }
  })
}

const leadOf = ({ by, what, owedTo, article }: LedgerEntry, names: Names): string => {
  const who = names.The(by)
  switch (what.kind) {
    case 'payment':
      return `${who} kept back ${what.due - what.paid} of ${what.due}${dueFor({ article })}`
    case 'call':
      return what.came === 'came' ? `${who} came` : `${who} did not come`
    case 'restraint':
      return `${who} turned on ${names.all(owedTo)}`
    case 'embargo':
      return `${who} went on trading with ${names.the(what.target)}`
    case 'withdrawal':
      return what.given === 0 && what.due > 0
        ? `${who} withheld ${points(what.due)}`
        : `${who} handed over ${points(what.given)}`
    case 'renunciation':
      return `${who} left without notice`
    case 'disclosure':
      return `${who} published a secret`
  }
}

const restOf = ({ what, treaty: id, owedTo, article }: LedgerEntry, { treaty, names }: Found): string => {
  switch (what.kind) {
    case 'payment':
      return `under ${treaty(id)}.`
    case 'call':
      return what.came === 'came'
        ? `to ${names.own(owedTo[0] ?? ('' as PowerId))} ${article === 'offence' ? 'side' : 'aid'}.`
        : `to ${names.own(owedTo[0] ?? ('' as PowerId))} ${article === 'offence' ? 'side' : 'aid'}, though ${treaty(id)} called it.`
    case 'restraint':
      return `against ${treaty(id)}.`
    case 'embargo':
      return `against ${treaty(id)}.`
    case 'withdrawal':
      return `${what.given === 0 ? 'that it owed ' : 'to '}${names.the(owedTo[0] ?? ('' as PowerId))}, by ${treaty(id)}.`
    case 'renunciation':
      return `and is no longer bound by ${treaty(id)}.`
    case 'disclosure':
      return `that it shared with ${names.all(owedTo)}: ${treaty(id)}.`
  }
}

/** " Reliability 75 → 80%." */
const reliabilityMoved = (power: PowerId, { before, after }: Found): string => {
  const [from, to] = [percent(before(power)), percent(after(power))]
  return from === to ? '' : ` Reliability ${from} → ${to}%.`
}

/** Who paid all that it owed, where everybody can see it; those who broke something else are not praised here. */
export const paidInFull = (ledger: readonly LedgerEntry[]): readonly PowerId[] => {
  const broke = new Set(ledger.filter(isDefection).map(({ by }) => by))
  const paid = ledger.filter(({ knownTo, what }) => knownTo === 'everyone' && what.kind === 'payment')
  return [...new Set(paid.map(({ by }) => by))].filter((power) => !broke.has(power))
}

/** What only the parties of a treaty know: entries that are not everybody's, except one's own. */
export const knownToUs = (
  ledger: readonly LedgerEntry[],
  me: PowerId,
  { names, treaty }: Found,
): readonly string[] =>
  ledger
    .filter((entry) => entry.knownTo !== 'everyone' && entry.by !== me && isDefection(entry))
    .map(
      (entry) =>
        `${leadOf(entry, names)} ${restOf(entry, { names, treaty } as Found)} Not everybody knows it.`,
    )

const CAUSES: Readonly<Record<AttitudeCause, string>> = {
  outreach: 'you courted it',
  treatyKept: 'a promise kept together',
  aid: 'the aid that you gave it',
  exchange: 'the exchange between you',
  sanctions: 'you keep your trade from it',
  militaryTreaty: 'your new military treaty alarms it',
  conceded: 'you gave way',
  demanded: 'what you demanded',
  settled: 'the quarrel that you settled',
  mediated: 'you mediated',
  war: 'the war between you',
  shirked: 'what you kept back',
  abandoned: 'you did not come',
  renounced: 'you left a treaty',
  betrayed: 'you turned on a partner',
  disclosed: 'you published a secret treaty',
}

/** "Russia +2: a promise kept together", the largest change first. */
export const opinionsOfMe = (
  changes: readonly AttitudeChange[],
  me: PowerId,
  names: Names,
): readonly Readonly<{ power: PowerId; by: string; sign: 'up' | 'down'; why: string }>[] => {
  const ofMe = changes.filter(({ toward }) => toward === me)
  return [...new Set(ofMe.map(({ of }) => of))]
    .map((power) => {
      const theirs = ofMe.filter(({ of }) => of === power)
      return {
        power,
        by: theirs.reduce((sum, { by }) => sum + by, 0),
        causes: [...new Set(theirs.map(({ cause }) => cause))],
      }
    })
    .filter(({ by }) => Math.abs(by) >= 0.1)
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .map(({ power, by, causes }) => ({
      power,
      by: signed(by),
      sign: by > 0 ? 'up' : 'down',
      why: `${capitalised(names.the(power))}: ${listed(causes.map((cause) => CAUSES[cause]))}`,
    }))
}
