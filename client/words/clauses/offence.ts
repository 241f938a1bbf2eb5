import type { Offence } from '../../../shared/rules/clauses/offence.ts'
import { type ClauseWords, owedTo, owers } from './clauseWords.ts'
import { enemies } from './defence.ts'

export const offence: ClauseWords<Offence> = {
  name: 'Joint attack',
  says: 'Join the other when it challenges a power that you name.',
  once: 'Germany and Italy promised it in the Pact of Steel of 1939.',
  brief: (clause, parties, names) =>
    `${owers(clause, names, 'each')} ${clause.by && clause.by.length > 1 ? 'join' : 'joins'} ${owedTo(clause, parties, names)} in a challenge to ${enemies(clause.against, names)}`,
  added: ({ against }, { names }) =>
    `Who signs is called when the other challenges ${names.all(against, 'or')}: a war of its choosing becomes yours.`,
  gone: 'Nobody has to join an attack any more.',
  changed: (was, is, { names }) =>
    String(was.against) === String(is.against)
      ? []
      : [`The joint attack is now meant for ${names.all(is.against, 'or')}.`],
}
