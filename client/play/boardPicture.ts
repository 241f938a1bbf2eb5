/** What the board shows one viewer: composed from the papers, and from nothing that the viewer may not know. */
import { clauseOf } from '../../shared/rules/clauses/clauses.ts'
import { isPrincipal } from '../../shared/rules/crises/crisis.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import { type Treaty, termsOf } from '../../shared/rules/treaties/treaty.ts'
import type { CrisisPaper, StagePaper } from '../../shared/view/papers.ts'
import type {
  BoardCrisis,
  BoardLine,
  BoardMoment,
  BoardPicture,
  BoardPower,
  LineKind,
} from '../board/picture.ts'

type Shown = Readonly<{
  boardTitle: string
  powers: readonly BoardPower[]
  me: PowerId | null
  stage: Pick<StagePaper, 'phase' | 'round' | 'label' | 'next' | 'regions'>
  treaties: readonly Treaty[]
  crises: readonly CrisisPaper[]
  moments: readonly BoardMoment[]
  pulse: readonly PowerId[]
}>

export const boardPicture = (shown: Shown): BoardPicture => {
  const { boardTitle, powers, me, stage, treaties, crises, moments, pulse } = shown
  const label = stage.label || stage.next?.label
  return {
    title: label ? `${boardTitle}, ${label}` : boardTitle,
    owners: stage.regions,
    powers,
    ...(me ? { you: me } : {}),
    lines: linesOf(treaties),
    crises: openCrises(stage, crises).map((crisis) => burning(crisis, me)),
    moments,
    pulse,
  }
}

/** One line for each pair of powers that a treaty in force binds: its strongest promise, secret ones first. */
export const linesOf = (treaties: readonly Treaty[]): readonly BoardLine[] => {
  const lines = new Map<string, BoardLine>()
  for (const treaty of treaties) {
    if (treaty.status !== 'inForce') continue
    const { title } = termsOf(treaty)
    const kind = kindOf(treaty)
    for (const between of pairsOf(treaty.parties)) {
      const pair = between.toSorted().join('|')
      const drawn = lines.get(pair)
      if (drawn && WEIGHT[drawn.kind] >= WEIGHT[kind]) continue
      lines.set(pair, { id: `${treaty.id}/${pair}`, between, kind, label: title })
    }
  }
  return [...lines.values()]
}

const WEIGHT: Readonly<Record<LineKind, number>> = {
  trade: 1,
  understanding: 2,
  fund: 3,
  defence: 4,
  secret: 5,
}

const kindOf = (treaty: Treaty): LineKind => {
  const { clauses, secrecy } = termsOf(treaty)
  if (secrecy === 'secret') return 'secret'
  if (clauseOf(clauses, 'defence')) return 'defence'
  if (clauseOf(clauses, 'pool')) return 'fund'
  return clauses.every(({ kind }) => kind === 'trade') ? 'trade' : 'understanding'
}

const pairsOf = (parties: readonly PowerId[]): readonly (readonly [PowerId, PowerId])[] =>
  parties.flatMap((one, at) => parties.slice(at + 1).map((other) => [one, other] as const))

const openCrises = ({ round, phase }: Shown['stage'], crises: readonly CrisisPaper[]) =>
  crises.filter((crisis) => crisis.outcome === null && crisis.round === round && phase !== 'ended')

const burning = (crisis: CrisisPaper, me: PowerId | null): BoardCrisis => ({
  id: crisis.id,
  title: `${crisis.title}: crisis`,
  place: crisis.place,
  challenger: crisis.challenger,
  target: crisis.target,
  yours: me !== null && isPrincipal(crisis, me),
})

/** Whose names come first where there is not room for all: mine, those in a crisis, my allies. */
export const emphasisOf = ({ me, stage, crises, treaties }: Shown): readonly PowerId[] => {
  const inCrisis = openCrises(stage, crises).flatMap(({ challenger, target }) => [challenger, target])
  const allies = treaties
    .filter((treaty) => treaty.status === 'inForce' && me !== null && treaty.parties.includes(me))
    .flatMap(({ parties }) => parties)
  return [...new Set([...(me ? [me] : []), ...inCrisis, ...allies])]
}

/** Powers whose bonds differ between two pictures: each gets one soft ring. */
export const changedBetween = (
  before: readonly BoardLine[],
  after: readonly BoardLine[],
): readonly string[] => {
  const ids = (lines: readonly BoardLine[]) => new Map(lines.map((line) => [`${line.id}/${line.kind}`, line]))
  const [old, now] = [ids(before), ids(after)]
  const differing = [...[...now].filter(([id]) => !old.has(id)), ...[...old].filter(([id]) => !now.has(id))]
  return [...new Set(differing.flatMap(([, { between }]) => between))]
}
