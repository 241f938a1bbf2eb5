/** Whether a motion can be put, and whether it can still be adopted. Rules T23, T24, T29, T31 and T32 of RULES.md. */
import type { CrisisId, PowerId, TreatyId } from '../ids.ts'
import { roundOf } from '../phase.ts'
import { faultInChange, type TermsRefusal } from '../treaties/legality.ts'
import { isSameText } from '../treaties/sameText.ts'
import { type InForce, isPublic, lastRevision } from '../treaties/treaty.ts'
import { isPower, type World } from '../world.ts'
import { termsWith } from './accede.ts'
import { callable, hasCalled } from './assist.ts'
import { type HomeRefusal, lackAtHome } from './atHome.ts'
import type { Motion } from './ballot.ts'
import { councilOf } from './decisionRule.ts'
import { changeWaits } from './pending.ts'
import { sanctionedBy } from './sanction.ts'

export type MotionFault =
  | TermsRefusal
  | HomeRefusal
  | Readonly<{ reason: 'TextHasChanged'; treaty: TreatyId; revision: number; by: PowerId }>
  | Readonly<{ reason: 'ChangeWaits'; treaty: TreatyId }>
  | Readonly<{ reason: 'AlreadyAParty'; treaty: TreatyId; power: PowerId }>
  | Readonly<{ reason: 'AlreadyInvited'; treaty: TreatyId; power: PowerId }>
  | Readonly<{ reason: 'NothingChanged'; treaty: TreatyId }>
  | Readonly<{ reason: 'CannotBeUnread'; treaty: TreatyId }>
  | Readonly<{ reason: 'NotAMember'; treaty: TreatyId; power: PowerId }>
  | Readonly<{ reason: 'NotYourself'; treaty: TreatyId }>
  | Readonly<{ reason: 'TooFewWouldStay'; treaty: TreatyId }>
  | Readonly<{ reason: 'NoCouncil'; treaty: TreatyId }>
  | Readonly<{ reason: 'NoSuchCrisis'; crisis: CrisisId }>
  | Readonly<{ reason: 'NobodyToCall'; treaty: TreatyId; crisis: CrisisId }>
  | Readonly<{ reason: 'SanctionedAlready'; treaty: TreatyId; power: PowerId }>
  | Readonly<{ reason: 'NothingToLift'; treaty: TreatyId; power: PowerId }>

/**
 * @param by who moves it
 * @param revision the number of the text that the motion means
 */
export const faultInMotion = (
  world: World,
  treaty: InForce,
  by: PowerId,
  motion: Motion,
  revision: number,
): MotionFault | null => {
  switch (motion.kind) {
    case 'admission':
      return stale(treaty, revision) ?? faultInAdmission(world, treaty, motion)
    case 'amendment':
      return stale(treaty, revision) ?? faultInAmendment(world, treaty, motion)
    case 'expulsion':
      return faultInExpulsion(world, treaty, by, motion)
    case 'assist':
      return faultInAssist(world, treaty, motion)
    case 'sanction':
      return faultInSanction(world, treaty, motion)
    case 'lift':
      return isSanctioned(world, treaty, motion.power)
        ? null
        : { reason: 'NothingToLift', treaty: treaty.id, power: motion.power }
  }
}

const stale = ({ id, revisions }: InForce, seen: number): MotionFault | null => {
  const { number, by } = lastRevision(revisions)
  return number === seen ? null : { reason: 'TextHasChanged', treaty: id, revision: number, by }
}

type Of<K extends Motion['kind']> = Extract<Motion, { kind: K }>

const faultInAdmission = (
  world: World,
  treaty: InForce,
  { power, amount }: Of<'admission'>,
): MotionFault | null => {
  const { id, parties, invited = [] } = treaty
  if (parties.includes(power)) return { reason: 'AlreadyAParty', treaty: id, power }
  if (invited.some((each) => each.power === power)) return { reason: 'AlreadyInvited', treaty: id, power }
  if (changeWaits(treaty, roundOf(world.phase))) return { reason: 'ChangeWaits', treaty: id }
  const terms = termsWith(treaty, power, amount)
  const all = [...parties, power]
  return faultInChange(world, treaty, all, terms) ?? lackAtHome(world, treaty, all, terms)
}

const faultInAmendment = (world: World, treaty: InForce, { terms }: Of<'amendment'>): MotionFault | null => {
  const { id, parties, revisions } = treaty
  if (changeWaits(treaty, roundOf(world.phase))) return { reason: 'ChangeWaits', treaty: id }
  const now = lastRevision(revisions).terms
  if (isSameText(now, terms)) return { reason: 'NothingChanged', treaty: id }
  if (now.secrecy === 'public' && terms.secrecy === 'secret') return { reason: 'CannotBeUnread', treaty: id }
  return faultInChange(world, treaty, parties, terms) ?? lackAtHome(world, treaty, parties, terms)
}

/** Rule T31: two must be left when the next round opens, or expelling would be a way out for who expels. */
const faultInExpulsion = (
  { phase }: World,
  { id, parties, leaving }: InForce,
  by: PowerId,
  { power }: Of<'expulsion'>,
): MotionFault | null => {
  if (power === by) return { reason: 'NotYourself', treaty: id }
  if (!parties.includes(power)) return { reason: 'NotAMember', treaty: id, power }
  const next = roundOf(phase) + 1
  const staying = parties.filter(
    (party) => party !== power && !leaving.some((each) => each.power === party && each.freeIn <= next),
  )
  return staying.length < 2 ? { reason: 'TooFewWouldStay', treaty: id } : null
}

/** Rule K31: only a council acts for all, and only in a crisis that is open. */
const faultInAssist = (
  { crises }: World,
  treaty: InForce,
  { crisis: id, target }: Of<'assist'>,
): MotionFault | null => {
  if (!councilOf(treaty)) return { reason: 'NoCouncil', treaty: treaty.id }
  const crisis = crises[id]
  if (crisis?.target !== target || crisis.outcome !== null) return { reason: 'NoSuchCrisis', crisis: id }
  return callable(treaty, crisis).length === 0 || hasCalled(treaty, crisis)
    ? { reason: 'NobodyToCall', treaty: treaty.id, crisis: id }
    : null
}

/** Rule K32: as lawful as the same article would be. */
const faultInSanction = (world: World, treaty: InForce, { power }: Of<'sanction'>): MotionFault | null => {
  if (!councilOf(treaty)) return { reason: 'NoCouncil', treaty: treaty.id }
  if (!world.settings.modules.includes('trade'))
    return { reason: 'ModuleOff', module: 'trade', clause: 'sanctions' }
  if (!isPublic(treaty)) return { reason: 'CannotBeSecret', clause: 'sanctions' }
  if (treaty.parties.includes(power)) return { reason: 'AgainstAParty', clause: 'sanctions', power }
  if (!isPower(world, power)) return { reason: 'AgainstNobodyKnown', clause: 'sanctions', power }
  return isSanctioned(world, treaty, power) ? { reason: 'SanctionedAlready', treaty: treaty.id, power } : null
}

/** Whether the members keep their trade from it, or have decided to from the next round. */
const isSanctioned = ({ phase }: World, treaty: InForce, power: PowerId): boolean =>
  sanctionedBy(treaty, roundOf(phase) + 1).includes(power)
