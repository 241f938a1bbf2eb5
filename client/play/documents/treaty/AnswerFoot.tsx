/** What can be answered to a text on the table, and by whom. */
import { useEffect, useState } from 'preact/hooks'
import type { Command } from '../../../../shared/rules/rules.ts'
import { theTreaty } from '../../../../shared/rules/treaties/theTreaty.ts'
import { lastRevision, type Tabled } from '../../../../shared/rules/treaties/treaty.ts'
import { waitingFor } from '../../../words/treaties.ts'
import type { Game } from '../../game.ts'
import { ForDelegates } from '../paper/ForDelegates.tsx'

type Props = Readonly<{ game: Game; treaty: Tabled; late: string | null; refuse(): void }>

/** For so long "Signed" stands alone with the way back beside it. */
const SIGNED_STANDS = 10_000

export const AnswerFoot = ({ game, treaty, late, refuse }: Props) => {
  const [said, say] = useState<string | null>(null)
  const [fresh, setFresh] = useState<'fresh' | 'old'>('old')
  const me = game.myPower.value
  const { number, by, terms } = lastRevision(treaty.revisions)
  const signed = me !== null && treaty.signed.includes(me)
  useEffect(() => {
    if (fresh === 'old') return
    const timer = setTimeout(() => setFresh('old'), SIGNED_STANDS)
    return () => clearTimeout(timer)
  }, [fresh])
  if (!me) return null
  const stopped = game.blocked.value ?? late
  const deed = async (command: Command, then?: () => void) => {
    const refused = await game.do(command)
    say(refused)
    if (!refused) then?.()
  }
  const change = () => game.go({ at: 'draft', draft: 'new', with: [], amends: treaty.id })
  const missing = treaty.parties.filter((party) => !treaty.signed.includes(party))
  const note = (said ?? stopped) && (
    <p class="said" role={said ? 'alert' : undefined}>
      {said ?? stopped}
    </p>
  )

  if (by === me)
    return (
      <>
        {note}
        <p class="said">Your own text. {waitingFor(missing, game.names)}</p>
        {game.signs.value === 'signs' && (
          <>
            <button type="button" class="btn" disabled={stopped !== null} onClick={change}>
              Change it
            </button>
            <button
              type="button"
              class="btn"
              disabled={stopped !== null}
              onClick={() => deed({ type: 'TakeBackProposal', treaty: treaty.id })}
            >
              Take it back
            </button>
          </>
        )}
      </>
    )
  if (signed)
    return (
      <>
        {note}
        <p class="said" role="status">
          {fresh === 'fresh' ? <b>Signed.</b> : 'You have signed.'} {waitingFor(missing, game.names)}
        </p>
        {game.signs.value === 'signs' && (
          <button
            type="button"
            class={fresh === 'fresh' ? 'btn' : 'btn quiet'}
            disabled={stopped !== null}
            onClick={() => deed({ type: 'TakeBackSignature', treaty: treaty.id })}
          >
            Take it back
          </button>
        )}
      </>
    )
  if (game.signs.value !== 'signs')
    return (
      <>
        {note}
        <ForDelegates
          game={game}
          does="signs"
          letter={`Please read ${theTreaty(terms.title)}, and sign it if you agree.`}
        />
        <button type="button" class="btn" onClick={change}>
          Write another text
        </button>
      </>
    )
  return (
    <>
      {note}
      <button
        type="button"
        class="btn primary row"
        disabled={stopped !== null}
        onClick={() =>
          deed({ type: 'SignTreaty', treaty: treaty.id, revision: number }, () => setFresh('fresh'))
        }
      >
        Sign for {game.names.the(me)}
      </button>
      <button type="button" class="btn" onClick={change}>
        Change it
      </button>
      <button type="button" class="btn" disabled={stopped !== null} onClick={refuse}>
        Refuse
      </button>
    </>
  )
}
