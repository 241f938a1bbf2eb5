/** What the teacher reads in the ledger of promises. */
import type { PowerId } from '../../shared/rules/ids.ts'
import type { LedgerEntry } from '../../shared/rules/ledger.ts'
import { capitalised, few, listed, type Names, possessive } from './names.ts'

export const ledgerWords = {
  title: 'The ledger of promises',
  short: 'Promises',
  show: 'Promises shown',
  choice: { broken: 'Broken', kept: 'Kept', all: 'All' },
  columns: {
    round: 'Round',
    by: 'Who promised',
    under: 'Under',
    to: 'To whom',
    done: 'What, and what was done',
    verdict: 'Verdict',
  },
  known: (rounds: number) => (rounds < 2 ? 'Known' : `Known, rounds 1 to ${rounds}`),
  caption: { broken: 'Broken promises', kept: 'Kept promises', all: 'All promises that fell due' },
  exportCsv: 'Export CSV',
  legend: { broken: 'broken', hidden: 'hidden', known: 'known to those it concerned', never: 'never known' },
  none: {
    broken: 'No promise was broken.',
    kept: 'No promise was kept.',
    all: 'No promise has fallen due yet. Promises are tested when orders are opened.',
  },
  entry: 'Entry of the log',
  toLog: (seq: number) => `Entry ${seq} of the log`,
} as const

/** One word for what became of a promise. */
export const verdictInWords = (verdict: LedgerEntry['verdict']): string => verdict

export type LedgerTally = Readonly<{
  due: number
  kept: number
  broken: number
  known: number
  unknownBy: readonly Readonly<{ power: PowerId; count: number }>[]
}>

/** "39 promises fell due: 27 were kept, 12 broken. Seven of the twelve …; Britain’s four never were." */
export const ledgerInWords = (
  { due, kept, broken, known, unknownBy }: LedgerTally,
  names: Names,
  state: 'running' | 'over',
): string => {
  if (due === 0) return ledgerWords.none.all
  const fell = `${capitalised(few(due))} ${due === 1 ? 'promise' : 'promises'} fell due`
  if (broken === 0) return `${fell}, and ${due === 1 ? 'it was' : 'all were'} kept.`
  const first =
    kept === 0
      ? `${fell}, and ${due === 1 ? 'it was' : 'all were'} broken.`
      : `${fell}: ${few(kept)} kept, ${few(broken)} broken.`
  return `${first} ${knowledge(broken, known, unknownBy, names, state)}`
}

const knowledge = (
  broken: number,
  known: number,
  unknownBy: LedgerTally['unknownBy'],
  names: Names,
  state: 'running' | 'over',
): string => {
  if (known === broken)
    return broken === 1
      ? 'Those it concerned came to know of it.'
      : 'Those they concerned came to know of every one.'
  const one = broken - known === 1
  const never = state === 'over' ? `never ${one ? 'was' : 'were'}` : `${one ? 'is' : 'are'} not, so far`
  const whose = listed(
    unknownBy.map(
      ({ power, count }) => `${possessive(names.the(power))} ${count === 1 ? 'one' : few(count)}`,
    ),
  )
  if (known === 0)
    return state === 'over'
      ? `Nobody whom ${broken === 1 ? 'it' : 'they'} concerned ever knew: ${whose}.`
      : `Nobody whom ${broken === 1 ? 'it' : 'they'} concerned knows so far: ${whose}.`
  const be = known === 1 ? (state === 'over' ? 'was' : 'is') : state === 'over' ? 'were' : 'are'
  return `${capitalised(few(known))} of the ${few(broken)} ${be} known to those whom they concerned; ${whose} ${never}.`
}

/** The life of a promise as a sentence, for who cannot see its line. */
export const lifeInWords = (
  life:
    | Readonly<{ kind: 'kept'; round: number }>
    | Readonly<{ kind: 'known'; round: number; since: number; to: 'everyone' | readonly PowerId[] }>
    | Readonly<{ kind: 'unknown'; round: number }>,
  names: Names,
  state: 'running' | 'over',
): string => {
  switch (life.kind) {
    case 'kept':
      return `kept in round ${life.round}`
    case 'known': {
      const to = life.to === 'everyone' ? 'everybody' : names.all(life.to)
      return life.since === life.round
        ? `broken in round ${life.round}, known to ${to} at once`
        : `broken in round ${life.round}, known to ${to} in round ${life.since}`
    }
    case 'unknown':
      return state === 'over'
        ? `broken in round ${life.round}, never known to whom it concerned`
        : `broken in round ${life.round}, not known so far to whom it concerned`
  }
}
