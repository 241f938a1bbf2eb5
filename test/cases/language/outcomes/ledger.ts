/** What became of promises. */

import type { PowerId } from '../../../../shared/rules/ids.ts'
import type { LedgerEntry } from '../../../../shared/rules/ledger.ts'
import type { World } from '../../../../shared/rules/world.ts'
import { treatyCalled } from '../lesson.ts'
import { outcome } from '../sentence.ts'

const lines = (world: World, by: PowerId, title: string): readonly LedgerEntry[] =>
  world.ledger.filter((entry) => entry.by === by && entry.treaty === treatyCalled(world, title).id)

/** The one line with this verdict; where there is none or another, that is what was got. */
const knowing = (world: World, by: PowerId, verdict: LedgerEntry['verdict'], title: string) => {
  const found = lines(world, by, title).findLast((entry) => entry.verdict === verdict)
  return found ? found.knownTo : lines(world, by, title).map((entry) => entry.verdict)
}

export const LEDGER = [
  outcome('{power} {verdict} {title}', ({ power, verdict, title }, world) => ({
    expected: [verdict],
    got: lines(world, power, title).map((entry) => entry.verdict),
  })),
  outcome('{power} {verdict} {title} in round {n}', ({ power, verdict, title, n }, world) => ({
    expected: [verdict],
    got: lines(world, power, title)
      .filter(({ round }) => round === n)
      .map((entry) => entry.verdict),
  })),
  outcome('{power} {verdict} {title} toward {powers}', ({ power, verdict, title, powers }, world) => ({
    expected: [powers],
    got: lines(world, power, title)
      .filter((entry) => entry.verdict === verdict)
      .map(({ owedTo }) => owedTo),
  })),
  outcome('It is known to everybody that {power} {verdict} {title}', ({ power, verdict, title }, world) => ({
    expected: 'everyone',
    got: knowing(world, power, verdict, title),
  })),
  outcome(
    'It is known only to {powers} that {power} {verdict} {title}',
    ({ powers, power, verdict, title }, world) => ({
      expected: powers,
      got: knowing(world, power, verdict, title),
    }),
  ),
  outcome(
    'It is known to nobody else that {power} {verdict} {title}',
    ({ power, verdict, title }, world) => ({
      expected: [],
      got: knowing(world, power, verdict, title),
    }),
  ),
  outcome('{power} was called to nothing by {title}', ({ power, title }, world) => ({
    expected: [],
    got: lines(world, power, title),
  })),
  outcome('No promise fell due', (_, world) => ({ expected: [], got: world.ledger })),
  outcome('{n} promises fell due', ({ n }, world) => ({ expected: n, got: world.ledger.length })),
  outcome('{power} gave {n} of {m:n} points under {title}', ({ power, n, m, title }, world) => {
    const { id } = treatyCalled(world, title)
    const made =
      world.rounds.at(-1)?.payments?.filter(({ treaty, by }) => treaty === id && by === power) ?? []
    return { expected: [{ paid: n, due: m }], got: made.map(({ paid, due }) => ({ paid, due })) }
  }),
  outcome('{power} gave nothing under {title}, and owed nothing', ({ power, title }, world) => {
    const { id } = treatyCalled(world, title)
    return {
      expected: [],
      got: world.rounds.at(-1)?.payments?.filter(({ treaty, by }) => treaty === id && by === power) ?? [],
    }
  }),
  outcome('{power} paid {n} of {m:n} points into {title}', ({ power, n, m, title }, world) => {
    const { id } = treatyCalled(world, title)
    const fund = world.rounds.at(-1)?.funds.find(({ treaty }) => treaty === id)
    return { expected: { paid: n, due: m }, got: { paid: fund?.paid[power], due: fund?.due[power] } }
  }),
]
