import type { Basing } from '../../../shared/rules/clauses/basing.ts'
import { capitalised } from '../names.ts'
import type { ClauseWords } from './clauseWords.ts'

export const basing: ClauseWords<Basing> = {
  name: 'Bases',
  says: 'Let another’s forces stand on your soil, as near as your own.',
  once: 'Britain lent the United States bases in 1941, for fifty destroyers.',
  brief: ({ host, guests }, _parties, names) =>
    `${names.all(guests)} ${guests.length === 1 ? 'has' : 'have'} bases in ${names.the(host)}`,
  added: ({ host, guests }, { me, names }) =>
    host === me
      ? `Forces of ${names.all(guests)} would stand on your soil: they protect you fully, and worry your neighbours.`
      : guests.includes(me)
        ? `Your forces would stand in ${names.the(host)}: near to it, and near to its neighbours.`
        : `Forces of ${names.all(guests)} would stand in ${names.the(host)}.`,
  gone: 'There are no bases any more.',
  changed: (was, is, { names }) =>
    was.host === is.host && String(was.guests) === String(is.guests)
      ? []
      : [`${capitalised(names.all(is.guests))} would have bases in ${names.the(is.host)} now.`],
}
