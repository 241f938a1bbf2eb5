/** What needs a delegation now, in the order in which it should be dealt with. */
import type { Ballot, Invitation } from '../../shared/rules/ballots/ballot.ts'
import { councilOf } from '../../shared/rules/ballots/decisionRule.ts'
import { isPrincipal } from '../../shared/rules/crises/crisis.ts'
import type { CrisisId, PowerId, TreatyId } from '../../shared/rules/ids.ts'
import { lastRevision, type Treaty } from '../../shared/rules/treaties/treaty.ts'
import type { CrisisPaper, OrdersPaper, StagePaper } from '../../shared/view/papers.ts'
import { canLeaveEarly, invitationOf, isWaitingFor, openBallots } from '../common/ballots.ts'

/** A text that awaits this power's signature. */
export type WaitingText = Readonly<{
  treaty: TreatyId
  title: string
  by: PowerId
  /** 1 is the first text; a later one answers another. */
  revision: number
  answers: 'yours' | 'anothers' | 'nothing'
  others: readonly PowerId[]
}>

export type Need =
  /** Orders that are not locked. */
  | Readonly<{ kind: 'orders'; challenged: CrisisId | null; proposals: number }>
  | Readonly<{ kind: 'signature'; texts: readonly [WaitingText, ...WaitingText[]] }>
  /** A crisis of this round in which this power is a principal. */
  | Readonly<{ kind: 'crisis'; crisis: CrisisId; role: 'target' | 'challenger' }>
  /** A promise of this power is called in a crisis of others. */
  | Readonly<{ kind: 'called'; crisis: CrisisId }>
  /** Both sides of a crisis have accepted this power as mediator. */
  | Readonly<{ kind: 'mediates'; crisis: CrisisId }>
  /** A motion on which this power has not voted. */
  | Readonly<{
      kind: 'vote'
      treaty: TreatyId
      title: string
      ballot: Ballot
      council: 'council' | 'none'
    }>
  /** The members of a treaty in force invite this power to join. */
  | Readonly<{ kind: 'invitation'; treaty: TreatyId; title: string; invitation: Invitation }>
  /** A change was adopted without this power's yes: it can still leave before. */
  | Readonly<{ kind: 'outvoted'; treaty: TreatyId; title: string }>
  /** A partner is about to leave a treaty. */
  | Readonly<{ kind: 'notice'; treaty: TreatyId; title: string; by: PowerId; freeIn: number }>
  /** A secret of others that this power's intelligence has found out in this round. */
  | Readonly<{ kind: 'found'; treaty: TreatyId; title: string; parties: readonly PowerId[] }>

export type Situation = Readonly<{
  me: PowerId
  stage: Pick<StagePaper, 'phase' | 'round'>
  treaties: readonly Treaty[]
  crises: readonly CrisisPaper[]
  orders: Pick<OrdersPaper, 'locked' | 'proposals' | 'choices'> | undefined
}>

export const needsOf = (situation: Situation): readonly Need[] => {
  switch (situation.stage.phase) {
    case 'lobby':
    case 'report':
    case 'ended':
      return []
    case 'briefing':
      return [...crisisNeeds(situation), ...foundNeeds(situation)]
    case 'negotiation':
      return [
        ...signatureNeeds(situation),
        ...crisisNeeds(situation),
        ...voteNeeds(situation),
        ...outvotedNeeds(situation),
        ...noticeNeeds(situation),
        ...foundNeeds(situation),
      ]
    case 'orders':
      return [...ordersNeeds(situation), ...outvotedNeeds(situation)]
  }
}

/** Crises of this round in which the power is neither a principal nor called: told in a plain line. */
export const crisesOfOthers = ({ me, stage, crises, orders }: Situation): readonly CrisisPaper[] =>
  openNow(stage, crises).filter(
    (crisis) =>
      !isPrincipal(crisis, me) && roleIn(orders, crisis.id) !== 'called' && !crisis.mediators.includes(me),
  )

const openNow = (stage: Situation['stage'], crises: readonly CrisisPaper[]) =>
  crises.filter(({ outcome, round }) => outcome === null && round === stage.round)

const roleIn = (orders: Situation['orders'], crisis: CrisisId) =>
  orders?.choices.find((choice) => choice.crisis === crisis)?.role

const ordersNeeds = ({ me, stage, crises, orders }: Situation): readonly Need[] => {
  if (!orders || orders.locked) return []
  const challenged = openNow(stage, crises).find((crisis) => isPrincipal(crisis, me))
  return [{ kind: 'orders', challenged: challenged?.id ?? null, proposals: orders.proposals.length }]
}

const signatureNeeds = ({ me, treaties }: Situation): readonly Need[] => {
  const [first, ...rest] = treaties
    .filter(
      (treaty) => treaty.status === 'tabled' && treaty.parties.includes(me) && !treaty.signed.includes(me),
    )
    .map((treaty) => waitingText(treaty, me))
    // The newest answer first: it is what somebody is waiting for at this moment.
    .toSorted((a, b) => b.revision - a.revision)
  return first ? [{ kind: 'signature', texts: [first, ...rest] }] : []
}

const waitingText = (treaty: Treaty, me: PowerId): WaitingText => {
  const last = lastRevision(treaty.revisions)
  const former = treaty.revisions.at(-2)
  return {
    treaty: treaty.id,
    title: last.terms.title,
    by: last.by,
    revision: last.number,
    answers: !former ? 'nothing' : former.by === me ? 'yours' : 'anothers',
    others: treaty.parties.filter((party) => party !== me),
  }
}

const crisisNeeds = ({ me, stage, crises, orders }: Situation): readonly Need[] =>
  openNow(stage, crises).flatMap((crisis): readonly Need[] => {
    if (crisis.target === me) return [{ kind: 'crisis', crisis: crisis.id, role: 'target' }]
    if (crisis.challenger === me) return [{ kind: 'crisis', crisis: crisis.id, role: 'challenger' }]
    return [
      ...(crisis.mediators.includes(me) ? [{ kind: 'mediates', crisis: crisis.id } as const] : []),
      ...(roleIn(orders, crisis.id) === 'called' ? [{ kind: 'called', crisis: crisis.id } as const] : []),
    ]
  })

const foundNeeds = ({ me, stage, treaties }: Situation): readonly Need[] =>
  treaties
    .filter(({ learned }) => learned?.some(({ by, round }) => by === me && round === stage.round))
    .map(({ id, parties, revisions }) => ({
      kind: 'found',
      treaty: id,
      title: lastRevision(revisions).terms.title,
      parties,
    }))

/** Votes and invitations: others wait for them, and they end with the phase. */
const voteNeeds = ({ me, stage, treaties }: Situation): readonly Need[] =>
  treaties.flatMap((treaty): readonly Need[] => {
    if (treaty.status !== 'inForce') return []
    const { title } = lastRevision(treaty.revisions).terms
    const council = councilOf(treaty) ? 'council' : 'none'
    const invitation = invitationOf(treaty, me, stage)
    return [
      ...openBallots(treaty, stage)
        .filter((ballot) => isWaitingFor(treaty, ballot, me))
        .map((ballot) => ({ kind: 'vote', treaty: treaty.id, title, ballot, council }) as const),
      ...(invitation ? [{ kind: 'invitation', treaty: treaty.id, title, invitation } as const] : []),
    ]
  })

const outvotedNeeds = ({ me, stage, treaties }: Situation): readonly Need[] =>
  treaties
    .filter((treaty) => canLeaveEarly(treaty, me, stage))
    .map((treaty) => ({
      kind: 'outvoted',
      treaty: treaty.id,
      title: lastRevision(treaty.revisions).terms.title,
    }))

const noticeNeeds = ({ me, treaties }: Situation): readonly Need[] =>
  treaties.flatMap((treaty): readonly Need[] => {
    if (treaty.status !== 'inForce' || !treaty.parties.includes(me)) return []
    return treaty.leaving
      .filter(({ power }) => power !== me)
      .map(({ power, freeIn }) => ({
        kind: 'notice',
        treaty: treaty.id,
        title: lastRevision(treaty.revisions).terms.title,
        by: power,
        freeIn,
      }))
  })
