/** The lawful way out of a treaty that costs more than it gives, or whose other side broke its word. */
import type { PowerId } from '../../../shared/rules/ids.ts'
import { theTreaty } from '../../../shared/rules/treaties/theTreaty.ts'
import { type InForce, termsOf } from '../../../shared/rules/treaties/treaty.ts'
import { attitude, bindingOn } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import type { Deed } from '../cabinet/deed.ts'
import { namesOf } from '../cabinet/names.ts'
import { grievanceAgainst } from '../cabinet/trust.ts'
import { withoutTreaty } from '../worth/withoutTreaty.ts'
import { weigh } from './weighProposal.ts'

/** One notice a round at most, none of a treaty that has hardly been tried, none that would never take effect. */
export const noticeToGive = (cabinet: Cabinet): Deed | null => {
  const { known, power, round, rounds } = cabinet
  const bound = bindingOn(known, power)
  if (
    round < 2 ||
    bound.some(({ leaving }) => leaving.some((each) => each.power === power && each.freeIn >= round))
  )
    return null
  let worst: Readonly<{ treaty: InForce; worth: number }> | null = null
  for (const treaty of bound) {
    if (round - treaty.since < 2 || round + termsOf(treaty).notice > rounds) continue
    const worth = worthOfStaying(cabinet, treaty)
    if (worth < bearable(cabinet, treaty) && (!worst || worth < worst.worth)) worst = { treaty, worth }
  }
  if (!worst) return null
  const { treaty } = worst
  const wronged = treaty.parties.find((party) => party !== power && grievanceAgainst(cabinet, party))
  return {
    command: { type: 'GiveNotice', treaty: treaty.id },
    why: wronged
      ? `gives notice: ${namesOf(known, [wronged])} did not keep ${theTreaty(termsOf(treaty).title)}`
      : `gives notice: ${theTreaty(termsOf(treaty).title)} binds more than it protects`,
  }
}

/** What the treaty is worth from here on, weighed as if it were offered today; a wrong makes it worth less. */
const worthOfStaying = (cabinet: Cabinet, { id, parties, revisions }: InForce): number => {
  const { power } = cabinet
  const without = withoutTreaty(cabinet, id)
  const wrongs = parties.filter(
    (party: PowerId) => party !== power && grievanceAgainst(cabinet, party),
  ).length
  return weigh(without, parties, termsOf({ revisions })).worth - wrongs * 1.2
}

/** Old friends bear with each other longer, and so do the loyal. */
const bearable = ({ known, power, temper }: Cabinet, { parties }: InForce): number => {
  const others = parties.filter((party) => party !== power)
  const warmth = others.reduce((sum, other) => sum + attitude(known, power, other), 0) / others.length
  return -1.4 - temper.loyal - Math.max(0, warmth) / 20
}
