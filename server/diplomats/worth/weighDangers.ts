/**
 * What promises of defence do in crises: the fear of being drawn into another's war, and the hope of not
 * standing alone in one's own (Snyder 1984: entrapment and abandonment). In points of Result.
 */
import { covers } from '../../../shared/rules/clauses/against.ts'
import type { Defence } from '../../../shared/rules/clauses/defence.ts'
import { owes } from '../../../shared/rules/clauses/owed.ts'
import { CONSTANTS } from '../../../shared/rules/constants.ts'
import { isPrincipal } from '../../../shared/rules/crises/crisis.ts'
import { stakesOf } from '../../../shared/rules/crises/odds.ts'
import { openCrises } from '../../../shared/rules/crises/stances.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { attitude, capabilityOf, positionOf, powersOf, proximity } from '../../../shared/rules/world.ts'
import { type Cabinet, resultPerCapability } from '../cabinet/cabinet.ts'
import { trustIn } from '../cabinet/trust.ts'

export type Dangers = Readonly<{
  entrapment: number
  /** Whose quarrel is feared most, and with whom. */
  worst: Readonly<{ ally: PowerId; enemy: PowerId }> | null
  support: number
}>

export const dangersOf = (cabinet: Cabinet, parties: readonly PowerId[], defence: Defence): Dangers => {
  const { known, power } = cabinet
  const enemies = powersOf(known).filter((each) => !parties.includes(each) && covers(defence.against, each))
  const allies = parties.filter((each) => each !== power)
  let entrapment = 0
  let support = 0
  let worst: Dangers['worst'] = null
  let most = 0
  for (const ally of allies)
    for (const enemy of enemies) {
      const feared = owes(defence, parties, power, ally)
        ? quarrel(cabinet, enemy, ally) * costOfComing(cabinet, ally, enemy, defence.when)
        : 0
      entrapment += feared
      if (feared > most) {
        most = feared
        worst = { ally, enemy }
      }
      if (owes(defence, parties, ally, power))
        support += quarrel(cabinet, enemy, power) * worthOfHelp(cabinet, ally, enemy, defence.when)
    }
  return { entrapment, worst, support }
}

/** How many wars one has to expect that `enemy` begins with `victim`, from now to the end. */
export const quarrel = ({ known, left }: Cabinet, enemy: PowerId, victim: PowerId): number => {
  const open = openCrises(known).some(({ challenger, target }) => challenger === enemy && target === victim)
  const bitterness = Math.max(0, -20 - attitude(known, enemy, victim)) / 100
  return (open ? 0.45 : 0) + bitterness * proximity(known, enemy, victim) * 0.25 * (left - 1)
}

/** Who is bound at its own discretion can still stay away: then it pays in trust, which is cheaper than war. */
const costOfComing = (cabinet: Cabinet, ally: PowerId, enemy: PowerId, when: Defence['when']): number => {
  const { known, power } = cabinet
  const own = capabilityOf(known, power)
  const theirs = capabilityOf(known, enemy)
  const ours = own + capabilityOf(known, ally)
  const burned = CONSTANTS.crisis.warLoss * own * (theirs / (theirs + ours))
  const peace = positionOf(known, power).objectives.find(({ kind }) => kind === 'stayedOutOfWar')
  const fear = (peace?.points ?? 0) * 0.8
  return (burned * resultPerCapability(cabinet) * 0.7 + fear) * (when === 'automatic' ? 1 : 0.7)
}

const worthOfHelp = (cabinet: Cabinet, ally: PowerId, enemy: PowerId, when: Defence['when']): number => {
  const { known, power } = cabinet
  const believed = when === 'automatic' ? 1 : trustIn(cabinet, ally)
  const arms = cabinet.outlay.arms
  const help = believed * proximity(known, ally, enemy) * (arms[ally] ?? 0)
  const against = proximity(known, enemy, power) * (arms[enemy] ?? 0)
  const shift = help / (help + against + (arms[power] ?? 0) + 1)
  const crisis = openCrises(known).find(
    (each) => each.target === power && each.challenger === enemy && isPrincipal(each, power),
  )
  const stakes = crisis ? stakesOf(known, crisis) : 1.5
  const wanted = crisis
    ? positionOf(known, power).objectives.find(
        (each) => each.kind === 'crisisFavours' && each.crisis === crisis.id,
      )
    : undefined
  return shift * (stakes * resultPerCapability(cabinet) + (wanted?.points ?? 0))
}
