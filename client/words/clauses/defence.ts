import { type Against, againstInWords } from '../../../shared/rules/clauses/against.ts'
import type { Defence } from '../../../shared/rules/clauses/defence.ts'
import { capitalised, type Names } from '../names.ts'
import { type ClauseWords, owedTo, owers } from './clauseWords.ts'

/** "anyone", "Germany or Austria-Hungary" */
export const enemies = (against: Against, names: Names): string =>
  against === 'anyone' ? 'anyone' : names.all(against, 'or')

export const defence: ClauseWords<Defence> = {
  name: 'Defence',
  says: 'Come to the other’s aid when it is attacked.',
  once: 'Germany and Austria-Hungary promised it in 1879.',
  brief: (clause, parties, names) => {
    const who = owers(clause, names, 'each')
    const come = clause.by && clause.by.length > 1 ? 'come' : 'comes'
    const how = clause.when === 'automatic' ? `${come} at once` : `${come}, as it judges,`
    return `${who} ${how} if ${enemies(clause.against, names)} attacks ${owedTo(clause, parties, names)}`
  },
  added: ({ by }, { names }) =>
    by
      ? `${capitalised(names.all(by))} would owe help, and would be owed none.`
      : 'Now each of you owes the other help when it is attacked.',
  gone: 'Nobody owes anybody help any more.',
  changed: (was, is, { me, bargain, names }) => {
    const said: string[] = []
    const others = names.all(bargain.parties.filter((party) => party !== me))
    if (was.when === 'automatic' && is.when === 'discretion')
      said.push(`${capitalised(others)} may now stay at home without breaking its word to the letter.`)
    if (was.when === 'discretion' && is.when === 'automatic')
      said.push('Now nobody chooses when the call comes: whoever signs this comes, and so do you.')
    const against = againstInWords(is.against, bargain)
    if (againstInWords(was.against, bargain) !== against)
      said.push(
        is.against === 'anyone'
          ? 'The promise of help now holds against any power.'
          : `The promise of help now holds only against ${against}.`,
      )
    if (String(was.by) !== String(is.by))
      said.push(
        is.by
          ? `Now only ${names.all(is.by)} would owe help.`
          : 'Now all of you owe each other help, and not one side alone.',
      )
    if (was.only !== is.only)
      said.push(
        is.only ? 'Who attacks first is owed no help any more.' : 'Help is owed now whoever began it.',
      )
    if (was.whileKept !== is.whileKept)
      said.push(
        is.whileKept
          ? 'Who breaks another article of this treaty is owed no help in the round after.'
          : 'Help no longer hangs on another article.',
      )
    return said
  },
  kindInPrice: ({ when }) => (when === 'automatic' ? 'automatic' : null),
}
