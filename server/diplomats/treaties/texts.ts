/** The texts that a diplomat knows how to write, from a declaration to a common fund. */
import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import { type ClauseKind, needsOf, sketchOf } from '../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { bargainOf } from '../../../shared/rules/treaties/legality.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { positionOf, type World } from '../../../shared/rules/world.ts'
import { bodies, roundsFor, shyness } from '../articles/senses.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { isPromised } from '../worth/promised.ts'
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
  return [...bargain(cabinet, parties), ...bodies({ cabinet, parties, others, enemy })]
    .filter((clauses) => clauses.every((clause) => on(clause) && missing(clause)))
    .flatMap((clauses) => versions(cabinet, parties, clauses))
}

/** What each of two is known to want from the other, in one text: the oldest bargain there is. */
const bargain = (cabinet: Cabinet, parties: readonly PowerId[]): readonly (readonly Clause[])[] => {
  const [a, b] = parties
  if (!a || !b || parties.length > 2) return []
  const kinds = [...wishesOf(cabinet.known, a, b), ...wishesOf(cabinet.known, b, a)].filter(
    (kind) => !isPromised(cabinet.known, a, b, kind),
  )
  const clauses = withFund(kinds).map((kind) => sketchOf(kind, bargainOf(cabinet.known, parties)))
  return clauses.length > 0 ? [clauses] : []
}

/** Open books and a joint command belong to a fund: whoever wants them writes one as well. */
export const withFund = (kinds: readonly ClauseKind[]): readonly ClauseKind[] => {
  const ofFund = kinds.includes('verification') || kinds.includes('jointCommand')
  return [...new Set(ofFund ? (['pool', ...kinds] as const) : kinds)]
}

/** The clauses that a power's objectives, as far as they are known here, ask of another. */
export const wishesOf = (known: World, power: PowerId, other: PowerId): readonly ClauseKind[] =>
  positionOf(known, power).objectives.flatMap((each) =>
    each.kind === 'treatyWith' && each.with === other ? [each.clause] : [],
  )

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
      duration: roundsFor(cabinet, clauses) ?? (short ? 3 : null),
      notice: 1,
    },
  ]
}
