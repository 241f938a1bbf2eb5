/** Which three things the papers say: from what everybody may know, and from nothing else. */
import { clauseOf } from '../../shared/rules/clauses/clauses.ts'
import { isPublic, type Treaty, termsOf } from '../../shared/rules/treaties/treaty.ts'
import type { CrisisPaper, StagePaper } from '../../shared/view/papers.ts'
import {
  accessionHeadline,
  crisisHeadline,
  disclosureHeadline,
  endingHeadline,
  eventHeadline,
  expulsionHeadline,
  fundHeadline,
  type Headline,
  invitationHeadline,
  newTextHeadline,
  noticeHeadline,
  settledHeadline,
  treatyHeadline,
} from '../words/headlines.ts'
import type { Names } from '../words/names.ts'

type News = Readonly<{
  stage: Pick<StagePaper, 'round' | 'events'>
  treaties: readonly Treaty[]
  crises: readonly CrisisPaper[]
}>

const ROOM = 3

/** Crises first, then what was signed and left, then the events; each kind gets a place before any gets two. */
export const headlinesOf = (news: News, names: Names): readonly Headline[] => {
  const kinds = [crisesIn(news, names), treatiesIn(news, names), eventsIn(news)]
  const places = kinds.map(() => 0)
  for (let left = ROOM, given = true; left > 0 && given; ) {
    given = false
    for (const [kind, headlines] of kinds.entries()) {
      const has = places[kind] ?? 0
      if (left === 0 || has >= headlines.length) continue
      places[kind] = has + 1
      left -= 1
      given = true
    }
  }
  return kinds.flatMap((headlines, kind) => headlines.slice(0, places[kind]))
}

const crisesIn = ({ stage, crises }: News, names: Names): readonly Headline[] => [
  ...crises
    .filter(({ round, outcome }) => round === stage.round && outcome === null)
    .toSorted((a, b) => b.effectiveStakes - a.effectiveStakes)
    .map((crisis) => {
      const event = stage.events.find((each) => each.crisis === crisis.id)
      return crisisHeadline(crisis, event?.title ?? crisis.title, names)
    }),
  ...crises
    .filter(({ round, outcome }) => round === stage.round && outcome?.kind === 'settled')
    .map((crisis) => settledHeadline(crisis, names)),
]

/** The newest first: papers come in the order in which treaties were tabled. */
const treatiesIn = ({ stage: { round }, treaties }: News, names: Names): readonly Headline[] =>
  treaties
    .filter((treaty) => isPublic(treaty))
    .toReversed()
    .flatMap((treaty): readonly Headline[] => {
      const { title, clauses } = termsOf(treaty)
      const { parties } = treaty
      if (treaty.disclosed?.round === round)
        return [disclosureHeadline(title, parties, treaty.disclosed.by, names)]
      if (treaty.status === 'over')
        return treaty.until === round ? [endingHeadline(title, treaty.how, names)] : []
      if (treaty.status !== 'inForce') return []
      if (treaty.since === round && round > 0)
        return [
          clauseOf(clauses, 'pool')
            ? fundHeadline(title, parties, names)
            : treatyHeadline(title, parties, names),
        ]
      const newTexts = treaty.revisions.filter(({ binds }) => binds === round)
      return [
        ...newTexts.map(({ joined }) =>
          joined ? accessionHeadline(title, joined, names) : newTextHeadline(title),
        ),
        ...(treaty.invited ?? []).map(({ power }) => invitationHeadline(title, power, names)),
        ...treaty.leaving
          .filter(({ freeIn }) => freeIn > round)
          .map(({ power, how }) =>
            how === 'expelled' ? expulsionHeadline(title, power, names) : noticeHeadline(title, power, names),
          ),
      ]
    })

const eventsIn = ({ stage: { events } }: News): readonly Headline[] =>
  events.filter(({ crisis }) => crisis === null).map(({ title, text }) => eventHeadline(title, text))
