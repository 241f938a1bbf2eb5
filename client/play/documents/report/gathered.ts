/** What the report of a round needs, gathered from the papers: the round that was played last. */
import type { PowerId, TreatyId } from '../../../../shared/rules/ids.ts'
import { isDefection } from '../../../../shared/rules/ledger.ts'
import { theTreaty } from '../../../../shared/rules/treaties/theTreaty.ts'
import { termsOf } from '../../../../shared/rules/treaties/treaty.ts'
import type { Payment } from '../../../../shared/rules/world.ts'
import type { ReportPaper } from '../../../../shared/view/papers.ts'
import { deduction } from '../../../words/deduction.ts'
import { type Found, knownToUs } from '../../../words/findings.ts'
import { capitalised } from '../../../words/names.ts'
import { gaveNoOrders, givenInWords } from '../../../words/report.ts'
import type { Round } from '../../../words/story.ts'
import { withheldByUs } from '../../../words/withdrawals.ts'
import type { Game } from '../../game.ts'

/** Before anything was known of anybody: the historical rate. */
const AT_FIRST = 0.75

export const treatyTitle =
  (game: Game): Found['treaty'] =>
  (id) => {
    const treaty = game.treaty(id)
    return treaty ? theTreaty(termsOf(treaty).title) : 'a treaty'
  }

export const roundTold = (game: Game, report: ReportPaper): Round => ({
  events: game.stage.value.events,
  crises: game.crises.value.filter(({ round }) => round === report.round),
  funds: report.funds,
  signed: game.treaties.value
    .filter(
      (treaty) => (treaty.status === 'inForce' || treaty.status === 'over') && treaty.since === report.round,
    )
    .map((treaty) => ({
      parties: treaty.parties,
      title: termsOf(treaty).title,
      secrecy: termsOf(treaty).secrecy,
    })),
})

export const foundIn = (game: Game, report: ReportPaper): Found => {
  const before = game.reports.value.find(({ round }) => round === report.round - 1)
  return {
    names: game.names,
    treaty: treatyTitle(game),
    before: (power) => before?.reliability[power] ?? AT_FIRST,
    after: (power) => report.reliability[power] ?? AT_FIRST,
  }
}

/** Sentences that only one's own delegation, or only the parties of a secret treaty, can know. */
export const secretsIn = (game: Game, report: ReportPaper): readonly string[] => {
  const me = game.myPower.value
  if (!me) return []
  const found = foundIn(game, report)
  const told: string[] = []
  if (report.defaulted.includes(me)) told.push(gaveNoOrders(me, game.names))
  for (const fund of report.funds) {
    const members = game.treaty(fund.treaty)?.parties ?? []
    const sentence = deduction(fund, {
      title: found.treaty(fund.treaty),
      others: members.filter((party) => party !== me),
      names: game.names,
    })
    if (sentence) told.push(`${sentence} ${whoKnows(game, report, fund.treaty, me)}`.trim())
  }
  for (const payment of report.payments.filter((each) => !isPublicly(report, each)))
    told.push(...givenInWords(payment, me, found.treaty, game.names))
  for (const { by, what, verdict, owedTo, knownTo } of report.ledger)
    if (by === me && what.kind === 'withdrawal' && verdict !== 'kept' && knownTo !== 'everyone')
      told.push(withheldByUs(what.due, owedTo, knownTo, game.names))
  return [...told, ...knownToUs(report.ledger, me, found)]
}

/** What everybody could see given is no secret. */
const isPublicly = ({ ledger }: ReportPaper, { by, treaty, article }: Payment): boolean =>
  ledger.some(
    (entry) =>
      entry.by === by && entry.treaty === treaty && entry.article === article && entry.knownTo === 'everyone',
  )

/** Whether another power can know any of what the world does not. */
export const secrecyOf = ({ ledger }: ReportPaper, me: PowerId): 'ours' | 'shared' =>
  ledger.some(({ by, knownTo }) => knownTo !== 'everyone' && (by !== me || knownTo.length > 0))
    ? 'shared'
    : 'ours'

/** Who can know that a share was kept back, where it is not everybody. */
const whoKnows = (game: Game, { ledger }: ReportPaper, treaty: TreatyId, me: PowerId): string => {
  const entry = ledger.find(
    (each) => each.by === me && each.treaty === treaty && each.what.kind === 'payment',
  )
  if (!entry || !isDefection(entry) || entry.knownTo === 'everyone') return ''
  const others = entry.knownTo.filter((power) => power !== me)
  return others.length === 0
    ? 'Nobody else knows it.'
    : `${capitalised(game.names.all(others))} can see it; the world cannot.`
}
