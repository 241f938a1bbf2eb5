import type { Aid } from '../../../shared/rules/clauses/aid.ts'
import { capitalised, plain, points } from '../names.ts'
import type { ClauseWords } from './clauseWords.ts'

const AS: Readonly<Record<Aid['what'], string>> = {
  money: 'in money',
  arms: 'in arms',
  technology: 'in technology',
}

const howLong = ({ rounds }: Aid): string =>
  rounds === null ? '' : rounds === 1 ? ' for one round' : ` for ${rounds} rounds`

export const aid: ClauseWords<Aid> = {
  name: 'Aid',
  says: 'Give money, arms or technology, and promise nothing else.',
  once: 'The United States lent Britain ships and shells in 1941.',
  brief: (clause, _parties, names) =>
    `${names.the(clause.from)} gives ${names.the(clause.to)} ${points(clause.points)} a round ${AS[clause.what]}${howLong(clause)}`,
  added: (clause, { me, names }) => {
    const what = `${points(clause.points)} a round ${AS[clause.what]}`
    if (clause.from === me) return `You would give ${names.the(clause.to)} ${what}.`
    return clause.to === me
      ? `${names.The(clause.from)} would give you ${what}. It reaches you a round later.`
      : `${names.The(clause.from)} would give ${names.the(clause.to)} ${what}.`
  },
  gone: 'Nobody gives anybody aid any more.',
  changed: (was, is, { names }) => {
    const said: string[] = []
    if (was.from !== is.from || was.to !== is.to)
      said.push(`Now ${names.the(is.from)} would give, and ${names.the(is.to)} would be given.`)
    if (was.points !== is.points)
      said.push(
        `${capitalised(names.the(is.from))} would give ${plain(is.points)} a round instead of ${plain(was.points)}.`,
      )
    if (was.what !== is.what) said.push(`The aid would come ${AS[is.what]} instead of ${AS[was.what]}.`)
    if (was.rounds !== is.rounds)
      said.push(
        is.rounds === null
          ? 'The aid would now last as long as the treaty.'
          : `The aid would now end${howLong(is).replace(' for', ' after')}.`,
      )
    if (was.whileKept !== is.whileKept)
      said.push(
        is.whileKept
          ? 'Who breaks another article of this treaty is given no aid in the next round.'
          : 'The aid hangs on no other article any more.',
      )
    return said
  },
}
