/** What was broken or kept toward it in the last round, as far as it can know, said to people who did it. */
import type { LedgerEntry } from '../../../shared/rules/ledger.ts'
import { isDefection } from '../../../shared/rules/ledger.ts'
import { termsOf } from '../../../shared/rules/treaties/treaty.ts'
import type { Cabinet } from '../cabinet.ts'
import { nameOf } from '../names.ts'
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

const complaint = ({ known }: Cabinet, { what, treaty, verdict }: LedgerEntry): string | null => {
  const bound = known.treaties[treaty]
  const title = bound ? termsOf(bound).title : 'our treaty'
  const words = WORDS.complaint
  switch (what.kind) {
    case 'payment':
      return words.shirked(what.due, what.paid, title)
    case 'call':
      return words.abandoned(known.crises[what.crisis]?.title ?? 'our crisis')
    case 'restraint':
      return words.betrayed(known.crises[what.crisis]?.title ?? 'our quarrel')
    default:
      return verdict === 'renounced' ? words.renounced(title) : null
  }
}

const thanks = ({ known }: Cabinet, { what }: LedgerEntry): string | null =>
  what.kind === 'call' && what.came === 'came'
    ? WORDS.thanks(known.crises[what.crisis]?.title ?? 'our crisis')
    : null
