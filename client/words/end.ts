/** What is said at the end: a result and what it is held against. */
import type { HistoryLine } from '../../shared/protocol/history.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { CrisisPaper } from '../../shared/view/papers.ts'
import { type Names, plain } from './names.ts'

/**
 * "50 is what France usually gets. You got 57, and 10 for objectives, where 6 are usual."
 *
 * @param usual points of objectives that are usually reached in this seat
 */
export const resultInWords = (
  { standing, won, usual }: Readonly<{ standing: number; won: number; usual: number }>,
  me: PowerId,
  names: Names,
): string => {
  const objectives = won > 0 ? `, and ${won} for objectives` : ', and reached no objective'
  const held =
    Math.round(usual) > 0
      ? `, where ${Math.round(usual)} ${Math.round(usual) === 1 ? 'is' : 'are'} usual`
      : ''
  return `50 is what ${names.the(me)} usually gets. You got ${Math.round(standing)}${objectives}${held}.`
}

/** "Without any treaty France averages 52.6; with yours it averaged 58.9." */
export const diplomacyAdded = (interest: number, par: number, me: PowerId, names: Names): string =>
  `Without any treaty ${names.the(me)} averages ${plain(par)}; with yours it averaged ${plain(interest)}.`

/** "You put 17 points into common funds and had the protection of 31." */
export const fundsInWords = (put: number, had: number): string => {
  if (had === 0) return ''
  return put === 0
    ? `You put nothing into common funds and had the protection of ${had} points.`
    : `You put ${put} ${put === 1 ? 'point' : 'points'} into common funds and had the protection of ${had}.`
}

export type Kept = Readonly<{ kept: number; called: number }>

/** "8 of 11: 73%" */
export const wordKept = ({ kept, called }: Kept): string =>
  called === 0 ? 'never tested' : `${kept} of ${called}: ${Math.round((100 * kept) / called)}%`

/** How often allies kept their word, as it has been counted. */
export const LITERATURE: readonly Readonly<{ when: string; who: string; share: string }>[] = [
  { when: '1816 to 1944', who: 'Leeds, Long and Mitchell 2000', share: '74.5%' },
  { when: '1816 to 2003', who: 'Berkemeier and Fuhrmann 2018', share: '50%' },
  { when: '', who: 'before 1945, and after', share: '66%, 22%' },
]

/** What the class made of a crisis, in a few words: "Agadir: Germany gives way." */
export const outcomeInShort = ({ challenger, target, title, outcome }: CrisisPaper, names: Names): string => {
  switch (outcome?.kind) {
    case 'targetConceded':
      return `${title}: ${names.the(target)} gives way.`
    case 'challengerConceded':
      return `${title}: ${names.the(challenger)} gives way.`
    case 'settled':
      return `${title}: settled without a war.`
    case 'bothConceded':
      return `${title}: both draw back.`
    case 'war': {
      const winner = outcome.war?.winner
      return winner
        ? `${title}: war, and ${names.the(winner)} wins.`
        : `${title}: war, and the stakes are divided.`
    }
    default:
      return `${title} is never decided.`
  }
}

export type Year = Readonly<{
  label: string
  ours: readonly string[]
  history: string | null
  went: 'alike' | 'otherwise'
}>

/**
 * The strip of years: what the class did, what history did, and whether they parted.
 *
 * @param rounds how many were played
 * @param history one line for each round of the scenario, from the first; empty while it is not told
 */
export const strip = (
  rounds: number,
  crises: readonly CrisisPaper[],
  history: readonly HistoryLine[],
  names: Names,
): readonly Year[] =>
  Array.from({ length: rounds }, (_, at): Year => {
    const line = history[at]
    const decided = crises.filter(({ round, outcome }) => round === at + 1 && outcome)
    const parted = decided.some(
      ({ id, outcome }) => line?.crises[id] !== undefined && line.crises[id] !== outcome?.kind,
    )
    return {
      label: line?.label ?? `Round ${at + 1}`,
      ours:
        decided.length > 0
          ? decided.map((crisis) => outcomeInShort(crisis, names))
          : ['Nobody demanded anything.'],
      history: line?.short ?? null,
      went: parted ? 'otherwise' : 'alike',
    }
  })
