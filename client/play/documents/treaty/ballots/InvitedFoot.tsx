/** What an invited power can answer to a treaty in force. */
import { useState } from 'preact/hooks'
import { type InForce, lastRevision } from '../../../../../shared/rules/treaties/treaty.ts'
import { ballotWords } from '../../../../words/ballots.ts'
import type { Game } from '../../../game.ts'
import { ForDelegates } from '../../paper/ForDelegates.tsx'
import { Said } from '../../paper/Said.tsx'

type Props = Readonly<{ game: Game; treaty: InForce }>

export const InvitedFoot = ({ game, treaty }: Props) => {
  const [said, say] = useState<string | null>(null)
  const { number: revision, terms } = lastRevision(treaty.revisions)
  const give = async (answer: 'accept' | 'decline') => {
    const refused = await game.do({ type: 'AnswerInvitation', treaty: treaty.id, revision, answer })
    say(refused)
    if (!refused) game.announce(ballotWords.answered)
  }
  if (game.signs.value !== 'signs')
    return <ForDelegates game={game} does="signs" letter={ballotWords.invitedLetter(terms.title)} />
  return (
    <>
      <Said game={game} said={said} />
      <button
        type="button"
        class="btn primary"
        disabled={game.blocked.value !== null}
        onClick={() => give('accept')}
      >
        {ballotWords.join}
      </button>
      <button
        type="button"
        class="btn"
        disabled={game.blocked.value !== null}
        onClick={() => give('decline')}
      >
        {ballotWords.decline}
      </button>
    </>
  )
}
