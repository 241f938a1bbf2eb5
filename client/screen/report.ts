/** The room's report of a round, from the projector's papers alone: what is public, and nothing else. */

import type { PowerId } from '../../shared/rules/ids.ts'
import { isDefection } from '../../shared/rules/ledger.ts'
import type { Treaty } from '../../shared/rules/treaties/treaty.ts'
import { termsOf } from '../../shared/rules/treaties/treaty.ts'
import type { CrisisPaper, ReportPaper, StagePaper } from '../../shared/view/papers.ts'
import type { Names } from '../words/names.ts'
import { burnedFact, type Fact, nextFact, promisesFact } from '../words/roomFacts.ts'
import {
  crisisInFull,
  crisisInPart,
  crisisInShort,
  headlineOf,
  type Paragraph,
  quietRound,
  type Told,
} from '../words/roomReport.ts'

export type RoomReport = Readonly<{
  headline: string
  paragraphs: readonly Paragraph[]
  facts: readonly Fact[]
  /** The crises that the picture tells, and the powers that it frames. */
  crises: readonly CrisisPaper[]
  frame: readonly PowerId[]
}>

type Given = Readonly<{
  stage: Pick<StagePaper, 'round' | 'next'>
  crises: readonly CrisisPaper[]
  treaties: readonly Treaty[]
  report: ReportPaper | undefined
}>

/** As many crises as can be read from the back. */
const ROOM = 3

export const roomReport = ({ stage, crises, treaties, report }: Given, names: Names): RoomReport => {
  const told = crises
    .filter(({ round }) => round === stage.round)
    .flatMap((crisis): Told[] => (crisis.outcome ? [{ crisis, outcome: crisis.outcome }] : []))
    .toSorted((a, b) => gravity(b) - gravity(a))
  const wars = told.filter(({ outcome }) => outcome.kind === 'war')
  const burned = wars
    .flatMap(({ outcome }) => Object.values(outcome.losses))
    .reduce((sum, loss) => sum + loss, 0)
  const ledger = (report?.ledger ?? []).filter(({ knownTo }) => knownTo === 'everyone')
  const kept = ledger.filter((entry) => !isDefection(entry))
  return {
    headline: headlineOf(told, names),
    paragraphs: paragraphs(told, madeIn(treaties, stage.round), names),
    facts: [promisesFact(kept.length, ledger.length), burnedFact(burned, wars.length), nextFact(stage.next)],
    crises: told.map(({ crisis }) => crisis),
    frame: concerned(told),
  }
}

/** A war before a peace, higher stakes before lower. */
const gravity = ({ crisis, outcome }: Told) => (outcome.kind === 'war' ? 1000 : 0) + crisis.stakes

const paragraphs = (
  told: readonly Told[],
  made: Parameters<typeof quietRound>[0],
  names: Names,
): readonly Paragraph[] => {
  const [first, ...others] = told
  if (!first) return quietRound(made, names)
  if (others.length === 0) return crisisInFull(first, names)
  if (others.length === 1) return told.map((each) => crisisInPart(each, names))
  return told.slice(0, ROOM).map((each) => crisisInShort(each, names))
}

const madeIn = (treaties: readonly Treaty[], round: number) =>
  treaties
    .filter((treaty) => treaty.status === 'inForce' && treaty.since === round)
    .map((treaty) => ({ ...termsOf(treaty), parties: treaty.parties }))
    .filter(({ secrecy }) => secrecy === 'public')

const concerned = (told: readonly Told[]): readonly PowerId[] => [
  ...new Set(
    told.flatMap(({ crisis: { challenger, target }, outcome }) => [
      challenger,
      target,
      ...outcome.withTarget,
      ...outcome.withChallenger,
      ...outcome.calls.map(({ power }) => power),
    ]),
  ),
]
