/** Drafts that lie in the delegation's drawer, and one's own text that was not sent. */
import type { Draft } from '../../../../shared/rules/world.ts'
import type { Game } from '../../game.ts'
import { newDraft } from '../../place.ts'
import { discard, writingNamed } from './writing.ts'

export const Drawer = ({ game }: Readonly<{ game: Game }>) => {
  const own = writingNamed(game, 'new')
  const drafts = game.drafts.value
  if (!own && drafts.length === 0) return null
  const me = game.myPower.value
  const partners = (parties: Draft['parties']) => game.names.all(parties.filter((party) => party !== me))
  return (
    <section class="drawer" aria-labelledby="drawer">
      <h2 id="drawer">Drafts</h2>
      <ul>
        {own && (
          <li>
            <button
              type="button"
              class="link"
              onClick={() => game.go(newDraft(...own.parties.filter((party) => party !== me)))}
            >
              {own.terms.title}
            </button>
            <span class="note">with {partners(own.parties)}; you are writing it</span>
            <button type="button" class="link" onClick={() => discard(game, 'new')}>
              Throw it away
            </button>
          </li>
        )}
        {drafts.map((draft) => (
          <li key={draft.id}>
            <button
              type="button"
              class="link"
              onClick={() => game.go({ at: 'draft', draft: draft.id, with: [], amends: draft.amends })}
            >
              {draft.terms.title}
            </button>
            <span class="note">
              with {partners(draft.parties)}; shown by {game.personName(draft.by)}
            </span>
            <button
              type="button"
              class="link"
              onClick={() => void game.do({ type: 'DropDraft', draft: draft.id })}
            >
              Throw it away
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
