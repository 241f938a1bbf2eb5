/** What has happened between two views of the world, as facts. The sentences are made of them in words/teachNews. */

import type { Ballot } from '../../../shared/rules/ballots/ballot.ts'
import type { CrisisOutcome, Stance } from '../../../shared/rules/crises/crisis.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { entriesOf, keysOf } from '../../../shared/rules/record.ts'
import { type Ending, isPublic, type Treaty, termsOf } from '../../../shared/rules/treaties/treaty.ts'
import type { CrisisPaper, DeskPaper, StagePaper, View } from '../../../shared/view/papers.ts'
import { paper, papersOf } from '../../connection/papers.ts'

/** `closed`: no secret, but not for the wall either: a text on the table, a private talk. */
export type Secrecy = 'open' | 'closed' | 'secret'

export type News = Readonly<{ secrecy: Secrecy }> &
  (
    | Readonly<{ kind: 'round'; round: number; label: string; title: string }>
    | Readonly<{ kind: 'phase'; phase: StagePaper['phase'] }>
    | Readonly<{ kind: 'proposed'; title: string; by: PowerId; to: readonly PowerId[] }>
    | Readonly<{ kind: 'amended'; title: string; by: PowerId; revision: number }>
    | Readonly<{
        kind: 'signed' | 'refused' | 'takenBack' | 'notice' | 'leaves' | 'disclosed' | 'learned'
        title: string
        by: PowerId
      }>
    | Readonly<{ kind: 'inForce'; title: string; parties: readonly PowerId[] }>
    | Readonly<{ kind: 'moved'; title: string; ballot: Ballot }>
    | Readonly<{ kind: 'decided'; title: string; ballot: Ballot }>
    | Readonly<{ kind: 'newText'; title: string; revision: number }>
    | Readonly<{ kind: 'joins' | 'expelled'; title: string; by: PowerId }>
    | Readonly<{ kind: 'over'; title: string; how: Ending }>
    | Readonly<{ kind: 'crisis'; title: string; demand: string; challenger: PowerId; target: PowerId }>
    | Readonly<{
        kind: 'outcome'
        title: string
        challenger: PowerId
        target: PowerId
        outcome: CrisisOutcome
      }>
    | Readonly<{ kind: 'offersMediation' | 'mediates'; title: string; by: PowerId }>
    | Readonly<{ kind: 'shirks'; by: PowerId; title: string; pays: number; due: number }>
    | Readonly<{ kind: 'stance'; by: PowerId; title: string; stance: Stance }>
    | Readonly<{ kind: 'publicWord'; by: PowerId; text: string }>
    | Readonly<{ kind: 'talk'; powers: readonly PowerId[]; messages: number }>
    | Readonly<{ kind: 'broadcast'; text: string }>
    | Readonly<{ kind: 'computer' | 'people'; powers: readonly PowerId[] }>
  )

export const newsBetween = (before: View, after: View): readonly News[] => [
  ...ofStage(paper(before, 'stage'), paper(after, 'stage')),
  ...papersOf(after, 'crisis').flatMap((crisis) =>
    ofCrisis(before.get(`crisis/${crisis.id}`) as CrisisPaper | undefined, crisis),
  ),
  ...papersOf(after, 'treaty').flatMap((treaty) =>
    ofTreaty(before.get(`treaty/${treaty.id}`) as Treaty | undefined, treaty),
  ),
  ...papersOf(after, 'desk').flatMap((desk) =>
    ofOrders(before.get(`desk/${desk.power}`) as DeskPaper | undefined, desk, after),
  ),
  ...ofTalk(before, after),
  ...papersOf(after, 'power').flatMap(({ id, delegation: { diplomat } }): readonly News[] => {
    const former = papersOf(before, 'power').find((power) => power.id === id)?.delegation.diplomat
    if (former === undefined || (former === 'none') === (diplomat === 'none')) return []
    return [{ kind: diplomat === 'none' ? 'people' : 'computer', powers: [id], secrecy: 'open' }]
  }),
]

const ofStage = (before: StagePaper | undefined, after: StagePaper | undefined): readonly News[] => {
  if (!after) return []
  const { round, label, roundTitle, phase, broadcast } = after
  const told: News[] = []
  if (broadcast && broadcast.number !== before?.broadcast?.number)
    told.push({ kind: 'broadcast', text: broadcast.text, secrecy: 'open' })
  if (round > 0 && round !== before?.round)
    told.push({ kind: 'round', round, label, title: roundTitle, secrecy: 'open' })
  else if (phase !== before?.phase) told.push({ kind: 'phase', phase, secrecy: 'open' })
  return told
}

const ofCrisis = (before: CrisisPaper | undefined, after: CrisisPaper): readonly News[] => {
  const { title, demand, challenger, target, outcome } = after
  const told: News[] = []
  if (!before) told.push({ kind: 'crisis', title, demand, challenger, target, secrecy: 'open' })
  for (const by of keysOf(after.mediation ?? {}))
    if (!(by in (before?.mediation ?? {})))
      told.push({ kind: 'offersMediation', title, by, secrecy: 'closed' })
  for (const by of after.mediators)
    if (!before?.mediators.includes(by)) told.push({ kind: 'mediates', title, by, secrecy: 'open' })
  if (outcome && !before?.outcome)
    told.push({ kind: 'outcome', title, challenger, target, outcome, secrecy: 'open' })
  return told
}

const ofTreaty = (before: Treaty | undefined, after: Treaty): readonly News[] => {
  const { title } = termsOf(after)
  const kept = isPublic(after) ? 'public' : 'secret'
  const last = after.revisions.at(-1)
  const secrecy = kept === 'secret' ? 'secret' : 'open'
  const onTable = kept === 'secret' ? 'secret' : 'closed'
  const told: News[] = []
  if (after.disclosed && before && !before.disclosed)
    told.push({ kind: 'disclosed', title, by: after.disclosed.by, secrecy: 'open' })
  for (const { by } of after.learned?.slice(before?.learned?.length ?? 0) ?? [])
    told.push({ kind: 'learned', title, by, secrecy: 'secret' })
  if (!before && after.status === 'tabled' && last)
    told.push({
      kind: 'proposed',
      title,
      by: last.by,
      to: after.parties.filter((party) => party !== last.by),
      secrecy: onTable,
    })
  else if (before && last && after.status === 'tabled' && after.revisions.length > before.revisions.length)
    told.push({ kind: 'amended', title, by: last.by, revision: last.number, secrecy: onTable })
  else if (before?.status === 'tabled' && after.status === 'tabled')
    for (const by of after.signed)
      if (!before.signed.includes(by)) told.push({ kind: 'signed', title, by, secrecy: onTable })
  if (before?.status !== after.status) {
    if (after.status === 'inForce') told.push({ kind: 'inForce', title, parties: after.parties, secrecy })
    if (after.status === 'refused') told.push({ kind: 'refused', title, by: after.by, secrecy: onTable })
    if (after.status === 'takenBack') told.push({ kind: 'takenBack', title, by: after.by, secrecy: onTable })
    if (after.status === 'over') told.push({ kind: 'over', title, how: after.how, secrecy })
  } else if (before?.status === 'inForce' && after.status === 'inForce') {
    for (const ballot of after.ballots ?? []) {
      const was = before.ballots?.find(({ round, by }) => round === ballot.round && by === ballot.by)
      if (!was) told.push({ kind: 'moved', title, ballot, secrecy: onTable })
      if (ballot.verdict !== null && (was?.verdict ?? null) === null)
        told.push({ kind: 'decided', title, ballot, secrecy })
    }
    for (const { number, joined } of after.revisions.slice(before.revisions.length))
      told.push(
        joined
          ? { kind: 'joins', title, by: joined, secrecy }
          : { kind: 'newText', title, revision: number, secrecy },
      )
    for (const { power, how } of after.leaving)
      if (!before.leaving.some((each) => each.power === power))
        told.push({ kind: how ?? 'notice', title, by: power, secrecy })
    for (const party of before.parties)
      if (!after.parties.includes(party)) told.push({ kind: 'leaves', title, by: party, secrecy })
  }
  return told
}

/** What sealed orders mean for promises. That they are sealed, a tick says. */
const ofOrders = (before: DeskPaper | undefined, after: DeskPaper, view: View): readonly News[] => {
  const { orders, byDefault, power } = after
  if (!orders || JSON.stringify(before?.orders) === JSON.stringify(orders)) return []
  const titleOf = (id: string) => {
    const treaty = papersOf(view, 'treaty').find((each) => each.id === id)
    return treaty ? termsOf(treaty).title : id
  }
  const told: News[] = []
  for (const [id, due] of Object.entries(byDefault?.contributions ?? {})) {
    const pays = Object.entries(orders.contributions).find(([fund]) => fund === id)?.[1] ?? 0
    if (pays < due) told.push({ kind: 'shirks', by: power, title: titleOf(id), pays, due, secrecy: 'secret' })
  }
  for (const [id, by] of entriesOf(byDefault?.payments ?? {}))
    for (const [article, due] of entriesOf(by)) {
      const pays = orders.payments?.[id]?.[article] ?? 0
      if (pays < due)
        told.push({ kind: 'shirks', by: power, title: titleOf(id), pays, due, secrecy: 'secret' })
    }
  for (const id of orders.renounce)
    told.push({
      kind: 'over',
      title: titleOf(id),
      how: { kind: 'renounced', by: power },
      secrecy: 'secret',
    })
  for (const crisis of papersOf(view, 'crisis')) {
    const stance = orders.stances[crisis.id]
    if (!crisis.outcome && stance && stance !== 'abstain')
      told.push({ kind: 'stance', by: power, title: crisis.title, stance, secrecy: 'secret' })
  }
  return told
}

/** Public words one by one; private talk only as a count for each group. */
const ofTalk = (before: View, after: View): readonly News[] => {
  const told: News[] = []
  const counts = new Map<string, { powers: readonly PowerId[]; messages: number }>()
  for (const { number, channel, by, text } of papersOf(after, 'message')) {
    if (before.has(`message/${number}`)) continue
    if (channel.kind === 'public') told.push({ kind: 'publicWord', by, text, secrecy: 'open' })
    if (!('powers' in channel)) continue
    const group = counts.get(String(channel.powers)) ?? { powers: channel.powers, messages: 0 }
    counts.set(String(channel.powers), { ...group, messages: group.messages + 1 })
  }
  for (const group of counts.values()) told.push({ kind: 'talk', ...group, secrecy: 'closed' })
  return told
}
