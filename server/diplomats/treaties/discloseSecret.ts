/**
 * To publish a secret, rarely: one that is aimed at this power and that it has learned of breaks no promise; its own
 * secrets come out only when a partner has betrayed it, and it does not care for its word.
 */
import type { PowerId } from '../../../shared/rules/ids.ts'
import { theTreaty } from '../../../shared/rules/treaties/theTreaty.ts'
import { isPublic, type Treaty, termsOf } from '../../../shared/rules/treaties/treaty.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import type { Deed } from '../cabinet/deed.ts'
import { nameOf } from '../cabinet/names.ts'
import { wrongsOf } from '../cabinet/trust.ts'
import { againstIn } from './hostileTexts.ts'

export const secretToDisclose = (cabinet: Cabinet): Deed | null => {
  const { known } = cabinet
  for (const treaty of Object.values(known.treaties)) {
    if (isPublic(treaty) || (treaty.status !== 'inForce' && treaty.status !== 'over')) continue
    const why = reasonToTell(cabinet, treaty)
    if (why) return { command: { type: 'Disclose', treaty: treaty.id }, why }
  }
  return null
}

const reasonToTell = (cabinet: Cabinet, treaty: Treaty): string | null => {
  const { power } = cabinet
  const bound = [...treaty.parties, ...(treaty.former ?? [])]
  const title = theTreaty(termsOf(treaty).title)
  if (!bound.includes(power))
    return againstIn(termsOf(treaty)).includes(power)
      ? `lets everybody read ${title}: it is aimed at this power`
      : null
  const traitor = bound.find((party) => party !== power && hasBetrayed(cabinet, party))
  if (!traitor || !treaty.parties.includes(traitor)) return null
  const { luck, round, temper } = cabinet
  return luck(`${round}/disclose/${treaty.id}`) < 0.35 - 0.4 * temper.loyal
    ? `publishes ${title}: ${nameOf(cabinet.known, traitor)} betrayed it`
    : null
}

const hasBetrayed = (cabinet: Cabinet, other: PowerId): boolean =>
  wrongsOf(cabinet, other).some(
    ({ verdict, owedTo, round }) =>
      verdict === 'betrayed' && owedTo.includes(cabinet.power) && cabinet.round - round <= 1,
  )
