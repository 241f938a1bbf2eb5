/** What a new revision changes in kind, and not only in words: said in sentences, because a redline shows words. */
import { CLAUSE_KINDS, type ClauseKind, clauseOf } from '../../shared/rules/clauses/clauses.ts'
import type { Terms } from '../../shared/rules/treaties/terms.ts'
import type { Between } from './clauses/clauseWords.ts'
import { wordsFor } from './families.ts'
import { counted } from './names.ts'

export const changedInKind = (former: Terms, now: Terms, between: Between): readonly string[] => [
  ...CLAUSE_KINDS.flatMap((kind) => articleChanged(kind, former, now, between)),
  ...formChanged(former, now),
]

const articleChanged = (kind: ClauseKind, former: Terms, now: Terms, between: Between): readonly string[] => {
  const [was, is] = [clauseOf(former.clauses, kind), clauseOf(now.clauses, kind)]
  const words = wordsFor(kind)
  if (was && is) return words.changed?.(was, is, between) ?? []
  if (is) return [words.added(is, between)]
  return was ? [words.gone] : []
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
