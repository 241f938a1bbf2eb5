/** What a treaty says: "defence against anyone; open books; secret; for 2 rounds; notice of 0 rounds". */
import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import type { Owed } from '../../../shared/rules/clauses/owed.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { crisisOver, type Lesson, worldOf } from './lesson.ts'
import { type Gaps, pattern } from './pattern.ts'

export type Phrase<T> = Readonly<{
  pattern: string
  match(words: string): ((lesson: Lesson) => T) | null
}>

export const phrase = <const P extends string, T>(
  words: P,
  makes: (gaps: Gaps<P>, lesson: Lesson) => T,
): Phrase<T> => {
  const { match } = pattern(words)
  return {
    pattern: words,
    match: (said) => {
      const gaps = match(said)
      return gaps && ((lesson) => makes(gaps(lesson), lesson))
    },
  }
}

/** The one phrase that these words are. */
export const understood = <T>(phrases: readonly Phrase<T>[], words: string, lesson: Lesson): T => {
  const [found, other] = phrases.flatMap(({ match }) => match(words) ?? [])
  if (!found || other)
    throw new Error(`${other ? 'this can mean two things' : 'nobody understands'}: ${words}`)
  return found(lesson)
}

const settling = (
  lesson: Lesson,
  title: string,
  points: number,
  phases: number,
  monitors: readonly PowerId[],
): Clause => ({
  kind: 'settlement',
  crisis: crisisOver(worldOf(lesson), title),
  points,
  phases,
  monitors,
})

/** One phrase for each way of an article. */
export const ARTICLES: readonly Phrase<Clause>[] = [
  phrase('defence against {against}', ({ against }) => ({ kind: 'defence', against, when: 'discretion' })),
  phrase('automatic defence against {against}', ({ against }) => ({
    kind: 'defence',
    against,
    when: 'automatic',
  })),
  phrase('joint attack on {powers}', ({ powers }) => ({ kind: 'offence', against: powers })),
  phrase('neutrality with {against}', ({ against }) => ({ kind: 'neutrality', against })),
  phrase('non-aggression', () => ({ kind: 'nonAggression' })),
  phrase('consultation', () => ({ kind: 'consultation' })),
  phrase('a fund of {n} points each', ({ n }) => ({ kind: 'pool', share: { rule: 'equal', amount: n } })),
  phrase('a fund of {n} points each for {purpose}', ({ n, purpose }) => ({
    kind: 'pool',
    share: { rule: 'equal', amount: n },
    purpose,
  })),
  phrase('a fund of {n} in a hundred', ({ n }) => ({
    kind: 'pool',
    share: { rule: 'proportional', percent: n },
  })),
  phrase('a fund of {amounts}', ({ amounts }) => ({
    kind: 'pool',
    share: {
      rule: 'fixed',
      amounts: Object.fromEntries(amounts.map(([name, amount]) => [name.toLowerCase() as PowerId, amount])),
    },
  })),
  phrase('aid of {n} in {aid} from {giver:power} to {receiver:power}', ({ n, aid, giver, receiver }) => ({
    kind: 'aid',
    points: n,
    what: aid,
    from: giver,
    to: receiver,
    rounds: null,
  })),
  phrase(
    'aid of {n} in {aid} from {giver:power} to {receiver:power} in its first {m:n} rounds',
    ({ n, aid, giver, receiver, m }) => ({
      kind: 'aid',
      points: n,
      what: aid,
      from: giver,
      to: receiver,
      rounds: m,
    }),
  ),
  phrase('exchange', () => ({ kind: 'exchange' })),
  phrase('a fund in steps of {numbers} points each', ({ numbers }) => ({
    kind: 'pool',
    share: { rule: 'phased', steps: numbers },
  })),
  phrase('a joint command', () => ({ kind: 'jointCommand' })),
  phrase('bases of {guests:powers} in {host:power}', ({ guests, host }) => ({
    kind: 'basing',
    guests,
    host,
  })),
  phrase('intelligence', () => ({ kind: 'intelligence' })),
  phrase('sanctions against {power}', ({ power }) => ({ kind: 'sanctions', target: power })),
  phrase('settlement of {title} for {number} points', ({ title, number }, lesson) =>
    settling(lesson, title, number, 1, []),
  ),
  phrase('settlement of {title} for {number} points in {n} parts', ({ title, number, n }, lesson) =>
    settling(lesson, title, number, n, []),
  ),
  phrase(
    'settlement of {title} for {number} points in {n} parts, watched by {powers}',
    ({ title, number, n, powers }, lesson) => settling(lesson, title, number, n, powers),
  ),
  phrase('arbitration by {power}', ({ power }) => ({ kind: 'arbitration', mediator: power })),
  phrase('open books', () => ({ kind: 'verification' })),
  phrase('lower customs', () => ({ kind: 'trade', depth: 1 })),
  phrase('free trade', () => ({ kind: 'trade', depth: 2 })),
  phrase('a single market', () => ({ kind: 'trade', depth: 3 })),
  phrase('a council by consensus', () => ({ kind: 'council', rule: 'consensus' })),
  phrase('a council by majority', () => ({ kind: 'council', rule: 'majority' })),
  phrase('a council by strength', () => ({ kind: 'council', rule: 'weighted' })),
  phrase('a council by majority with a veto of {powers}', ({ powers }) => ({
    kind: 'council',
    rule: 'majority',
    veto: powers,
  })),
]

/** By whom a promise is owed and when it holds, after a comma: "defence against anyone, owed by Alpha". */
export const LIMITS: readonly Phrase<Owed>[] = [
  phrase('owed by {powers}', ({ powers }) => ({ by: powers })),
  phrase('only if unprovoked', () => ({ only: 'unprovoked' })),
  phrase('while {article} is kept', ({ article }) => ({ whileKept: article })),
]

/** What stands around the articles. A text is public, without end and with a round of notice unless it says more. */
export const CONDITIONS: readonly Phrase<Partial<Terms>>[] = [
  phrase('secret', () => ({ secrecy: 'secret' })),
  phrase('for {n} rounds', ({ n }) => ({ duration: n })),
  phrase('notice of {n} rounds', ({ n }) => ({ notice: n })),
]

/** An article with its limits; a limit that the article cannot have is refused as malformed. */
const articleIn = (item: string, lesson: Lesson): Clause => {
  const [article = '', ...limits] = item.split(/, (?=owed by |only if |while )/)
  return Object.assign(
    {},
    understood(ARTICLES, article, lesson),
    ...limits.map((limit) => understood(LIMITS, limit, lesson)),
  )
}

export const termsIn = (title: string, words: string, lesson: Lesson): Terms => {
  const items = words.split('; ')
  const isCondition = (item: string) => CONDITIONS.some(({ match }) => match(item))
  const conditions = items.filter(isCondition).map((item) => understood(CONDITIONS, item, lesson))
  return {
    title,
    clauses: items.filter((item) => !isCondition(item)).map((item) => articleIn(item, lesson)),
    secrecy: 'public',
    duration: null,
    notice: 1,
    ...Object.assign({}, ...conditions),
  }
}
