/** Models to start a treaty from, and what each article is for: one sentence, its price, and who did it once. */
import type { Bargain } from '../../shared/rules/clauses/clause.ts'
import {
  articleOf,
  type Clause,
  type ClauseKind,
  fits,
  priceOf,
  sketchOf,
} from '../../shared/rules/clauses/clauses.ts'
import type { ModuleName } from '../../shared/rules/modules.ts'
import type { Terms } from '../../shared/rules/treaties/terms.ts'
import { isPlayed } from './families.ts'

/** A sentence with more gaps than this reads like a form. */
export const MOST_PARTNERS = 9

export type Template = Readonly<{
  id: string
  title: string
  says: string
  /** Its articles, in order; a blank sheet has none. */
  articles: readonly ClauseKind[]
  duration: Terms['duration']
  notice: number
}>

export const TEMPLATES: readonly Template[] = [
  {
    id: 'settlement',
    title: 'Settlement',
    says: 'We end the crisis between us before it comes to war.',
    articles: ['settlement'],
    duration: null,
    notice: 1,
  },
  {
    id: 'defence',
    title: 'Defence pact',
    says: 'We come if the other is attacked.',
    articles: ['defence'],
    duration: null,
    notice: 1,
  },
  {
    id: 'fund',
    title: 'Common fund',
    says: 'Each pays; a point together buys more than a point alone.',
    articles: ['pool'],
    duration: 3,
    notice: 1,
  },
  {
    id: 'neutrality',
    title: 'Neutrality',
    says: 'We stay out of each other’s quarrels.',
    articles: ['neutrality'],
    duration: null,
    notice: 1,
  },
  {
    id: 'nonAggression',
    title: 'Non-aggression',
    says: 'Neither attacks the other, and each fears the other less.',
    articles: ['nonAggression'],
    duration: null,
    notice: 1,
  },
  {
    id: 'consultation',
    title: 'Promise to consult',
    says: 'An entente: we talk before we act. It protects nobody.',
    articles: ['consultation'],
    duration: null,
    notice: 0,
  },
  {
    id: 'trade',
    title: 'Trade treaty',
    says: 'Both grow faster, the deeper the faster.',
    articles: ['trade'],
    duration: null,
    notice: 1,
  },
  {
    id: 'blank',
    title: 'A blank sheet',
    says: 'Choose every article yourself.',
    articles: [],
    duration: null,
    notice: 1,
  },
]

/** Those that this lesson is played with, and that these parties can write. */
export const templatesFor = (modules: readonly ModuleName[], bargain: Bargain): readonly Template[] =>
  TEMPLATES.filter(({ articles }) => articles.every((kind) => isPlayed(kind, modules) && fits(kind, bargain)))

export const draftFrom = ({ articles }: Template, bargain: Bargain): readonly Clause[] =>
  articles.map((kind) => sketchOf(kind, bargain))

/** "Costs 4 to 7 autonomy.", over all that can be chosen in its articles. */
export const priceOfTemplate = ({ articles }: Template, bargain: Bargain): string => {
  if (articles.length === 0) return ''
  const ranges = articles.map((kind) => pricesOf(sketchOf(kind, bargain), bargain))
  const least = ranges.reduce((sum, prices) => sum + Math.min(...prices), 0)
  const most = ranges.reduce((sum, prices) => sum + Math.max(...prices), 0)
  if (most === 0) return 'Costs nothing.'
  return least === most ? `Costs ${least} autonomy.` : `Costs ${least} to ${most} autonomy.`
}

const pricesOf = (clause: Clause, bargain: Bargain): readonly number[] =>
  [
    clause,
    ...articleOf(clause, bargain, []).flatMap((phrase) =>
      typeof phrase === 'string' ? [] : phrase.options.map((option) => option.clause),
    ),
  ].map((each) => priceOf(each))
