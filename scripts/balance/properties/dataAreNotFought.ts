/**
 * 9. The data are not fought.
 *
 * Worlds with the attitudes, distances and strengths of the day, and without its treaties: ordinary diplomats sign
 * whom they choose. Measured: of the pairs that come to owe each other arms or money for arms, and of which both
 * stood in a historical bloc (history/, from ATOP), how many stood in the same one; against the same share of all
 * such pairs, which is chance. Holds if it is above chance by two standard errors. Attitudes were written by people who know what happened:
 * this shows consistency, and no prediction.
 */
import type { PlayedWorld } from '../../../server/diplomats/playWorld.ts'
import { isMilitary } from '../../../shared/rules/clauses/clauses.ts'
import { termsOf } from '../../../shared/rules/treaties/treaty.ts'
import { historicalBlocs } from '../history/alignments.ts'
import { AXELROD_BENNETT } from '../history/periods.ts'
import { above, type Finding, measured } from '../property.ts'
import type { Stage } from '../stage.ts'
import { share } from '../statistics.ts'

export type Allied = Readonly<{
  scenario: string
  powers: readonly string[]
  /** Every pair once, whatever it signed and how often. */
  pairs: readonly (readonly [string, string])[]
}>

const trial = ({ scenario, powers, blank }: Stage): Allied => ({ scenario, powers, pairs: alliedIn(blank()) })

const alliedIn = ({ world }: PlayedWorld): Allied['pairs'] => {
  const pairs = new Map<string, readonly [string, string]>()
  for (const treaty of Object.values(world.treaties)) {
    if (treaty.historic !== null || (treaty.status !== 'inForce' && treaty.status !== 'over')) continue
    if (!termsOf(treaty).clauses.some(isMilitary)) continue
    const parties = [...treaty.parties, ...(treaty.former ?? [])].toSorted()
    parties.forEach((a, at) => {
      for (const b of parties.slice(at + 1)) pairs.set(`${a}+${b}`, [a, b])
    })
  }
  return [...pairs.values()]
}

const judge = (trials: readonly Allied[]): Finding => {
  const [first] = trials
  const blocs = historicalBlocs(first?.scenario ?? '')
  if (!first || blocs.length === 0)
    return { verdict: 'no data', said: 'nobody has derived historical blocs for this scenario', numbers: {} }
  const blocOf = (power: string) => blocs.findIndex((bloc) => bloc.includes(power))
  const aligned = first.powers.filter((power) => blocOf(power) >= 0)
  const all = aligned.flatMap((a, at) => aligned.slice(at + 1).map((b) => [a, b] as const))
  const same = ([a, b]: readonly [string, string]) => blocOf(a) === blocOf(b)
  const chance = share(all, same)
  const reached = trials
    .flatMap(({ pairs }) => pairs)
    .filter((pair) => pair.every((power) => blocOf(power) >= 0))
  const within = share(reached, same)
  const error = Math.sqrt((within * (1 - within)) / Math.max(1, reached.length))
  return {
    verdict: reached.length === 0 ? 'unclear' : above(within, error, chance),
    said: `${within.toFixed(2)} of ${reached.length} military ties lie within a historical bloc, by chance ${chance.toFixed(2)}`,
    table: alignmentTable(first.scenario, alignmentsOf(trials, blocs), blocs),
    numbers: { within, chance, ties: reached.length, alignments: alignmentsOf(trials, blocs) },
  }
}

/** Of each power's military ties in a world, how many with each bloc. */
const alignmentsOf = (
  trials: readonly Allied[],
  blocs: readonly (readonly string[])[],
): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(
    (trials[0]?.powers ?? []).map((power) => [
      power,
      blocs.map((bloc) => {
        const ties = trials
          .flatMap(({ pairs }) => pairs)
          .filter((pair) => pair.includes(power))
          .filter((pair) => pair.some((each) => each !== power && bloc.includes(each)))
        return ties.length / trials.length
      }),
    ]),
  )

/** Where each power stood, where the diplomats put it, and where Axelrod & Bennett's published table does. */
const alignmentTable = (
  scenario: string,
  alignments: ReturnType<typeof alignmentsOf>,
  blocs: readonly (readonly string[])[],
): readonly (readonly string[])[] => {
  const published = AXELROD_BENNETT[scenario]
  const named = (at: number) => (at < 0 ? '-' : `bloc ${at + 1}`)
  return [
    [
      'military ties a world',
      ...blocs.map((_, at) => `with bloc ${at + 1}`),
      'stands with',
      'history (ATOP)',
      ...(published ? ['Axelrod & Bennett'] : []),
    ],
    ...Object.entries(alignments).map(([power, ties]) => [
      power,
      ...ties.map((each) => each.toFixed(1)),
      named(ties.every((each) => each === 0) ? -1 : ties.indexOf(Math.max(...ties))),
      named(blocs.findIndex((bloc) => bloc.includes(power))),
      ...(published ? [`side ${published.findIndex((side) => side.includes(power)) + 1}`] : []),
    ]),
  ]
}

export const dataAreNotFought = measured({ number: 9, name: 'The data are not fought', trial, judge })
