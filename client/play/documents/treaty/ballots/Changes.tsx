/** Above a treaty in force: who joined, and each other text that it has or may get, to be compared with this one. */
import type { Ballot } from '../../../../../shared/rules/ballots/ballot.ts'
import { adoptedAmendment } from '../../../../../shared/rules/ballots/pending.ts'
import type { PowerId } from '../../../../../shared/rules/ids.ts'
import { type InForce, lastRevision, type Revision } from '../../../../../shared/rules/treaties/treaty.ts'
import { openBallots } from '../../../../common/ballots.ts'
import {
  ballotWords,
  joinedLater,
  newTextWaits,
  textChanged,
  textProposed,
} from '../../../../words/ballots.ts'
import type { Game } from '../../../game.ts'

/** Two texts that can be compared, and what is said of them. */
export type Comparison = Readonly<{
  key: string
  line: string
  show: string
  former: Revision
  now: Revision
}>

/** Proposed texts first, then the one that waits, then the one that was before. */
export const comparisonsOf = (game: Game, treaty: InForce): readonly Comparison[] => {
  const me = game.myPower.value
  const { names } = game
  const { round } = game.stage.value
  const now = lastRevision(treaty.revisions)
  const waiting = adoptedAmendment(treaty, round)
  const before = treaty.revisions.at(-2)
  const text = ({ by, motion }: Ballot): Revision[] =>
    motion.kind === 'amendment' ? [{ number: now.number + 1, by, round, terms: motion.terms }] : []
  const against = (ballot: Ballot, line: string, show: string): readonly Comparison[] =>
    text(ballot).map((revision) => ({
      key: `${ballot.round}${ballot.by}`,
      line,
      show,
      former: now,
      now: revision,
    }))
  return [
    ...openBallots(treaty, game.stage.value).flatMap((ballot) =>
      against(ballot, textProposed(ballot.by, me, names), ballotWords.readProposed),
    ),
    ...(waiting ? against(waiting, newTextWaits(waiting.by, round, me, names), ballotWords.readAdopted) : []),
    ...(before && now.binds !== undefined && !now.joined
      ? [
          {
            key: 'before',
            line: textChanged(now.number, now.by, me, names),
            show: ballotWords.readChanged,
            former: before,
            now,
          },
        ]
      : []),
  ]
}

type Props = Readonly<{
  game: Game
  treaty: InForce
  comparisons: readonly Comparison[]
  shown: string | null
  show(key: string | null): void
}>

export const Changes = ({ game, treaty, comparisons, shown, show }: Props) => {
  const joined = treaty.revisions.flatMap(({ joined: power, binds }): (readonly [PowerId, number])[] =>
    power && binds !== undefined ? [[power, binds]] : [],
  )
  return (
    <>
      {joined.map(([power, round]) => (
        <p class="compared" key={`${power}${round}`}>
          {joinedLater(power, round, game.myPower.value, game.names)}
        </p>
      ))}
      {comparisons.map(({ key, line, show: words }) => (
        <p class="compared" key={key}>
          {line}{' '}
          <button type="button" class="link" onClick={() => show(shown === key ? null : key)}>
            {shown === key ? ballotWords.readInForce : words}
          </button>
        </p>
      ))}
    </>
  )
}
