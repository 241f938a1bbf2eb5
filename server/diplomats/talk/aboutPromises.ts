/** What was broken or kept toward it in the last round, as far as it can know, said to people who did it. */
import { opponentOf } from '../../../shared/rules/crises/crisis.ts'
import type { CrisisId, PowerId } from '../../../shared/rules/ids.ts'
import type { LedgerEntry } from '../../../shared/rules/ledger.ts'
import { isDefection } from '../../../shared/rules/ledger.ts'
import { termsOf } from '../../../shared/rules/treaties/treaty.ts'
import type { World } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { nameOf } from '../cabinet/names.ts'
import { between, isPlayed, type Line } from './line.ts'
import { WORDS } from './words.ts'

export const aboutPromises = (cabinet: Cabinet): readonly Line[] => {
  const { known, power, round } = cabinet
  return known.ledger
    .filter(
      (entry) =>
        entry.round === round - 1 &&
        entry.by !== power &&
        entry.owedTo.includes(power) &&
        isPlayed(known, entry.by),
    )
    .flatMap((entry): readonly Line[] => {
      const text = isDefection(entry) ? complaint(cabinet, entry) : thanks(cabinet, entry)
      const other = nameOf(known, entry.by)
      return text
        ? [
            {
              channel: between(known, power, entry.by),
              text,
              why: isDefection(entry) ? `complains to ${other}` : `thanks ${other}`,
            },
          ]
        : []
    })
}

const complaint = ({ known, power }: Cabinet, { what, treaty }: LedgerEntry): string | null => {
  const bound = known.treaties[treaty]
  const title = bound ? termsOf(bound).title : 'our treaty'
  const words = WORDS.complaint
  switch (what.kind) {
    case 'payment':
      return words.shirked(what.due, what.paid, title)
    case 'call': {
      const enemy = enemyIn(known, power, what.crisis)
      return enemy ? words.abandoned(enemy) : null
    }
    case 'restraint':
      return words.betrayed
    case 'embargo':
      return words.traded(nameOf(known, what.target))
    case 'withdrawal':
      return words.withheld(what.due)
    case 'renunciation':
      return words.renounced(title)
    case 'disclosure':
      return words.disclosed(title)
  }
}

const thanks = ({ known, power }: Cabinet, { what }: LedgerEntry): string | null => {
  const enemy = what.kind === 'call' && what.came === 'came' ? enemyIn(known, power, what.crisis) : null
  return enemy ? WORDS.thanks(enemy) : null
}

/** The other principal of a crisis of one's own. */
const enemyIn = (known: World, power: PowerId, id: CrisisId): string | null => {
  const crisis = known.crises[id]
  return crisis ? nameOf(known, opponentOf(crisis, power)) : null
}
