/** What the words of one family of articles are to the pages. */
import type { Bargain } from '../../../shared/rules/clauses/clause.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Names } from '../names.ts'

/** Who reads, and who bargains. */
export type Between = Readonly<{ me: PowerId; bargain: Bargain; names: Names }>

export type ClauseWords<C> = Readonly<{
  name: string
  /** What it is for, in one sentence. */
  says: string
  /** Who wrote one once: a historical example in one sentence. */
  once: string
  /** In one line of a list of treaties, without a full stop: "open books". */
  brief(clause: C, parties: readonly PowerId[], names: Names): string
  /** What a new revision changes when it adds the article, strikes it out, or writes it otherwise. */
  added(clause: C, between: Between): string
  gone: string
  changed?(was: C, is: C, between: Between): readonly string[]
  /** Beside the price where the dearer kind was chosen: "automatic". */
  kindInPrice?(clause: C): string | null
}>

/** "the other" of two, "another" of more. */
export const another = (parties: readonly PowerId[]): string =>
  parties.length === 2 ? 'the other' : 'another'

/** "each" of all, or of a one-sided promise those who owe it by name. */
export const owers = (
  { by }: Readonly<{ by?: readonly PowerId[] | undefined }>,
  names: Names,
  all: string,
): string => (by ? names.all(by) : all)

/** Those to whom a one-sided promise is owed, by name; of a mutual one "the other" or "another". */
export const owedTo = (
  { by }: Readonly<{ by?: readonly PowerId[] | undefined }>,
  parties: readonly PowerId[],
  names: Names,
): string =>
  by
    ? names.all(
        parties.filter((party) => !by.includes(party)),
        'or',
      )
    : another(parties)
