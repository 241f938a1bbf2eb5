/**
 * 3. The shadow of the future works.
 *
 * Four worlds for each seed: a quarter of the seats are conditional cooperators, a quarter saints, a quarter constant
 * shirkers and a quarter testers, who cheat for as long as nobody answers (players/): without anybody whom an answer
 * could teach, to answer would be revenge and nothing else. From world to world everybody moves on by one, so that
 * each seat is once each of them among the same mixture. Measured: national interest of a seat as a conditional
 * cooperator less that of the same seat as a saint, and as a shirker. Holds if both are above zero by two standard
 * errors of the seeds' means.
 *
 * The end: ordinary worlds with an announced last round, and with a hidden one. Measured: what part of the promises
 * that were called in a round was broken. Holds if more are broken in the announced last round than in the rounds
 * before it, and than in a last round that nobody knew to be the last.
 */
import type { PlayedWorld, Player } from '../../../server/diplomats/playWorld.ts'
import { chance } from '../../../shared/rules/chance.ts'
import { isDefection } from '../../../shared/rules/ledger.ts'
import { interestOf } from '../interest.ts'
import { conditional } from '../players/conditional.ts'
import { saint } from '../players/saint.ts'
import { shirker } from '../players/shirker.ts'
import { tester } from '../players/tester.ts'
import { above, type Finding, measured, together, when } from '../property.ts'
import type { Stage } from '../stage.ts'
import { mean, standardError, sum } from '../statistics.ts'

const KINDS = [conditional, saint, shirker, tester] as const
const TURNS = KINDS.map((_, turn) => turn)

type Count = Readonly<{ broken: number; called: number }>
type Trial = Readonly<{
  overSaint: number
  overShirker: number
  announced: Readonly<{ before: Count; last: Count }>
  hidden: Readonly<{ before: Count; last: Count }>
}>

const trial = (stage: Stage): Trial => {
  const { powers, seed } = stage
  const places = powers.toSorted((a, b) => chance(seed, `place/${a}`) - chance(seed, `place/${b}`))
  const kindOf = (power: (typeof powers)[number], turn: number): number =>
    (places.indexOf(power) + turn) % KINDS.length
  const worlds = TURNS.map((turn) =>
    stage.playedBy((power): Player => (KINDS[kindOf(power, turn)] ?? conditional)(), 'needed'),
  )
  const as = (power: (typeof powers)[number], kind: number): number => {
    const turn = TURNS.find((each) => kindOf(power, each) === kind) ?? 0
    const world = worlds[turn]
    return world ? interestOf(world, power) : 0
  }
  return {
    overSaint: mean(powers.map((power) => as(power, 0) - as(power, 1))),
    overShirker: mean(powers.map((power) => as(power, 0) - as(power, 2))),
    announced: defections(stage.ordinary()),
    hidden: defections(stage.hiddenEnd()),
  }
}

const defections = ({ world }: PlayedWorld): Readonly<{ before: Count; last: Count }> => {
  const end = world.rounds.length
  const count = (entries: typeof world.ledger): Count => ({
    broken: entries.filter(isDefection).length,
    called: entries.length,
  })
  return {
    before: count(world.ledger.filter(({ round }) => round < end)),
    last: count(world.ledger.filter(({ round }) => round === end)),
  }
}

const judge = (trials: readonly Trial[]): Finding => {
  const overSaint = trials.map((each) => each.overSaint)
  const overShirker = trials.map((each) => each.overShirker)
  const rate = (of: (trial: Trial) => Count) =>
    sum(trials.map((each) => of(each).broken)) / Math.max(1, sum(trials.map((each) => of(each).called)))
  const before = rate(({ announced }) => announced.before)
  const last = rate(({ announced }) => announced.last)
  const hidden = rate((each) => each.hidden.last)
  const [saintError, shirkerError] = [standardError(overSaint), standardError(overShirker)]
  return {
    verdict: together(
      above(mean(overSaint), saintError, 0),
      above(mean(overShirker), shirkerError, 0),
      when(last > before && last > hidden),
    ),
    said:
      `conditional over saint ${signed(mean(overSaint))} (se ${saintError.toFixed(2)}), over shirker ` +
      `${signed(mean(overShirker))} (se ${shirkerError.toFixed(2)}); broken before the end ${before.toFixed(2)}, ` +
      `in the last round ${last.toFixed(2)}, in a hidden last ${hidden.toFixed(2)}`,
    numbers: {
      overSaint: mean(overSaint),
      overShirker: mean(overShirker),
      saintError,
      shirkerError,
      brokenBefore: before,
      brokenInLast: last,
      brokenInHiddenLast: hidden,
    },
  }
}

const signed = (value: number) => `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(2)}`

export const shadowOfTheFuture = measured({
  number: 3,
  name: 'The shadow of the future works',
  trial,
  judge,
})
