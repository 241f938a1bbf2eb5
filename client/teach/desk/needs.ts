/**
 * Who needs the teacher, most pressing first. A pure function of what the desk sees: the same facts, the same
 * cards. Same cause twice is one card.
 */
import type { PersonCard } from '../../../shared/protocol/room.ts'
import type { Ballot } from '../../../shared/rules/ballots/ballot.ts'
import type { CrisisId, PowerId, TreatyId } from '../../../shared/rules/ids.ts'
import { type Treaty, termsOf } from '../../../shared/rules/treaties/treaty.ts'
import type { DeskPaper } from '../../../shared/view/papers.ts'
import { isWaitingFor, openBallots } from '../../common/ballots.ts'
import { type SecretContradiction, secretContradictions } from './contradictions.ts'
import { type DeskFacts, type SeatRow, seatRows } from './seats.ts'

/** From this revision on, two sides write past each other. */
const REDLINE_WAR = 3

export type Need = Readonly<{ key: string; rank: 1 | 3 | 4 }> &
  (
    | Readonly<{ kind: 'noOrders'; rows: readonly SeatRow[] }>
    | Readonly<{ kind: 'goneAlone'; rows: readonly SeatRow[] }>
    | Readonly<{ kind: 'noSeat'; people: readonly PersonCard[] }>
    | Readonly<{ kind: 'idle'; rows: readonly SeatRow[]; people: readonly PersonCard[]; minutes: number }>
    | Readonly<{
        kind: 'war'
        crisis: CrisisId
        title: string
        challenger: PowerId
        target: PowerId
        called: readonly PowerId[]
      }>
    | Readonly<{ kind: 'contradiction'; contradiction: SecretContradiction }>
    | Readonly<{
        kind: 'redlines'
        treaty: TreatyId
        title: string
        revision: number
        parties: readonly PowerId[]
      }>
    /** Motions on which people have not voted, and whose delegations these are. */
    | Readonly<{
        kind: 'votes'
        rows: readonly SeatRow[]
        motions: readonly Readonly<{ title: string; ballot: Ballot }>[]
      }>
  )

export type NeedFacts = DeskFacts & Readonly<{ treaties: readonly Treaty[]; desks: readonly DeskPaper[] }>

export const needsIn = (facts: NeedFacts): readonly Need[] => {
  const rows = seatRows(facts)
  return [
    ...noOrders(rows, facts),
    ...goneAlone(rows),
    ...noSeat(facts),
    ...idle(rows),
    ...wars(facts),
    ...contradictions(facts),
    ...redlines(facts),
    ...votes(rows, facts),
  ]
}

const isHere = ({ state }: SeatRow['members'][number]) => state !== 'gone'

const noOrders = (rows: readonly SeatRow[], { clock }: NeedFacts): readonly Need[] => {
  const late = rows.filter(({ state, members }) => state === 'noOrders' && members.some(isHere))
  return late.length > 0 && clock === 'running'
    ? [{ kind: 'noOrders', rank: 1, key: 'noOrders', rows: late }]
    : []
}

const goneAlone = (rows: readonly SeatRow[]): readonly Need[] => {
  const left = rows.filter(
    ({ computer, members, done }) =>
      computer === 'people' && done === 'open' && members.length > 0 && !members.some(isHere),
  )
  return left.length > 0
    ? [{ kind: 'goneAlone', rank: 1, key: `gone:${left.map(({ power }) => power.id)}`, rows: left }]
    : []
}

/** Somebody came late and nobody has given a seat. */
const noSeat = ({ people }: NeedFacts): readonly Need[] => {
  const waiting = people.filter(({ power, presence }) => power === null && presence === 'here')
  return waiting.length > 0
    ? [{ kind: 'noSeat', rank: 1, key: `noSeat:${waiting.map(({ id }) => id)}`, people: waiting }]
    : []
}

/** A delegation that writes with 40 seconds left is on the first card already. */
const idle = (rows: readonly SeatRow[]): readonly Need[] => {
  const quiet = rows.filter(
    ({ computer, state, members }) =>
      computer === 'people' && state !== 'noOrders' && members.some((member) => member.state === 'idle'),
  )
  const members = quiet.flatMap((row) => row.members.filter(({ state }) => state === 'idle'))
  if (members.length === 0) return []
  return [
    {
      kind: 'idle',
      rank: 3,
      key: `idle:${members.map(({ person }) => person.id)}`,
      rows: quiet,
      people: members.map(({ person }) => person),
      minutes: Math.max(...members.map(({ minutes }) => minutes)),
    },
  ]
}

/** Both sides have locked that they stand firm: nothing but a change of mind stops it. */
const wars = ({ crises, desks }: NeedFacts): readonly Need[] => {
  const firm = (power: PowerId, crisis: CrisisId) =>
    desks.find((desk) => desk.power === power)?.orders?.stances[crisis] === 'standFirm'
  return crises
    .filter(({ outcome, id, challenger, target }) => !outcome && firm(challenger, id) && firm(target, id))
    .map(({ id, title, challenger, target, knownCalls }) => ({
      kind: 'war',
      rank: 4,
      key: `war:${id}`,
      crisis: id,
      title,
      challenger,
      target,
      called: [...new Set(knownCalls.map(({ power }) => power))],
    }))
}

const contradictions = ({ treaties }: NeedFacts): readonly Need[] =>
  secretContradictions(treaties).map((contradiction) => ({
    kind: 'contradiction',
    rank: 4,
    key: `contradiction:${contradiction.power}:${contradiction.against}`,
    contradiction,
  }))

const redlines = ({ treaties }: NeedFacts): readonly Need[] =>
  treaties
    .filter(({ status, revisions }) => status === 'tabled' && revisions.length >= REDLINE_WAR)
    .map(({ id, parties, revisions }) => ({
      kind: 'redlines',
      rank: 4,
      key: `redlines:${id}:${revisions.length}`,
      treaty: id,
      title: termsOf({ revisions }).title,
      revision: revisions.length,
      parties,
    }))

/** Computer diplomats vote by themselves; people may not have seen that they can. */
const votes = (rows: readonly SeatRow[], { treaties, stage }: NeedFacts): readonly Need[] => {
  const seated = rows.filter(({ computer, members }) => computer === 'people' && members.length > 0)
  const waiting = treaties.flatMap((treaty) =>
    treaty.status === 'inForce'
      ? openBallots(treaty, stage).map((ballot) => ({
          title: termsOf(treaty).title,
          ballot,
          rows: seated.filter(({ power }) => isWaitingFor(treaty, ballot, power.id)),
        }))
      : [],
  )
  const motions = waiting.filter((each) => each.rows.length > 0)
  if (motions.length === 0) return []
  return [
    {
      kind: 'votes',
      rank: 4,
      key: `votes:${motions.map(({ title, ballot }) => `${title}/${ballot.by}`)}`,
      rows: seated.filter((row) => motions.some((each) => each.rows.includes(row))),
      motions: motions.map(({ title, ballot }) => ({ title, ballot })),
    },
  ]
}
