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
  /** Where the articles are not meant as they are sketched; the first party is the power that writes. */
  meant?(sketched: readonly Clause[], bargain: Bargain): readonly Clause[]
  /** Whether a newcomer finds it at once, or one step away. */
  shelf: 'first' | 'more'
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
    shelf: 'first',
  },
  {
    id: 'defence',
    title: 'Defence pact',
    says: 'We come if the other is attacked.',
    articles: ['defence'],
    duration: null,
    notice: 1,
    shelf: 'first',
  },
  {
    id: 'fund',
    title: 'Common fund',
    says: 'Each pays; a point together buys more than a point alone.',
    articles: ['pool'],
    duration: 3,
    notice: 1,
    shelf: 'first',
  },
  {
    id: 'neutrality',
    title: 'Neutrality',
    says: 'We stay out of each other’s quarrels.',
    articles: ['neutrality'],
    duration: null,
    notice: 1,
    shelf: 'first',
  },
  {
    id: 'nonAggression',
    title: 'Non-aggression',
    says: 'Neither attacks the other, and each fears the other less.',
    articles: ['nonAggression'],
    duration: null,
    notice: 1,
    shelf: 'first',
  },
  {
    id: 'consultation',
    title: 'Promise to consult',
    says: 'An entente: we talk before we act. It protects nobody.',
    articles: ['consultation'],
    duration: null,
    notice: 0,
    shelf: 'first',
  },
  {
    id: 'trade',
    title: 'Trade treaty',
    says: 'Both grow faster, the deeper the faster.',
    articles: ['trade'],
    duration: null,
    notice: 1,
    shelf: 'first',
  },
  {
    id: 'guarantee',
    title: 'Guarantee',
    says: 'You alone promise to come: it protects the other, and owes you nothing.',
    articles: ['defence'],
    meant: (sketched, { parties }) =>
      sketched.map((clause) =>
        clause.kind === 'defence'
          ? { ...clause, by: parties.slice(0, 1), only: 'unprovoked' as const }
          : clause,
      ),
    duration: null,
    notice: 1,
    shelf: 'more',
  },
  {
    id: 'attack',
    title: 'Joint attack',
    says: 'When one challenges the power that you name, the other joins.',
    articles: ['offence'],
    duration: 2,
    notice: 1,
    shelf: 'more',
  },
  {
    id: 'command',
    title: 'Standing alliance',
    says: 'Help, one fund and one staff: nobody can do more together.',
    articles: ['defence', 'pool', 'jointCommand'],
    duration: null,
    notice: 1,
    shelf: 'more',
  },
  {
    id: 'bases',
    title: 'Bases',
    says: 'Troops of one stand on the soil of the other, close to what both fear.',
    articles: ['basing'],
    duration: null,
    notice: 1,
    shelf: 'more',
  },
  {
    id: 'intelligence',
    title: 'Shared intelligence',
    says: 'See each other’s arms, and now and then the secrets of others.',
    articles: ['intelligence'],
    duration: null,
    notice: 1,
    shelf: 'more',
  },
  {
    id: 'aid',
    title: 'Aid',
    says: 'One gives the other money, arms or technology, without any promise of war.',
    articles: ['aid'],
    duration: 3,
    notice: 1,
    shelf: 'more',
  },
  {
    id: 'exchange',
    title: 'Cultural exchange',
    says: 'Students, artists, visits: a point each, and both are better liked.',
    articles: ['exchange'],
    duration: null,
    notice: 0,
    shelf: 'more',
  },
  {
    id: 'sanctions',
    title: 'Sanctions',
    says: 'Together you keep your trade from a power that you name.',
    articles: ['sanctions'],
    duration: 3,
    notice: 1,
    shelf: 'more',
  },
  {
    id: 'league',
    title: 'League',
    says: 'All defend each other, and a council decides by votes.',
    articles: ['defence', 'council'],
    duration: null,
    notice: 1,
    shelf: 'more',
  },
  {
    id: 'arbitration',
    title: 'Arbitration',
    says: 'Your own quarrels go to a third power before they go to war.',
    articles: ['arbitration'],
    duration: null,
    notice: 1,
    shelf: 'more',
  },
  {
    id: 'blank',
    title: 'A blank sheet',
    says: 'Choose every article yourself.',
    articles: [],
    duration: null,
    notice: 1,
    shelf: 'first',
  },
]

/** Those that this lesson is played with, and that these parties can write. */
export const templatesFor = (modules: readonly ModuleName[], bargain: Bargain): readonly Template[] =>
  TEMPLATES.filter(({ articles }) => articles.every((kind) => isPlayed(kind, modules) && fits(kind, bargain)))

export const draftFrom = ({ articles, meant }: Template, bargain: Bargain): readonly Clause[] => {
  const sketched = articles.map((kind) => sketchOf(kind, bargain))
  return meant?.(sketched, bargain) ?? sketched
}

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
