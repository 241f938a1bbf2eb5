/** Saying no, and why: a reason is how the next offer gets better. */
import { useState } from 'preact/hooks'
import {
  lastRevision,
  REFUSAL_REASONS,
  type RefusalReason,
  type Tabled,
} from '../../../../shared/rules/treaties/treaty.ts'
import { REASONS, revisionBy } from '../../../words/treaties.ts'
import type { Game } from '../../game.ts'
import { ArrivalHeading, DocumentHead } from '../paper/DocumentHead.tsx'
import { DocumentLayout } from '../paper/DocumentLayout.tsx'
import { CleanText } from './CleanText.tsx'
import './refuse.css'

type Props = Readonly<{ game: Game; treaty: Tabled; back(): void }>

const LONGEST = 300

export const Refuse = ({ game, treaty, back }: Props) => {
  const [because, choose] = useState<RefusalReason | null>(null)
  const [words, write] = useState('')
  const [said, say] = useState<string | null>(null)
  const me = game.myPower.value
  const now = lastRevision(treaty.revisions)
  if (!me) return null
  const others = treaty.parties.filter((party) => party !== me)
  const refuse = async () => {
    if (!because) {
      say('Choose a reason first; “We would rather not say” is one.')
      return
    }
    const refused = await game.do({ type: 'RefuseTreaty', treaty: treaty.id, because })
    if (refused) {
      say(refused)
      return
    }
    const text = words.trim()
    if (text)
      await game.do({ type: 'Say', channel: { kind: 'powers', powers: treaty.parties }, text, clock: null })
    game.announce(`Refused. ${game.names.all(others)} can read why.`)
    game.go({ at: 'treaties' })
  }
  return (
    <DocumentLayout
      about="Refuse"
      margin={
        <>
          <section>
            <h2 id="why">Tell {game.names.all(others)} why</h2>
            <p class="note">
              A reason is how the next offer gets better. {game.names.all(others)} and the log will see it.
            </p>
          </section>
          <div class="choices" role="radiogroup" aria-labelledby="why">
            {REFUSAL_REASONS.map((reason) => (
              <label key={reason}>
                <input
                  type="radio"
                  name="because"
                  checked={because === reason}
                  onChange={() => {
                    choose(reason)
                    say(null)
                  }}
                />
                <span>{REASONS[reason]}</span>
              </label>
            ))}
          </div>
          <div>
            <label class="in-words" for="in-words">
              In your words <span>(if you like)</span>
            </label>
            <textarea
              id="in-words"
              class="field"
              rows={2}
              maxLength={LONGEST}
              value={words}
              onInput={(event) => write(event.currentTarget.value)}
            />
          </div>
        </>
      }
      foot={
        <>
          {(said ?? game.blocked.value) && (
            <p class="said" role="alert">
              {said ?? game.blocked.value}
            </p>
          )}
          <button type="button" class="btn primary" disabled={game.blocked.value !== null} onClick={refuse}>
            Refuse, with this reason
          </button>
          <button type="button" class="btn" onClick={back}>
            Back
          </button>
        </>
      }
    >
      <article class="doc">
        <DocumentHead over={revisionBy(now, me, game.names)}>
          <ArrivalHeading>{now.terms.title}</ArrivalHeading>
        </DocumentHead>
        <CleanText game={game} parties={treaty.parties} terms={now.terms} />
      </article>
    </DocumentLayout>
  )
}
