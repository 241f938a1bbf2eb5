/** A line of the ledger in words: what was promised, and what was done. */
import { called, listed } from '../../shared/rules/clauses/names.ts'
import type { LedgerEntry } from '../../shared/rules/ledger.ts'
import { bargainOf } from '../../shared/rules/treaties/legality.ts'
import { termsOf } from '../../shared/rules/treaties/treaty.ts'
import type { World } from '../../shared/rules/world.ts'

/** "kept back 2 of 4 from the Entente Fund", as a sentence without its subject. */
export const promiseInWords = (entry: LedgerEntry, world: World): string => {
  const treaty = world.treaties[entry.treaty]
  const title = treaty ? `the ${termsOf(treaty).title.replace(/^the /i, '')}` : 'a treaty'
  const to = listed(entry.owedTo.map((power) => called(bargainOf(world, []), power)))
  switch (entry.what.kind) {
    case 'payment': {
      const { due, paid } = entry.what
      return paid < due ? `kept back ${due - paid} of ${due} from ${title}` : `paid its ${due} under ${title}`
    }
    case 'call':
      return entry.what.came === 'came' ? `came to the aid of ${to}` : `was called and abandoned ${to}`
    case 'restraint':
      return `turned on ${to}, against ${title}`
    case 'renunciation':
      return `left ${title} without notice`
  }
}

/** The two halves of a ledger's line: "due 4; paid 2", "to come to Agadir; stayed away". */
export const doneInWords = ({ what }: LedgerEntry, world: World): string => {
  const crisis = 'crisis' in what ? (world.crises[what.crisis]?.title ?? what.crisis) : ''
  switch (what.kind) {
    case 'payment':
      return `due ${what.due}; paid ${what.paid}`
    case 'call':
      return `to come: ${crisis}; ${what.came === 'came' ? 'came' : 'stayed away'}`
    case 'restraint':
      return `to keep the peace: ${crisis}; took sides`
    case 'renunciation':
      return 'notice; left at once'
  }
}
