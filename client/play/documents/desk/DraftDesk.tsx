/** The treaty desk: first whom and what, then the text itself. An answer to a text on the table begins with that text. */
import { useState } from 'preact/hooks'
import type { PowerId, TreatyId } from '../../../../shared/rules/ids.ts'
import { lastRevision, type Revision } from '../../../../shared/rules/treaties/treaty.ts'
import type { Game } from '../../game.ts'
import type { Place } from '../../place.ts'
import { ArrivalHeading, DocumentHead } from '../paper/DocumentHead.tsx'
import { SingleSheet } from '../paper/DocumentLayout.tsx'
import { Choose } from './Choose.tsx'
import { Compose } from './Compose.tsx'
import { type Writing, writingNamed } from './writing.ts'

type DraftPlace = Extract<Place, { at: 'draft' }>

export const DraftDesk = ({ game, place }: Readonly<{ game: Game; place: DraftPlace }>) => {
  const [choosing, setChoosing] = useState<'choosing' | 'writing'>('writing')
  const name = place.draft === 'new' ? (place.amends ?? 'new') : place.draft
  const kept = writingNamed(game, name)
  if (name === 'new') {
    const other = kept && place.with.length > 0 && !sameParties(kept.parties, place.with, game.myPower.value)
    if (!kept || other || choosing === 'choosing')
      return (
        <Choose
          key={place.with.join()}
          game={game}
          with={choosing === 'choosing' && kept ? kept.parties.slice(1) : place.with}
          started={() => setChoosing('writing')}
        />
      )
    return (
      <Compose
        game={game}
        name={name}
        writing={kept}
        former={null}
        choosePartners={() => setChoosing('choosing')}
      />
    )
  }
  const started = kept ?? begunFrom(game, place)
  if (!started)
    return (
      <SingleSheet>
        <DocumentHead>
          <ArrivalHeading>This text is gone</ArrivalHeading>
        </DocumentHead>
        <p class="pre">
          It was sent, signed by all, or taken off the table. What is left stands under Treaties.
        </p>
      </SingleSheet>
    )
  return (
    <Compose
      key={name}
      game={game}
      name={name}
      writing={upToDate(game, started)}
      former={started.answers ? textOf(game, started.answers.treaty) : null}
      choosePartners={null}
    />
  )
}

const sameParties = (
  parties: readonly PowerId[],
  partners: readonly PowerId[],
  me: PowerId | null,
): boolean =>
  parties.length === partners.length + 1 && parties.every((party) => party === me || partners.includes(party))

/** The text as it lies on the table or is in force, or as it lies in the drawer. */
const begunFrom = (game: Game, { draft, amends }: DraftPlace): Writing | null => {
  if (draft !== 'new') {
    const found = game.drafts.value.find(({ id }) => id === draft)
    const text = found?.amends ? textOf(game, found.amends) : null
    return found
      ? {
          parties: found.parties,
          terms: found.terms,
          titled: 'own',
          answers: found.amends && text ? { treaty: found.amends, revision: text.number } : null,
          draft,
        }
      : null
  }
  const text = amends && textOf(game, amends)
  const treaty = amends && game.treaty(amends)
  return text && treaty
    ? {
        parties: treaty.parties,
        terms: text.terms,
        titled: 'own',
        answers: { treaty: treaty.id, revision: text.number },
        draft: null,
      }
    : null
}

const textOf = (game: Game, id: TreatyId): Revision | null => {
  const treaty = game.treaty(id)
  return treaty?.status === 'tabled' || treaty?.status === 'inForce' ? lastRevision(treaty.revisions) : null
}

/** An answer is always to the text that lies on the table now, and is compared with it. */
const upToDate = (game: Game, writing: Writing): Writing => {
  const text = writing.answers && textOf(game, writing.answers.treaty)
  return writing.answers && text
    ? { ...writing, answers: { ...writing.answers, revision: text.number } }
    : writing
}
