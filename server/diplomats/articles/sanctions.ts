/**
 * Pressure without war: against whoever is feared or has broken its word, by those whom it costs little (Hufbauer,
 * Schott & Elliott 1990: they hurt the target more than the senders, and work seldom).
 */
import { CONSTANTS } from '../../../shared/rules/constants.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { attitude, capabilityOf, powersOf } from '../../../shared/rules/world.ts'
import { type Cabinet, resultPerCapability } from '../cabinet/cabinet.ts'
import { nameOf } from '../cabinet/names.ts'
import { grievanceAgainst } from '../cabinet/trust.ts'
import { worthOfPoint, worthOfWarmth } from '../worth/worthOfPoints.ts'
import type { Sense } from './sense.ts'

/** Below this opinion a government looks for ways to hurt. */
const HATED = -40
/** What it is worth to punish, in points of Result: a wrong, and each ten points of enmity. */
const FOR_A_WRONG = 0.9
const FOR_ENMITY = 0.12

export const sanctions: Sense<'sanctions'> = {
  kind: 'sanctions',
  writes: ({ cabinet, parties }) => {
    const target = victimOf(cabinet, parties)
    return target ? [[{ kind: 'sanctions', target }]] : []
  },
  reason: ({ known }, _parties, { target }) => `${nameOf(known, target)} should feel it`,
  worth: (cabinet, parties, { target }) => worthOfSanctions(cabinet, parties, target),
}

/** What it is worth that these parties keep their trade from that power. */
export const worthOfSanctions = (cabinet: Cabinet, parties: readonly PowerId[], target: PowerId): number => {
  const { known, power, left } = cabinet
  const world = powersOf(known).reduce((sum, each) => sum + capabilityOf(known, each), 0)
  const part = (powers: readonly PowerId[]) =>
    Math.sqrt(powers.reduce((sum, each) => sum + capabilityOf(known, each), 0) / world)
  const lost = CONSTANTS.sanctions.sender * capabilityOf(known, power) * part([target])
  const cost = lost * resultPerCapability(cabinet) * (left / 2)
  const resented = -worthOfWarmth(cabinet, target, CONSTANTS.attitude.sanctions, left)
  const feared = cabinet.gauges.security.terms.find((term) => term.kind === 'threat' && term.power === target)
  const weaker = CONSTANTS.sanctions.target * part(parties) * (left / 2)
  const safer = (feared?.value ?? 0) * weaker * worthOfPoint(cabinet, 'arms', left)
  return safer + anger(cabinet, target) - cost - resented
}

const victimOf = (cabinet: Cabinet, parties: readonly PowerId[]): PowerId | null => {
  const { known, power } = cabinet
  const strangers = powersOf(known).filter((each) => !parties.includes(each))
  const wronged = strangers.find((each) => grievanceAgainst(cabinet, each))
  if (wronged) return wronged
  const hated = strangers.toSorted((a, b) => attitude(known, power, a) - attitude(known, power, b))[0]
  return hated && attitude(known, power, hated) < HATED ? hated : null
}

const anger = (cabinet: Cabinet, target: PowerId): number =>
  (grievanceAgainst(cabinet, target) ? FOR_A_WRONG : 0) +
  Math.max(0, -20 - attitude(cabinet.known, cabinet.power, target)) * 0.1 * FOR_ENMITY
