/** Names of powers inside an article. */
import type { PowerId } from '../ids.ts'
import type { Bargain } from './clause.ts'

/** "France", "the Ottoman Empire": the name as it stands inside a sentence. */
export const called = ({ names }: { names: Bargain['names'] }, power: PowerId): string => {
  const name = names[power]
  if (!name) return power
  return name.article ? `${name.article} ${name.short}` : name.short
}

/** "France", "France and Russia", "France, Russia and Serbia" */
export const listed = (words: readonly string[], joint: 'and' | 'or' = 'and'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`
