/** What can be done with a text that is written: the head sends it, a delegate shows it, and it is kept either way. */
import { useState } from 'preact/hooks'
import type { Revision } from '../../../../shared/rules/treaties/treaty.ts'
import { ballotWords } from '../../../words/ballots.ts'
import { sendTo } from '../../../words/treaties.ts'
import type { Game } from '../../game.ts'
import { headName, showOthers } from '../paper/askHead.ts'
import { discard, keep, type Writing } from './writing.ts'

type Props = Readonly<{
  game: Game
  name: string
  writing: Writing
  former: Revision | null
  late: 'late' | 'inTime'
}>

export const SendFoot = ({ game, name, writing, former, late }: Props) => {
  const [said, say] = useState<string | null>(null)
  const [busy, setBusy] = useState<'busy' | 'idle'>('idle')
  const me = game.myPower.value
  const { parties, terms } = writing
  const partners = parties.filter((party) => party !== me)
  const signs = game.signs.value
  const unready = terms.clauses.length === 0 || terms.title.trim().length < 3
  const stopped = game.blocked.value ?? (unready ? 'A treaty has a title and at least one article.' : null)
  const disabled = late === 'late' || stopped !== null || busy === 'busy'

  const deliver = async (deed: () => Promise<string | null>, then: () => void) => {
    setBusy('busy')
    const refused = await deed()
    setBusy('idle')
    say(refused)
    if (!refused) then()
  }

  const inForce = writing.answers !== null && game.treaty(writing.answers.treaty)?.status === 'inForce'

  const send = () =>
    deliver(
      () =>
        writing.answers && inForce
          ? game.do({
              type: 'PutMotion',
              treaty: writing.answers.treaty,
              revision: writing.answers.revision,
              motion: { kind: 'amendment', terms },
              draft: writing.draft,
            })
          : writing.answers
            ? game.do({
                type: 'AmendTreaty',
                treaty: writing.answers.treaty,
                revision: writing.answers.revision,
                terms,
                draft: writing.draft,
              })
            : game.do({ type: 'ProposeTreaty', to: partners, terms, draft: writing.draft }),
      () => {
        discard(game, name)
        game.announce(inForce ? ballotWords.moved : `Sent to ${game.names.all(partners)}.`)
        game.go(writing.answers ? { at: 'treaty', treaty: writing.answers.treaty } : { at: 'treaties' })
      },
    )

  const show = () =>
    deliver(
      () =>
        game.do({
          type: 'ShareDraft',
          draft: writing.draft,
          amends: writing.answers?.treaty ?? null,
          parties,
          terms,
        }),
      () => {
        if (writing.draft === null) {
          discard(game, name)
          game.announce('Your delegation can see the draft now.')
          game.go({ at: 'treaties' })
        } else {
          keep(game, name, writing)
          say('Your delegation sees this version now.')
        }
      },
    )

  const others = showOthers(game)
  return (
    <>
      {(said ?? stopped) && (
        <p class="said" role={said ? 'alert' : undefined}>
          {said ?? stopped}
        </p>
      )}
      {signs === 'signs' ? (
        <>
          <button type="button" class="btn primary" disabled={disabled} onClick={send}>
            {inForce
              ? ballotWords.sendToVote
              : former
                ? `Send it back to ${game.names.all(partners)}`
                : sendTo(partners, game.names)}
          </button>
          {others && (
            <button type="button" class="btn" disabled={unready || busy === 'busy'} onClick={show}>
              {others}
            </button>
          )}
        </>
      ) : (
        <button
          type="button"
          class="btn primary"
          disabled={unready || busy === 'busy' || game.blocked.value !== null}
          onClick={show}
        >
          {signs === 'computerPlays' ? 'Put it in the drawer' : `Show ${headName(game)}`}
        </button>
      )}
    </>
  )
}
