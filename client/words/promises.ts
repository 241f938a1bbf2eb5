/** A line of the ledger in words: what was promised, and what was done. */
import type { LedgerEntry } from '../../shared/rules/ledger.ts'
import type { World } from '../../shared/rules/world.ts'
import { inWorld } from './log/inWorld.ts'
import { points } from './names.ts'

/** "kept back 2 of 4 from the Entente Fund", as a sentence without its subject. */
export const promiseInWords = (entry: LedgerEntry, world: World): string => {
  const say = inWorld(world)
  const title = say.treaty(entry.treaty)
  const to = say.all(entry.owedTo)
  switch (entry.what.kind) {
    case 'payment': {
      const { due, paid } = entry.what
      if (entry.article === 'pool')
        return paid < due
          ? `kept back ${due - paid} of ${due} from ${title}`
          : `paid its ${due} under ${title}`
      const all = `${points(due)}${dueFor(entry)}`
      return paid < due
        ? `kept back ${due - paid} of ${all} under ${title}`
        : `paid its ${all} under ${title}`
    }
    case 'call':
      if (entry.what.came === 'stayed') return `was called and abandoned ${to}`
      return entry.article === 'offence' ? `joined ${to}, as promised` : `came to the aid of ${to}`
    case 'restraint':
      return `turned on ${to}, against ${title}`
    case 'embargo':
      return `went on trading with ${say.power(entry.what.target)}, against ${title}`
    case 'withdrawal':
      return entry.verdict === 'kept'
        ? `handed over ${points(entry.what.given)} to ${to}, by ${title}`
        : `withheld ${points(entry.what.due)} from ${to}, against ${title}`
    case 'renunciation':
      return `left ${title} without notice`
    case 'disclosure':
      return `published ${title}, a secret shared with ${to}`
  }
}

/** After an amount that a treaty may ask for more than one thing; a fund is what its title names. */
export const dueFor = ({ article }: Pick<LedgerEntry, 'article'>): string =>
  article === 'aid' ? ' of aid' : article === 'exchange' ? ' for exchange' : ''

/** The two halves of a ledger's line: "due 4; paid 2", "to come to Agadir; stayed away". */
export const doneInWords = ({ what, article }: LedgerEntry, world: World): string => {
  const crisis = 'crisis' in what ? (world.crises[what.crisis]?.title ?? what.crisis) : ''
  switch (what.kind) {
    case 'payment':
      return `due ${what.due}${dueFor({ article })}; paid ${what.paid}`
    case 'call':
      return `to come: ${crisis}; ${what.came === 'came' ? 'came' : 'stayed away'}`
    case 'restraint':
      return `to keep the peace: ${crisis}; took sides`
    case 'embargo':
      return 'to keep its trade back; went on trading'
    case 'withdrawal':
      return `to hand over ${points(what.due)}: ${crisis}; ${what.given === 0 ? 'withheld it' : 'did'}`
    case 'renunciation':
      return 'notice; left at once'
    case 'disclosure':
      return 'secrecy; published it'
  }
}
