/** What stands in the foot for who may not sign: who does, and a way to ask. */
import { useState } from 'preact/hooks'
import type { Game } from '../../game.ts'
import { askHead, headName } from './askHead.ts'

type Props = Readonly<{
  game: Game
  /** "Only Amira {does} for France." */
  does: 'signs' | 'sends' | 'locks'
  /** The letter: "Please sign the Anglo-French Convention." */
  letter: string
}>

export const ForDelegates = ({ game, does, letter }: Props) => {
  const [said, setSaid] = useState<string | null>(null)
  const me = game.myPower.value
  if (game.signs.value === 'computerPlays')
    return (
      <p class="said">
        A computer speaks for {me ? game.names.the(me) : 'your power'} at the moment. Your teacher can give it
        back to you.
      </p>
    )
  const name = headName(game)
  return (
    <>
      <p class="said" role="status">
        {said ?? `Only ${name} ${does} for ${me ? game.names.the(me) : 'your power'}.`}
      </p>
      {!said && (
        <button
          type="button"
          class="btn"
          onClick={async () => setSaid((await askHead(game, letter)) ?? `${name} has your letter.`)}
        >
          Ask {name} to
        </button>
      )}
    </>
  )
}
