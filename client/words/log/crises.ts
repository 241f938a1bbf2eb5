/** What came of a crisis, and what it showed of promises, as lines of a log. */
import type { CrisisOutcome } from '../../../shared/rules/crises/crisis.ts'
import { acceptedIn } from '../../../shared/rules/crises/mediation.ts'
import type { LedgerEntry } from '../../../shared/rules/ledger.ts'
import type { GameEvent } from '../../../shared/rules/rules.ts'
import type { World } from '../../../shared/rules/world.ts'
import { capitalised, points } from '../names.ts'
import { promiseInWords } from '../promises.ts'
import { inWorld } from './inWorld.ts'
import { type LogKind, type LogLine, line, SECRET } from './line.ts'

export const lineOfDemand = (
  { by, crisis }: Extract<GameEvent, { type: 'DemandMade' }>,
  after: World,
): LogLine => {
  const of = inWorld(after).power(crisis.target)
  return line('crises', by, `demanded ${crisis.demand} of ${of}: ${points(crisis.stakes)} at stake`)
}

export const lineOfMediation = (
  event: Extract<GameEvent, { type: 'MediationOffered' | 'MediationAnswered' | 'MediationWithdrawn' }>,
  after: World,
): LogLine => {
  const say = inWorld(after)
  if (event.type === 'MediationOffered')
    return line('crises', event.by, `offered to mediate: ${say.crisis(event.crisis)}`, SECRET)
  if (event.type === 'MediationWithdrawn')
    return line('crises', event.by, `mediates no more: ${say.crisis(event.crisis)}`, SECRET)
  const crisis = after.crises[event.crisis]
  const open = crisis && acceptedIn(crisis).includes(event.mediator) ? {} : SECRET
  const text = `${event.answer} ${say.power(event.mediator)} as mediator: ${say.crisis(event.crisis)}`
  return line('crises', event.by, text, open)
}

export const lineOfOutcome = (
  { crisis: id, outcome }: Extract<GameEvent, { type: 'CrisisResolved' }>,
  after: World,
): LogLine => {
  const crisis = after.crises[id]
  const text = crisis ? `${crisis.title}: ${outcomeInWords(crisis, outcome, after)}` : id
  return line('crises', null, text, { whose: 'Report' })
}

const outcomeInWords = (
  { challenger, target }: World['crises'][keyof World['crises']],
  { kind, withTarget, withChallenger, war }: CrisisOutcome,
  world: World,
): string => {
  const { power, all } = inWorld(world)
  const came = withTarget.length > 0 ? `${all(withTarget)} came to` : 'nobody came to'
  const beside =
    withChallenger.length > 0 ? ` ${capitalised(all(withChallenger))} joined ${power(challenger)}.` : ''
  switch (kind) {
    case 'targetConceded':
      return `${power(target)} gave way.`
    case 'challengerConceded':
      return `${power(challenger)} gave way; ${came} ${power(target)}.`
    case 'settled':
      return 'settled.'
    case 'bothConceded':
      return 'both gave way, and all stays as it was.'
    case 'war': {
      const won = war?.winner ? `${capitalised(power(war.winner))} won.` : 'Neither won outright.'
      return `war; ${came} ${power(target)}.${beside} ${won}`
    }
  }
}

export const lineOfPart = (
  { crisis, by, to, what, due, given, number, of, treaty }: Extract<GameEvent, { type: 'PartFellDue' }>,
  after: World,
): LogLine => {
  const say = inWorld(after)
  const part = of > 1 ? `, part ${number} of ${of}` : ''
  const text =
    what === 'withheld'
      ? `withheld ${points(due)} from ${say.power(to)}${part}: ${say.crisis(crisis)}`
      : `handed over ${points(given)} to ${say.power(to)}${part}: ${say.crisis(crisis)}`
  return line('crises', by, text, say.secrecyOf(treaty))
}

const KINDS: Readonly<Record<LedgerEntry['what']['kind'], LogKind>> = {
  payment: 'orders',
  call: 'crises',
  restraint: 'crises',
  embargo: 'orders',
  withdrawal: 'crises',
  renunciation: 'treaties',
  disclosure: 'treaties',
}

export const lineOfPromise = (
  { entry }: Extract<GameEvent, { type: 'PromiseTested' }>,
  after: World,
): LogLine =>
  line(KINDS[entry.what.kind], entry.by, promiseInWords(entry, after), {
    secrecy: entry.knownTo === 'everyone' ? 'open' : 'secret',
    broken: entry.verdict === 'kept' ? 'whole' : 'broken',
  })
