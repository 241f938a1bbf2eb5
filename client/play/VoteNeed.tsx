/** What the members of a treaty in force ask of a delegation: a vote, an answer, or to stay or leave. */
import { invitedMeans, motionMeans, motionTitle, needWords, outvotedMeans } from '../words/ballots.ts'
import type { NeedProps } from './needProps.ts'
import { addressOf } from './place.ts'

export const VoteWaits = ({ page: { game }, need, first }: NeedProps<'vote'>) => {
  const { treaty, title, ballot, council } = need
  const me = game.myPower.value
  return (
    <li class="need plain">
      <div class="body">
        <p class="over">{needWords.over}</p>
        <h2>{needWords.heading(title, council)}</h2>
        <p>
          {motionTitle(ballot, me, game.names)}. {motionMeans(ballot.motion, me, ballot.round, game.names)}{' '}
          {needWords.notVoted}
        </p>
        <div class="acts">
          <a class={`btn ${first ? 'primary' : ''}`} href={addressOf({ at: 'treaty', treaty })}>
            {needWords.read}
          </a>
        </div>
      </div>
    </li>
  )
}

export const Invited = ({ page: { game }, need, first }: NeedProps<'invitation'>) => (
  <li class="need plain">
    <div class="body">
      <p class="over">{needWords.invitedOver}</p>
      <h2>{needWords.invited(need.title)}</h2>
      <p>{invitedMeans(need.invitation, game.stage.value.round)}</p>
      <div class="acts">
        <a class={`btn ${first ? 'primary' : ''}`} href={addressOf({ at: 'treaty', treaty: need.treaty })}>
          {needWords.invitedRead}
        </a>
      </div>
    </div>
  </li>
)

export const Outvoted = ({ page: { game }, need }: NeedProps<'outvoted'>) => (
  <li class="need plain">
    <div class="body">
      <p class="over">{needWords.outvotedOver}</p>
      <h2>{needWords.outvoted(need.title)}</h2>
      <p>{outvotedMeans(game.stage.value.round)}</p>
      <div class="acts">
        <a href={addressOf({ at: 'treaty', treaty: need.treaty })}>{needWords.outvotedRead}</a>
      </div>
    </div>
  </li>
)
