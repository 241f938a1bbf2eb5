/** What one viewer sees: the papers made from the world as that viewer may know it, and from nothing else. */

import { isPrincipal } from '../rules/crises/crisis.ts'
import { consultedBy } from '../rules/crises/declareStance.ts'
import { mediatorsOf } from '../rules/crises/mediation.ts'
import { stakesOf } from '../rules/crises/odds.ts'
import { callsIn } from '../rules/crises/promises.ts'
import { roomsIn } from '../rules/crises/rooms.ts'
import { openCrises, stanceByDefault, stancesOpenTo } from '../rules/crises/stances.ts'
import { withdrawalsDue } from '../rules/crises/withdraw.ts'
import { type Character, characterOf } from '../rules/delegations/character.ts'
import { gaugesOf, interestOf } from '../rules/gauges/gauges.ts'
import { growthTerms, tradePartners } from '../rules/gauges/prosperity.ts'
import { livesOnSupport, supportOf } from '../rules/home/support.ts'
import type { PowerId } from '../rules/ids.ts'
import { isDefection, type LedgerEntry } from '../rules/ledger.ts'
import { isReached } from '../rules/objectives/results.ts'
import { roundOf } from '../rules/phase.ts'
import { reliability } from '../rules/reliability.ts'
import { isDone } from '../rules/rounds/declareReady.ts'
import { duesOf } from '../rules/rounds/dues.ts'
import { ordersByDefault } from '../rules/rounds/legalOrders.ts'
import { developmentOf } from '../rules/treaties/funds.ts'
import { informantsOf } from '../rules/treaties/learnSecret.ts'
import { suspendableBy } from '../rules/treaties/suspend.ts'
import type { Treaty } from '../rules/treaties/treaty.ts'
import {
  capabilityOf,
  lastRound,
  positionOf,
  powersOf,
  receivedBy,
  spendable,
  type World,
} from '../rules/world.ts'
import { breachesOf } from './breach.ts'
import { crisisOutlook } from './considerOrders.ts'
import { usualOutlay } from './estimate.ts'
import { knownTo } from './knownTo.ts'
import type {
  BriefPaper,
  ChoicePaper,
  DeskPaper,
  GaugesPaper,
  OrdersPaper,
  PaperKind,
  Papers,
  PowerPaper,
  StagePaper,
  View,
} from './papers.ts'
import { reportsFor } from './reports.ts'
import { ownPower, type Viewer } from './viewer.ts'

export const viewFor = (world: World, viewer: Viewer): View => {
  const known = knownTo(world, viewer)
  const own = ownPower(viewer)
  const papers = new Map<string, Papers[PaperKind]>()
  const put = <K extends PaperKind>(kind: K, name: string | number | null, paper: Papers[K]) =>
    papers.set(name === null ? kind : `${kind}/${name}`, paper)

  put('stage', null, stage(known, world, viewer))
  for (const power of powersOf(known))
    put('power', power, { ...powerPaper(known, power), shared: sharedBy(known, power, own) })
  for (const treaty of Object.values(known.treaties)) put('treaty', treaty.id, treatyPaper(treaty, viewer))
  for (const crisis of Object.values(known.crises))
    put('crisis', crisis.id, {
      ...crisis,
      effectiveStakes: stakesOf(known, crisis),
      knownCalls: crisis.outcome?.calls ?? callsIn(known, crisis),
      mediators: crisis.settlement?.mediators ?? mediatorsOf(known, crisis),
    })
  for (const message of known.talk) put('message', message.number, message)
  for (const draft of Object.values(known.drafts)) put('draft', draft.id, draft)
  for (const report of reportsFor(known, viewer)) put('report', report.round, report)
  if (own) {
    put('brief', null, brief(known, own))
    put('gauges', null, gauges(known, own))
    put('orders', null, orders(known, own))
  }
  if (viewer.kind === 'teacher') for (const power of powersOf(known)) put('desk', power, desk(known, power))
  if (known.results)
    put('results', null, {
      mine: own ? (known.results[own] ?? null) : null,
      all: Object.fromEntries(Object.entries(known.results).map(([power, { result }]) => [power, result])),
      word: wordOf(world.ledger),
    })
  return papers
}

const wordOf = (ledger: readonly LedgerEntry[]) => ({
  kept: ledger.filter((entry) => !isDefection(entry)).length,
  called: ledger.length,
})

/** @param world asked for nothing but who is done: that is public, what they did is not */
const stage = (known: World, world: World, viewer: Viewer): StagePaper => {
  const round = roundOf(known.phase)
  const plan = known.position.rounds[round - 1]
  const next = known.position.rounds[round]
  const announced = viewer.kind === 'teacher' || known.settings.lastRound === 'announced'
  return {
    scenario: known.position.scenario,
    title: known.position.title,
    phase: known.phase.kind,
    round,
    label: plan?.label ?? '',
    roundTitle: plan?.title ?? '',
    rounds: announced ? known.settings.rounds : null,
    next:
      next && !(announced && round >= known.settings.rounds)
        ? { label: next.label, title: next.title }
        : null,
    events: (plan?.events ?? []).map(({ id, title, text, crisis }) => ({
      id,
      title,
      text,
      crisis: crisis?.id ?? null,
    })),
    done: powersOf(world).filter((power) => isDone(world, power)),
    regions: known.regions,
    broadcast: known.broadcasts.at(-1) ?? null,
    modules: known.settings.modules,
    whoSigns: known.settings.whoSigns,
    seating: known.settings.seating,
    word: wordOf(known.ledger),
  }
}

/** What a power shows this viewer as its partner in intelligence. */
const sharedBy = (known: World, power: PowerId, own: PowerId | null): PowerPaper['shared'] => {
  if (!own || !informantsOf(known, own).includes(power)) return null
  const gauges = lastRound(known)?.gauges[power]
  return {
    gauges: gauges
      ? {
          security: gauges.security.value,
          prosperity: gauges.prosperity.value,
          influence: gauges.influence.value,
          autonomy: gauges.autonomy.value,
        }
      : null,
    money: receivedBy(known, power).money,
    arms: known.orders[power]?.arms ?? null,
  }
}

const powerPaper = (known: World, power: PowerId): Omit<PowerPaper, 'shared'> => {
  const { names, objectives, home } = positionOf(known, power)
  const state = known.powers[power]
  return {
    id: power,
    names,
    capability: capabilityOf(known, power),
    arms: known.outlay.arms[power] ?? 0,
    reliability: reliability(known, power),
    kept: state?.kept ?? 0,
    called: state?.called ?? 0,
    attitudes: known.attitudes[power] ?? {},
    home: livesOnSupport(known) ? { support: supportOf(known, power), regime: home?.regime ?? null } : null,
    delegation: known.delegations[power] ?? { members: [], head: null, away: [], diplomat: 'none' },
    objectives: objectives.filter(({ secrecy }) => known.phase.kind === 'ended' || secrecy === 'public'),
    character: known.phase.kind === 'ended' ? characterPlayed(known, power) : null,
  }
}

const characterPlayed = ({ delegations, characters }: World, power: PowerId): Character | null =>
  delegations[power]?.diplomat === 'none' ? null : (characters[power] ?? null)

/** Earlier texts belong to those who negotiated them. */
const treatyPaper = (treaty: Treaty, viewer: Viewer): Treaty => {
  const own = ownPower(viewer)
  if (viewer.kind === 'teacher' || (own && treaty.parties.includes(own))) return treaty
  return { ...treaty, revisions: treaty.revisions.slice(-1) }
}

const brief = (known: World, own: PowerId): BriefPaper => {
  const { brief: text, objectives, weights } = positionOf(known, own)
  const plan = known.position.rounds[roundOf(known.phase) - 1]
  return {
    power: own,
    brief: text,
    instruction: plan?.instructions[own] ?? null,
    weights,
    objectives: objectives.map((objective) => ({
      objective,
      reached: isReached(known, own, objective) ? 'reached' : 'open',
    })),
  }
}

/** In a report the gauges are the report's; otherwise what they would be if nobody changed course. */
const gauges = (known: World, own: PowerId): GaugesPaper => {
  const last = lastRound(known)
  const settled = known.phase.kind === 'report' || known.phase.kind === 'ended'
  const reported = settled ? last?.gauges[own] : undefined
  const usual = usualOutlay(known)
  const now = reported ?? gaugesOf(known, own, usual)
  const before = settled ? known.rounds.at(-2) : last
  const development = developmentOf(known, own, usual)
  return {
    now,
    overall: interestOf(known, own, now),
    before: before?.gauges[own] ?? null,
    growth: {
      development,
      partners: [...tradePartners(known, own).keys()],
      terms: growthTerms(known, own, development),
    },
  }
}

const orders = (known: World, own: PowerId): OrdersPaper => ({
  has: spendable(known, own),
  received: receivedBy(known, own),
  dues: duesOf(known, own),
  byDefault: ordersByDefault(known, own),
  locked: known.orders[own] ?? null,
  proposals: known.proposals[own] ?? [],
  choices: openCrises(known).map((crisis): ChoicePaper => {
    const { targetInTen, burned, range, defies, betrays, called } = crisisOutlook(
      known,
      own,
      crisis.id,
      usualOutlay(known),
    )
    return {
      crisis: crisis.id,
      stances: stancesOpenTo(known, crisis, own),
      byDefault: stanceByDefault(known, crisis, own),
      role: isPrincipal(crisis, own)
        ? own === crisis.target
          ? 'target'
          : 'challenger'
        : called.some(({ power }) => power === own)
          ? 'called'
          : 'other',
      targetInTen,
      burned,
      range,
      defies,
      betrays,
    }
  }),
  consults: consultedBy(known, own),
  suspendable: suspendableBy(known, own),
  withdrawals: withdrawalsDue(known).filter(({ by }) => by === own),
  rooms: roomsIn(known).filter(({ powers }) => powers.includes(own)),
  breaches: breachesOf(known, own),
})

const desk = (world: World, power: PowerId): DeskPaper => ({
  power,
  has: spendable(world, power),
  orders: world.orders[power] ?? null,
  byDefault: world.phase.kind === 'orders' ? ordersByDefault(world, power) : null,
  gauges: gaugesOf(world, power, usualOutlay(world)),
  objectives: positionOf(world, power).objectives,
  character: characterOf(world, power),
})
