/** A principal's own stance: stand firm, or give way. */
import type { Crisis, Stance } from '../../../shared/rules/crises/crisis.ts'
import { aboutInTen } from '../../../shared/rules/crises/odds.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { crisisIn, nameOf, namesOf } from '../cabinet/names.ts'
import { contestOf } from './contest.ts'

export type Stand = Readonly<{ stance: Stance; why: string }>

export const standInCrisis = (cabinet: Cabinet, crisis: Crisis): Stand => {
  const { known, power } = cabinet
  const contest = contestOf(cabinet, crisis)
  const isTarget = power === crisis.target
  const nerve = isTarget ? contest.targetFirm : contest.challengerFirm
  const firm = cabinet.luck(`${cabinet.round}/stand/${crisis.id}`) < nerve
  const chances = aboutInTen(isTarget ? contest.odds : 1 - contest.odds)
  const friends = contest.called.filter((each) => each !== power)
  const beside = isTarget && friends.length > 0 ? ` with ${namesOf(known, friends)} called` : ''
  const behind =
    !isTarget && friends.length > 0
      ? `, ${namesOf(known, friends)} behind ${nameOf(known, crisis.target)}`
      : ''
  const odds = `${chancesInWords(chances)}${beside}${behind}`
  return firm
    ? {
        stance: 'standFirm',
        why: `stands firm over ${crisisIn(crisis.title)}: ${odds}${chances <= 3 ? ', and it hopes that the other gives way' : ''}`,
      }
    : {
        stance: 'concede',
        why: `gives way over ${crisisIn(crisis.title)}: ${odds}${chances >= 6 ? ', and not worth a war' : ''}`,
      }
}

const chancesInWords = (inTen: number): string =>
  inTen === 0
    ? 'hardly a chance to win'
    : inTen === 10
      ? 'almost sure to win'
      : `about ${inTen} ${inTen === 1 ? 'chance' : 'chances'} in ten`
