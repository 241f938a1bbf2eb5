/** One motion that is being voted on: what it is, what it means, how it stands, and one's own vote. */
import { useState } from 'preact/hooks'
import type { Ballot, Vote } from '../../../../../shared/rules/ballots/ballot.ts'
import { votersIn } from '../../../../../shared/rules/ballots/decisionRule.ts'
import type { InForce } from '../../../../../shared/rules/treaties/treaty.ts'
import { isWaitingFor } from '../../../../common/ballots.ts'
import { Glossed } from '../../../../common/Glossary.tsx'
import { ballotWords, motionMeans, motionTitle, needWords, votesInWords } from '../../../../words/ballots.ts'
import type { Game } from '../../../game.ts'
import { ForDelegates } from '../../paper/ForDelegates.tsx'

type Props = Readonly<{ game: Game; treaty: InForce; ballot: Ballot; children?: preact.ComponentChildren }>

export const BallotCard = ({ game, treaty, ballot, children }: Props) => {
  const [said, say] = useState<string | null>(null)
  const me = game.myPower.value
  const { names } = game
  const member = me !== null && treaty.parties.includes(me)
  const waiting = me !== null && isWaitingFor(treaty, ballot, me)
  const title = motionTitle(ballot, me, names)
  const cast = async (vote: Vote) => {
    const refused = await game.do({ type: 'CastVote', treaty: treaty.id, motionBy: ballot.by, vote })
    say(refused)
    if (!refused) game.announce(ballotWords.announced)
  }
  return (
    <section class={waiting ? 'ballot waiting' : 'ballot'} aria-label={title}>
      {waiting && <p class="over">{needWords.over}</p>}
      <h3>{title}</h3>
      <p class="note">{motionMeans(ballot.motion, me, ballot.round, names)}</p>
      {children}
      {member ? (
        <>
          <p class="tally">{votesInWords({ ...ballot, voters: votersIn(treaty, ballot) }, me, names)}</p>
          <p class="note">
            <Glossed text={ballotWords.deadline} />
          </p>
        </>
      ) : (
        <p class="note">{ballotWords.asked}</p>
      )}
      {said && (
        <p class="said" role="alert">
          {said}
        </p>
      )}
      {waiting && game.signs.value === 'signs' && (
        <div class="acts">
          {(['yes', 'no'] as const).map((vote) => (
            <button
              key={vote}
              type="button"
              class="btn"
              disabled={game.blocked.value !== null}
              onClick={() => cast(vote)}
            >
              {ballotWords[vote]}
              <span class="vh">: {title}</span>
            </button>
          ))}
        </div>
      )}
      {waiting && game.signs.value !== 'signs' && (
        <ForDelegates game={game} does="signs" letter={ballotWords.letter(title)} />
      )}
      {member && !waiting && <p class="note">{mine(ballot, me)}</p>}
    </section>
  )
}

const mine = ({ yes, no, motion }: Ballot, me: string): string => {
  if (yes.some((power) => power === me)) return ballotWords.voted('yes')
  if (no.some((power) => power === me)) return ballotWords.voted('no')
  const concerned = motion.kind === 'expulsion' && motion.power === me
  return concerned ? ballotWords.noVote : ballotWords.late
}
