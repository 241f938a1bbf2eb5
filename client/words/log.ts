/** Every entry of a log as a sentence without its subject: "signed; the Rome Notes are in force". */
import { called, listed } from '../../shared/rules/clauses/names.ts'
import type { CrisisOutcome, Stance } from '../../shared/rules/crises/crisis.ts'
import type { CrisisId, PowerId, TreatyId } from '../../shared/rules/ids.ts'
import type { GameEvent } from '../../shared/rules/rules.ts'
import { bargainOf } from '../../shared/rules/treaties/legality.ts'
import { type RefusalReason, termsOf } from '../../shared/rules/treaties/treaty.ts'
import type { World } from '../../shared/rules/world.ts'
import { promiseInWords } from './promises.ts'

export type LogKind = 'round' | 'treaties' | 'orders' | 'crises' | 'talk' | 'people'

export type LogLine = Readonly<{
  kind: LogKind
  /** Who did it; null for what nobody did: a round opens, a report is read. */
  who: PowerId | null
  /** What stands in the column of names instead of a power: "Briefing". */
  whose: string | null
  text: string
  secrecy: 'open' | 'secret'
  /** A promise was broken here. */
  broken: 'broken' | 'whole'
}>

/** @param after the world in which the event has happened */
export const lineOf = (event: GameEvent, after: World): LogLine => {
  const say = words(after)
  const line = (kind: LogKind, who: PowerId | null, text: string, more: Partial<LogLine> = {}): LogLine => ({
    kind,
    who,
    whose: null,
    text,
    secrecy: 'open',
    broken: 'whole',
    ...more,
  })
  const secret = { secrecy: 'secret' } as const
  const treatySecrecy = (id: TreatyId) => {
    const treaty = after.treaties[id]
    const open =
      treaty &&
      termsOf(treaty).secrecy === 'public' &&
      (treaty.status === 'inForce' || treaty.status === 'over')
    return open ? {} : secret
  }
  switch (event.type) {
    case 'WorldOpened':
      return line('round', null, `${event.position.title}: the world is opened`, { whose: 'Lobby' })
    case 'SeatTaken':
      return line('people', event.power, `a place is taken by ${event.person}`)
    case 'SeatLeft':
      return line('people', event.power, `a place is left by ${event.person}`)
    case 'PresenceMarked':
      return line(
        'people',
        event.power,
        event.presence === 'away' ? `${event.person} is gone` : `${event.person} is back`,
      )
    case 'DiplomatAppointed':
      return line(
        'people',
        event.power,
        event.diplomat === 'none' ? 'is played by its delegation' : 'is played by a computer diplomat',
      )
    case 'BroadcastSent':
      return line('talk', null, `“${event.text}”`, { whose: 'Teacher' })
    case 'MessageSent': {
      const { channel, by, text } = event.message
      if (channel.kind === 'public') return line('talk', by, `to everybody: “${text}”`)
      const to =
        channel.kind === 'delegation'
          ? 'among themselves'
          : `to ${listed(channel.powers.filter((power) => power !== by).map(say.power))}`
      return line('talk', by, `${to}: “${text}”`, secret)
    }
    case 'TreatyProposed':
      return line(
        'treaties',
        event.by,
        `proposed ${say.treaty(event.treaty)} to ${say.others(event.parties, event.by)}`,
        secret,
      )
    case 'TreatyAmended':
      return line(
        'treaties',
        event.by,
        `answered with revision ${event.revision} of ${say.treaty(event.treaty)}`,
        secret,
      )
    case 'TreatySigned':
      return line('treaties', event.by, `signed ${say.treaty(event.treaty)}`, treatySecrecy(event.treaty))
    case 'TreatyEnteredForce':
      return line('treaties', null, `${say.treaty(event.treaty)} is in force: ${say.parties(event.treaty)}`, {
        whose: 'In force',
        ...treatySecrecy(event.treaty),
      })
    case 'SignatureTakenBack':
      return line('treaties', event.by, `took its signature back from ${say.treaty(event.treaty)}`, secret)
    case 'TreatyRefused':
      return line(
        'treaties',
        event.by,
        `refused ${say.treaty(event.treaty)}: ${BECAUSE[event.because]}`,
        secret,
      )
    case 'ProposalTakenBack':
      return line('treaties', event.by, `took ${say.treaty(event.treaty)} off the table`, secret)
    case 'DraftShared':
      return line('treaties', event.draft.power, `drafted ${event.draft.terms.title}`, secret)
    case 'DraftDropped':
      return line('treaties', null, 'a draft was thrown away', { whose: 'Drawer', ...secret })
    case 'NoticeGiven':
      return line(
        'treaties',
        event.by,
        `gave notice of leaving ${say.treaty(event.treaty)}`,
        treatySecrecy(event.treaty),
      )
    case 'TreatyExpired':
      return line('treaties', null, `${say.treaty(event.treaty)} has run out`, {
        whose: 'Calendar',
        ...treatySecrecy(event.treaty),
      })
    case 'PartyLeft':
      return line(
        'treaties',
        event.power,
        `is free of ${say.treaty(event.treaty)}, after notice`,
        treatySecrecy(event.treaty),
      )
    case 'TreatyRenounced':
      return line(
        'treaties',
        event.by,
        `left ${say.treaty(event.treaty)} without notice`,
        treatySecrecy(event.treaty),
      )
    case 'StanceDeclared':
      return line(
        'crises',
        event.by,
        `told its partners that it will ${DO[event.stance]}: ${say.crisis(event.crisis)}`,
        secret,
      )
    case 'OrdersGiven':
      return line('orders', event.by, `sealed its orders: ${say.orders(event.orders)}`, secret)
    case 'OrdersUnlocked':
      return line('orders', event.by, 'opened its orders again', secret)
    case 'OrdersProposed':
      return line('orders', event.power, `a member proposed: ${say.orders(event.orders)}`, secret)
    case 'ReadyDeclared':
      return line('round', event.by, event.ready === 'ready' ? 'is ready' : 'is not ready after all')
    case 'RoundOpened':
      return line(
        'round',
        null,
        [`${event.label}: ${event.title}`, ...event.events.map(({ title }) => title)].join('. '),
        {
          whose: 'Briefing',
        },
      )
    case 'PhaseOpened':
      return line('round', null, event.phase === 'orders' ? 'orders are open' : 'negotiation is open', {
        whose: 'Clock',
      })
    case 'OrdersOpened':
      return line(
        'orders',
        null,
        event.defaulted.length > 0
          ? `all orders are opened; none came from ${listed(event.defaulted.map(say.power))}`
          : 'all orders are opened',
        { whose: 'Report' },
      )
    case 'CrisisResolved':
      return line('crises', null, say.outcome(event.crisis, event.outcome), { whose: 'Report' })
    case 'FundPaid': {
      const due = total(event.due)
      const paid = total(event.paid)
      return line('orders', null, `${say.treaty(event.treaty)}: ${paid} of ${due} points were paid`, {
        whose: 'Report',
        ...treatySecrecy(event.treaty),
      })
    }
    case 'PromiseTested':
      return line(
        event.entry.what.kind === 'payment' ? 'orders' : 'crises',
        event.entry.by,
        promiseInWords(event.entry, after),
        {
          secrecy: event.entry.knownTo === 'everyone' ? 'open' : 'secret',
          broken: event.entry.verdict === 'kept' ? 'whole' : 'broken',
        },
      )
    case 'RoundClosed':
      return line('round', null, 'the report is read', { whose: 'Report' })
    case 'WorldEnded':
      return line('round', null, 'the lesson is over', { whose: 'End' })
  }
}

const BECAUSE: Readonly<Record<RefusalReason, string>> = {
  tooLittle: 'it does not bind enough',
  tooMuchAutonomy: 'it costs too much autonomy',
  shareTooLarge: 'the share is too large',
  noTrust: 'no trust that it would be kept',
  promisedOthers: 'promised to somebody else',
  unsaid: 'no reason was given',
}

const DO: Readonly<Record<Stance, string>> = {
  standFirm: 'stand firm',
  concede: 'concede',
  honour: 'come',
  abstain: 'stay out',
  joinTarget: 'join the target',
  joinChallenger: 'join the challenger',
}

const total = (points: Readonly<Record<string, number>>) =>
  Object.values(points).reduce((sum, each) => sum + each, 0)

const words = (world: World) => {
  const bargain = bargainOf(world, [])
  const power = (id: PowerId) => called(bargain, id)
  const treaty = (id: TreatyId) => {
    const found = world.treaties[id]
    return found ? `the ${termsOf(found).title.replace(/^the /i, '')}` : 'a treaty'
  }
  const crisis = (id: CrisisId) => world.crises[id]?.title ?? id
  return {
    power,
    treaty,
    crisis,
    others: (parties: readonly PowerId[], by: PowerId) =>
      listed(parties.filter((party) => party !== by).map(power)),
    parties: (id: TreatyId) => listed((world.treaties[id]?.parties ?? []).map(power)),
    orders: ({
      arms,
      development,
      contributions,
      outreach,
      stances,
    }: Extract<GameEvent, { type: 'OrdersGiven' }>['orders']) =>
      [
        `arms ${arms}`,
        `development ${development}`,
        ...(Object.entries(contributions) as [TreatyId, number][]).map(
          ([id, points]) => `${points} to ${treaty(id)}`,
        ),
        ...(Object.entries(outreach) as [PowerId, number][])
          .filter(([, points]) => points > 0)
          .map(([id, points]) => `${points} for the goodwill of ${power(id)}`),
        ...(Object.entries(stances) as [CrisisId, Stance][])
          .filter(([, stance]) => stance !== 'abstain')
          .map(([id, stance]) => `${DO[stance]} (${crisis(id)})`),
      ].join(', '),
    outcome: (id: CrisisId, outcome: CrisisOutcome) => outcomeInWords(crisis(id), world, id, outcome, power),
  }
}

const outcomeInWords = (
  title: string,
  world: World,
  id: CrisisId,
  outcome: CrisisOutcome,
  power: (id: PowerId) => string,
): string => {
  const crisis = world.crises[id]
  if (!crisis) return title
  const came =
    outcome.withTarget.length > 0
      ? ` ${listed(outcome.withTarget.map(power))} came to ${power(crisis.target)}.`
      : ` Nobody came to ${power(crisis.target)}.`
  switch (outcome.kind) {
    case 'targetConceded':
      return `${title}: ${power(crisis.target)} gave way.`
    case 'challengerConceded':
      return `${title}: ${power(crisis.challenger)} gave way.${came}`
    case 'bothConceded':
      return `${title}: both gave way, and all stays as it was.`
    case 'war': {
      const won = outcome.war?.winner ? ` ${power(outcome.war.winner)} won.` : ' Neither won outright.'
      return `${title}: war.${came}${won}`
    }
  }
}
