/**
 * By whom a promise is owed, and under which conditions: one-sided guarantees, promises that hold only for who
 * did not start it, promises that hang on another article. Rules K12 to K14 of RULES.md.
 */
import { z } from 'zod'
import { PowerId } from '../ids.ts'
import type { Bargain, ClauseRefusal, Phrase, Pick } from './clause.ts'
import { called, listed } from './names.ts'

/** Articles whose breach can be seen, so that another promise can hang on them. */
export const KEPT_ARTICLES = ['pool', 'aid', 'exchange', 'defence', 'nonAggression', 'neutrality'] as const

/** Fields that any promise can have beside its own. What is left out is the usual: all owe it, always. */
export const owedFields = {
  /** The parties that owe it, to the others only; left out, all owe it to all. */
  by: z.array(PowerId).min(1).max(19).readonly().optional(),
  /** Owed only to a power that has not attacked the enemy of this crisis itself. */
  only: z.literal('unprovoked').optional(),
  /** Owed only to a power that kept this article of the same treaty in the round before. */
  whileKept: z.enum(KEPT_ARTICLES).optional(),
}

export type Owed = Readonly<{
  by?: readonly PowerId[] | undefined
  only?: 'unprovoked' | undefined
  whileKept?: (typeof KEPT_ARTICLES)[number] | undefined
}>

/** The conditions of any clause; one that is no promise has none. */
export const owedOf = (clause: Readonly<{ kind: string }> & Owed): Owed => clause

/** Whether one party owes the promise to the other, conditions apart. */
export const owes = ({ by }: Owed, parties: readonly PowerId[], from: PowerId, to: PowerId): boolean =>
  from !== to &&
  parties.includes(from) &&
  parties.includes(to) &&
  (by === undefined || (by.includes(from) && !by.includes(to)))

/** What is wrong with who owes a promise, or with what it hangs on; or null. */
export const faultInOwed = (
  clause: string,
  { by, whileKept }: Owed,
  { parties }: Bargain,
  others: readonly { kind: string }[],
): ClauseRefusal | null => {
  const stranger = by?.find((power) => !parties.includes(power))
  if (stranger) return { reason: 'OwedByAStranger', clause, power: stranger }
  if (by && parties.every((party) => by.includes(party))) return { reason: 'OwedToNobody', clause }
  if (whileKept && !others.some(({ kind }) => kind === whileKept))
    return { reason: 'HangsOnNothing', clause, article: whileKept }
  return null
}

/** "the other", "the others", or of a guarantee its guarantors by name. */
export const owersInWords = ({ by }: Owed, bargain: Bargain): string =>
  by
    ? listed(by.map((power) => called(bargain, power)))
    : bargain.parties.length === 2
      ? 'the other'
      : 'the others'

/** Whether one power owes it or several, for the words that follow. */
export const howManyOwe = ({ by }: Owed, { parties }: Bargain): 'one' | 'several' =>
  (by ? by.length : parties.length - 1) === 1 ? 'one' : 'several'

/** "one of the Parties", or of a guarantee those it protects by name. */
export const protectedInWords = ({ by }: Owed, bargain: Bargain): string =>
  by
    ? listed(
        bargain.parties.filter((party) => !by.includes(party)).map((power) => called(bargain, power)),
        'or',
      )
    : 'one of the Parties'

/** The gap that says who owes it: all, or one party alone. */
export const owersPick = <C extends Owed>(clause: C, bargain: Bargain): Pick<C> => {
  const { by: _, ...mutual } = clause
  const choices: readonly Readonly<{ words: string; clause: C }>[] = [
    { words: owersInWords({}, bargain), clause: mutual as C },
    ...bargain.parties.map((power) => ({
      words: called(bargain, power),
      clause: { ...clause, by: [power] },
    })),
    ...(clause.by && clause.by.length > 1 ? [{ words: owersInWords(clause, bargain), clause }] : []),
  ]
  return { name: 'who owes it', chosen: owersInWords(clause, bargain), options: choices }
}

/** The same gap at the beginning of a sentence: "The Parties", or one party alone. */
export const capitalOwersPick = <C extends Owed>(clause: C, bargain: Bargain): Pick<C> => {
  const { name, chosen, options } = owersPick(clause, bargain)
  const begun = (choice: Owed, words: string) =>
    choice.by ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : 'The Parties'
  return {
    name,
    chosen: begun(clause, chosen),
    options: options.map((option) => ({ ...option, words: begun(option.clause, option.words) })),
  }
}

const HELD: Readonly<Record<(typeof KEPT_ARTICLES)[number], string>> = {
  pool: 'pays its share of the common fund',
  aid: 'gives the aid that it has promised',
  exchange: 'keeps up the exchange',
  defence: 'comes when it is called',
  nonAggression: 'does not attack',
  neutrality: 'stays neutral',
}

/** The gap at the end of a promise: "whoever began it", "but only to a Party that did not attack first". */
export const conditionPick = <C extends Owed>(
  clause: C,
  others: readonly { kind: string }[] = [],
): Pick<C> => {
  const { only: _only, whileKept: _kept, ...bare } = clause
  const plain = bare as C
  const hanging = KEPT_ARTICLES.filter(
    (kind) => kind === clause.whileKept || others.some((other) => other.kind === kind),
  )
  return {
    name: 'under which condition',
    chosen: conditionInWords(clause),
    options: [
      plain,
      { ...plain, only: 'unprovoked' as const },
      ...hanging.map((whileKept) => ({ ...plain, whileKept })),
      ...(clause.only && clause.whileKept ? [clause] : []),
    ].map((choice) => ({ words: conditionInWords(choice), clause: choice })),
  }
}

/** The gap at the end of a promise of points: "without any condition", "as long as it keeps up the exchange". */
export const whileKeptPick = <C extends Owed>(
  clause: C,
  others: readonly { kind: string }[] = [],
): Pick<C> => {
  const { whileKept: _, ...bare } = clause
  const hanging = KEPT_ARTICLES.filter(
    (kind) => kind === clause.whileKept || others.some((other) => other.kind === kind),
  )
  const inWords = ({ whileKept }: Owed) =>
    whileKept ? `as long as that Party ${HELD[whileKept]}` : 'without any condition'
  return {
    name: 'under which condition',
    chosen: inWords(clause),
    options: [bare as C, ...hanging.map((whileKept) => ({ ...(bare as C), whileKept }))].map((choice) => ({
      words: inWords(choice),
      clause: choice,
    })),
  }
}

/** The same gap behind a comma, where the text has an article that the promise could hang on; else nothing. */
export const hangingPhrases = <C extends Owed>(
  clause: C,
  others: readonly { kind: string }[],
): readonly Phrase<C>[] => {
  const pick = whileKeptPick(clause, others)
  return pick.options.length > 1 ? [', ', pick] : []
}

const conditionInWords = ({ only, whileKept }: Owed): string => {
  const unprovoked = only ? 'did not attack first' : null
  const kept = whileKept ? HELD[whileKept] : null
  const conditions = [unprovoked, kept].filter((each) => each !== null)
  return conditions.length === 0 ? 'whoever began it' : `but only to a Party that ${listed(conditions)}`
}
