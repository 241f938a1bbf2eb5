/** Under the form: put the motion, or go back to reading. */
import { useState } from 'preact/hooks'
import { type InForce, lastRevision } from '../../../../../shared/rules/treaties/treaty.ts'
import { ballotWords } from '../../../../words/ballots.ts'
import type { Game } from '../../../game.ts'
import { Said } from '../../paper/Said.tsx'
import { type Asking, type Choice, motionOf } from './motion.ts'

type Props = Readonly<{ game: Game; treaty: InForce; asking: Asking; choice: Choice; back(): void }>

export const MotionFoot = ({ game, treaty, asking, choice, back }: Props) => {
  const [said, say] = useState<string | null>(null)
  const motion = motionOf(game, treaty, asking, choice)
  const put = async () => {
    if (!motion) return
    const { number: revision } = lastRevision(treaty.revisions)
    const refused = await game.do({ type: 'PutMotion', treaty: treaty.id, revision, motion, draft: null })
    say(refused)
    if (refused) return
    game.announce(ballotWords.moved)
    back()
  }
  return (
    <>
      <Said game={game} said={said} />
      <button
        type="button"
        class="btn primary"
        disabled={game.blocked.value !== null || motion === null}
        onClick={put}
      >
        {asking === 'joining' ? ballotWords.ask : ballotWords.put}
      </button>
      <button type="button" class="btn" onClick={back}>
        {ballotWords.back}
      </button>
    </>
  )
}
