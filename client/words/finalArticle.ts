/** The last article of every treaty: how long it holds, how it is left, who may know of it. */
import type { ModuleName } from '../../shared/rules/modules.ts'
import type { Terms } from '../../shared/rules/treaties/terms.ts'
import { speaksOfItselfAs } from './titles.ts'

/** A gap in the last article; each option carries the whole terms that it makes. */
export type TermsPick = Readonly<{
  name: string
  chosen: string
  options: readonly Readonly<{ words: string; terms: Terms }>[]
}>

const LONGEST_DURATION = 8
const LONGEST_NOTICE = 3

export const finalArticle = (
  terms: Terms,
  modules: readonly ModuleName[],
): readonly (string | TermsPick)[] => [
  `This ${speaksOfItselfAs(terms.title)} holds `,
  {
    name: 'how long it holds',
    chosen: duration(terms.duration),
    options: [null, ...upTo(1, Math.max(LONGEST_DURATION, terms.duration ?? 0))].map((rounds) => ({
      words: duration(rounds),
      terms: { ...terms, duration: rounds },
    })),
  },
  '. A Party may leave it ',
  {
    name: 'how it is left',
    chosen: notice(terms.notice),
    options: upTo(0, LONGEST_NOTICE).map((rounds) => ({
      words: notice(rounds),
      terms: { ...terms, notice: rounds },
    })),
  },
  '. It shall be ',
  secrecy(terms, modules),
  '.',
]

/** Only where secret treaties are played is there a choice; a text that is secret already can always become public. */
const secrecy = (terms: Terms, modules: readonly ModuleName[]): string | TermsPick =>
  modules.includes('secretTreaties') || terms.secrecy === 'secret'
    ? {
        name: 'who may know of it',
        chosen: terms.secrecy,
        options: (['public', 'secret'] as const).map((each) => ({
          words: each,
          terms: { ...terms, secrecy: each },
        })),
      }
    : terms.secrecy

const rounds = (count: number) => (count === 1 ? '1 round' : `${count} rounds`)

const duration = (count: number | null): string => (count === null ? 'without end' : `for ${rounds(count)}`)

const notice = (count: number): string =>
  count === 0 ? 'at once, when it says so' : `with ${count === 1 ? '1 round’s' : `${count} rounds’`} notice`

const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)
