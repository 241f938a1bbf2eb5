/** The texts that a diplomat knows how to write, from a declaration to a common fund. */
import type { Clause } from '../../shared/rules/clauses/clauses.ts'
import { type ClauseKind, needsOf, sketchOf } from '../../shared/rules/clauses/clauses.ts'
import { isThreat } from '../../shared/rules/gauges/security.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import { within } from '../../shared/rules/rounding.ts'
import { bargainOf } from '../../shared/rules/treaties/legality.ts'
import type { Terms } from '../../shared/rules/treaties/terms.ts'
import { capabilityOf, positionOf, type World } from '../../shared/rules/world.ts'
import type { Cabinet } from './cabinet.ts'
import { isPromised } from './promised.ts'
import { titleFor } from './titles.ts'

/** What could be written between these parties that is not written yet; the shortest first. */
export const textsBetween = (
  cabinet: Cabinet,
  parties: readonly PowerId[],
  enemy: PowerId | null,
): readonly Terms[] => {
  const { known, power } = cabinet
  const others = parties.filter((party) => party !== power)
  const missing = ({ kind }: Clause) => !others.every((other) => isPromised(known, power, other, kind))
  const on = ({ kind }: Clause) => {
    const module = needsOf(kind)
    return module === null || known.settings.modules.includes(module)
  }
  return bodies(cabinet, parties, enemy)
    .filter((clauses) => clauses.every((clause) => on(clause) && missing(clause)))
    .flatMap((clauses) => versions(cabinet, parties, clauses))
}

const bodies = (
  cabinet: Cabinet,
  parties: readonly PowerId[],
  enemy: PowerId | null,
): readonly Clause[][] => {
  const consultation: Clause = { kind: 'consultation' }
  const nonAggression: Clause = { kind: 'nonAggression' }
  const neutrality: Clause = { kind: 'neutrality', against: 'anyone' }
  const { ownShare, othersShare } = cabinet.bent
  const pool: Clause = { kind: 'pool', share: sharesByStrength(cabinet, parties, ownShare, othersShare) }
  const courting: Clause = { kind: 'pool', share: sharesByStrength(cabinet, parties, 1, othersShare / 2) }
  const defence = (against: 'anyone' | readonly PowerId[], when: 'discretion' | 'automatic'): Clause => ({
    kind: 'defence',
    against,
    when,
  })
  const named = enemy ? [enemy] : null
  return [
    ...bargain(cabinet, parties),
    ...(parties.length === 2 ? [[nonAggression], [neutrality], [nonAggression, neutrality]] : []),
    [consultation],
    [{ kind: 'trade', depth: 1 }],
    [{ kind: 'trade', depth: 2 }],
    [pool],
    [pool, { kind: 'verification' }],
    [defence('anyone', 'discretion'), consultation],
    ...(named
      ? [
          [defence(named, 'discretion'), consultation],
          [defence(named, 'discretion'), pool],
          [defence(named, 'discretion'), courting],
          [defence(named, 'automatic')],
        ]
      : []),
  ]
}

/** What each of two is known to want from the other, in one text: the oldest bargain there is. */
const bargain = (cabinet: Cabinet, parties: readonly PowerId[]): readonly Clause[][] => {
  const [a, b] = parties
  if (!a || !b || parties.length > 2) return []
  const kinds = [...wishesOf(cabinet.known, a, b), ...wishesOf(cabinet.known, b, a)].filter(
    (kind) => !isPromised(cabinet.known, a, b, kind),
  )
  const clauses = [...new Set(kinds)].map((kind) => sketchOf(kind, bargainOf(cabinet.known, parties)))
  return clauses.length > 0 ? [clauses] : []
}

/** The clauses that a power's objectives, as far as they are known here, ask of another. */
export const wishesOf = (known: World, power: PowerId, other: PowerId): readonly ClauseKind[] =>
  positionOf(known, power).objectives.flatMap((each) =>
    each.kind === 'treatyWith' && each.with === other ? [each.clause] : [],
  )

/** A fixed fund, about an eighth of what each has; who courts an ally asks less of it, and who passes the buck more. */
const sharesByStrength = (
  { known, power }: Cabinet,
  parties: readonly PowerId[],
  forOneself: number,
  forOthers: number,
) => ({
  rule: 'fixed' as const,
  amounts: Object.fromEntries(
    parties.map((party) => {
      const part = capabilityOf(known, party) * 0.12 * (party === power ? forOneself : forOthers)
      return [party, within(Math.round(part), 1, 20)]
    }),
  ),
})

const versions = (
  cabinet: Cabinet,
  parties: readonly PowerId[],
  clauses: readonly Clause[],
): readonly Terms[] => {
  const { known, round, luck } = cabinet
  const key = `${round}/${parties.join('+')}/${clauses.map(({ kind }) => kind).join('+')}`
  const secretly =
    known.settings.modules.includes('secretTreaties') && luck(`${key}/secret`) < shyness(clauses)
  const short = luck(`${key}/short`) < 0.2
  return [
    {
      title: titleFor(known, cabinet.power, parties, clauses),
      clauses,
      secrecy: secretly ? 'secret' : 'public',
      duration: short ? 3 : null,
      notice: 1,
    },
  ]
}

/** Promises that others would resent are written in secret sooner. */
const shyness = (clauses: readonly Clause[]): number =>
  clauses.some(({ kind }) => kind === 'defence')
    ? 0.25
    : clauses.some(({ kind }) => kind === 'neutrality')
      ? 0.3
      : 0.05

/** The power that both have most to fear from. */
export const commonThreat = (mine: Cabinet, theirs: Cabinet): PowerId | null => {
  const other = threatsTo(theirs)
  let worst: PowerId | null = null
  let most = 0
  for (const [power, value] of threatsTo(mine)) {
    if (power === theirs.power) continue
    const shared = Math.sqrt(value * (other.get(power) ?? 0))
    if (shared > most) {
      most = shared
      worst = power
    }
  }
  return worst
}

const threatsTo = ({ gauges }: Cabinet): ReadonlyMap<PowerId, number> =>
  new Map(
    gauges.security.terms.flatMap((term) =>
      isThreat(term) && term.kind === 'threat' ? [[term.power, term.value] as const] : [],
    ),
  )
