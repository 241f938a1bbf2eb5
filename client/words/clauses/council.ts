import type { Council } from '../../../shared/rules/clauses/council.ts'
import type { Names } from '../names.ts'
import type { ClauseWords } from './clauseWords.ts'

const BY: Readonly<Record<Council['rule'], string>> = {
  consensus: 'by consensus',
  majority: 'by majority',
  weighted: 'by the majority of strength',
}

/** "by majority; Britain or France can say no" */
const decides = ({ rule, veto }: Council, names: Names): string =>
  rule !== 'consensus' && veto ? `${BY[rule]}; ${names.all(veto, 'or')} has a veto` : BY[rule]

export const council: ClauseWords<Council> = {
  name: 'Council',
  says: 'Vote on who joins, what the treaty says, and when you act as one.',
  once: 'The Council of the League of Nations needed everybody’s yes from 1920; the Security Council of 1945 gave five powers a veto.',
  brief: (clause, _parties, names) => `a council decides ${decides(clause, names)}`,
  added: (is, { names }) => `There would be a council, which decides ${decides(is, names)}.`,
  gone: 'There is no council any more: what changes the treaty needs everybody’s yes.',
  changed: (was, is, { names }) =>
    decides(was, names) === decides(is, names) ? [] : [`The council would decide ${decides(is, names)}.`],
  kindInPrice: ({ rule }) => BY[rule],
}
