/** The families of articles on the desk: what each is for, and who wrote one once. */
import {
  CLAUSE_KINDS,
  type Clause,
  type ClauseKind,
  needsOf,
  priceOf,
} from '../../shared/rules/clauses/clauses.ts'
import type { ModuleName } from '../../shared/rules/modules.ts'

export const isPlayed = (kind: ClauseKind, modules: readonly ModuleName[]): boolean => {
  const needed = needsOf(kind)
  return needed === null || modules.includes(needed)
}

/** What an article is for, and who wrote one like it. */
export const ARTICLES: Readonly<Record<ClauseKind, Readonly<{ name: string; says: string; once: string }>>> =
  {
    defence: {
      name: 'Defence',
      says: 'Come to the other’s aid when it is attacked.',
      once: 'Germany and Austria-Hungary promised it in 1879.',
    },
    neutrality: {
      name: 'Neutrality',
      says: 'Stay out when the other is in a crisis.',
      once: 'Germany and Russia promised it in 1887, in secret.',
    },
    nonAggression: {
      name: 'Non-aggression',
      says: 'Neither challenges the other, nor helps who does.',
      once: 'Germany and Poland signed it in 1934.',
    },
    consultation: {
      name: 'Consultation',
      says: 'Show each other what you mean to do in a crisis.',
      once: 'France and Russia began with no more than this in 1891.',
    },
    pool: {
      name: 'Common fund',
      says: 'Each pays a share, and every point protects all.',
      once: 'The Delian League kept its treasury on Delos from 478 BC.',
    },
    verification: {
      name: 'Open books',
      says: 'Everybody sees who has paid what.',
      once: 'In 1987 the USA and the Soviet Union let inspectors count.',
    },
    trade: {
      name: 'Trade',
      says: 'Lower your customs, and both grow.',
      once: 'Britain and France did in 1860.',
    },
  }

/** Families that are not in the text yet and that this lesson is played with, in the order of the desk. */
export const articlesToAdd = (
  present: readonly Clause[],
  modules: readonly ModuleName[],
): readonly ClauseKind[] =>
  CLAUSE_KINDS.filter((kind) => isPlayed(kind, modules) && !present.some((clause) => clause.kind === kind))

/** Beside an article: "Defence, automatic: 7". */
export const articlePrice = (clause: Clause): string => {
  const { name } = ARTICLES[clause.kind]
  const named = clause.kind === 'defence' && clause.when === 'automatic' ? `${name}, automatic` : name
  return `${named}: ${priceOf(clause)}`
}
