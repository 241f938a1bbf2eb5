/** What a new revision changes in kind, and not only in words: said in sentences, because a redline shows words. */
import { againstInWords } from '../../shared/rules/clauses/against.ts'
import type { Bargain } from '../../shared/rules/clauses/clause.ts'
import { type Clause, type ClauseKind, clauseOf } from '../../shared/rules/clauses/clauses.ts'
import { shareDue } from '../../shared/rules/clauses/pool.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Terms } from '../../shared/rules/treaties/terms.ts'
import { capitalised, counted, type Names, plain } from './names.ts'

type Between = Readonly<{ me: PowerId; bargain: Bargain; names: Names }>

export const changedInKind = (former: Terms, now: Terms, between: Between): readonly string[] => [
  ...defenceChanged(former.clauses, now.clauses, between),
  ...fundChanged(former.clauses, now.clauses, between),
  ...othersChanged(former.clauses, now.clauses),
  ...tradeChanged(former.clauses, now.clauses),
  ...formChanged(former, now),
]

const others = ({ me, bargain, names }: Between): string =>
  names.all(bargain.parties.filter((party) => party !== me))

const defenceChanged = (former: readonly Clause[], now: readonly Clause[], between: Between): string[] => {
  const [was, is] = [clauseOf(former, 'defence'), clauseOf(now, 'defence')]
  if (!was && !is) return []
  if (!was) return ['Now each of you owes the other help when it is attacked.']
  if (!is) return ['Nobody owes anybody help any more.']
  const said: string[] = []
  if (was.when === 'automatic' && is.when === 'discretion')
    said.push(`${capitalised(others(between))} may now stay at home without breaking its word to the letter.`)
  if (was.when === 'discretion' && is.when === 'automatic')
    said.push('Now nobody chooses when the call comes: whoever signs this comes, and so do you.')
  const against = againstInWords(is.against, between.bargain)
  if (againstInWords(was.against, between.bargain) !== against)
    said.push(
      is.against === 'anyone'
        ? 'The promise of help now holds against any power.'
        : `The promise of help now holds only against ${against}.`,
    )
  return said
}

const fundChanged = (former: readonly Clause[], now: readonly Clause[], between: Between): string[] => {
  const [was, is] = [clauseOf(former, 'pool'), clauseOf(now, 'pool')]
  if (!was && !is) return []
  const { me, bargain, names } = between
  const owes = (clause: typeof was, power: PowerId) =>
    clause ? shareDue(clause, power, bargain.capability[power] ?? 0) : 0
  if (!was) return [`There is a common fund now: you would pay ${plain(owes(is, me))} a round.`]
  if (!is) return ['There is no common fund any more: nobody pays, and nobody is shielded by it.']
  return bargain.parties.flatMap((power) => {
    const [before, after] = [owes(was, power), owes(is, power)]
    if (before === after) return []
    const who = power === me ? 'You would pay' : `${names.The(power)} would pay`
    return [`${who} ${plain(after)} a round instead of ${plain(before)}.`]
  })
}

const KINDS: readonly (readonly [ClauseKind, added: string, gone: string])[] = [
  [
    'neutrality',
    'Each of you would now have to stay out of the other’s crises.',
    'Nobody promises to stay out any more.',
  ],
  ['nonAggression', 'Now neither may challenge the other.', 'Nobody promises any more not to attack.'],
  [
    'consultation',
    'You would now show each other what you mean to do.',
    'You would not have to show each other anything.',
  ],
  [
    'verification',
    'The books are open now: each sees what the other pays.',
    'Nobody would see any more who has paid.',
  ],
  ['trade', 'There would be trade between you now.', 'The trade is struck out.'],
]

const othersChanged = (former: readonly Clause[], now: readonly Clause[]): string[] =>
  KINDS.flatMap(([kind, added, gone]) => {
    const [was, is] = [clauseOf(former, kind), clauseOf(now, kind)]
    if (!was && is) return [added]
    return was && !is ? [gone] : []
  })

const tradeChanged = (former: readonly Clause[], now: readonly Clause[]): string[] => {
  const [was, is] = [clauseOf(former, 'trade'), clauseOf(now, 'trade')]
  if (!was || !is || was.depth === is.depth) return []
  return [
    is.depth > was.depth
      ? 'The trade goes deeper, and binds more.'
      : 'The trade goes less deep, and binds less.',
  ]
}

const formChanged = (former: Terms, now: Terms): string[] => {
  const said: string[] = []
  if (former.secrecy !== now.secrecy)
    said.push(
      now.secrecy === 'secret'
        ? 'Nobody else would know of it. What is not known deters nobody, and alarms nobody.'
        : 'Everybody would know of it: it deters, and it alarms.',
    )
  if (former.duration !== now.duration)
    said.push(
      now.duration === null
        ? 'It would not end by itself.'
        : `It would end after ${counted(now.duration, 'round')}.`,
    )
  if (former.notice !== now.notice)
    said.push(
      now.notice === 0
        ? 'Each may leave at once.'
        : `Whoever leaves stays bound for ${counted(now.notice, 'round')}${now.notice > former.notice ? ', longer than before' : ''}.`,
    )
  return said
}
