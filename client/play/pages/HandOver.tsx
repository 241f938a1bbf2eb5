/** The delegation of one's own power: who leads it, and, for who leads it, a way to let another lead. */
import { useState } from 'preact/hooks'
import type { PersonId } from '../../../shared/rules/ids.ts'
import type { Delegation } from '../../../shared/rules/world.ts'
import { delegation as words } from '../../words/delegation.ts'
import type { Game } from '../game.ts'

type Props = Readonly<{ game: Game; delegation: Delegation }>

export const HandOver = ({ game, delegation: { members, head, away } }: Props) => {
  const [said, say] = useState<string | null>(null)
  if (members.length < 2) return null
  const leads = game.role.value === 'head' && game.stage.value.phase !== 'ended'
  const handTo = async (person: PersonId) => {
    const refused = await game.do({ type: 'HandOver', to: person })
    say(refused)
    if (!refused) game.announce(words.handedOver(game.personName(person)))
  }
  return (
    <section>
      <h2>{words.title}</h2>
      <ul class="members">
        {members.map((person) => (
          <li key={person}>
            <span>
              {person === game.person.value ? words.you : game.personName(person)}{' '}
              <span class="soft">
                {person === head ? words.leads : away.includes(person) ? words.away : ''}
              </span>
            </span>
            {leads && person !== head && !away.includes(person) && (
              <button
                type="button"
                class="link"
                disabled={game.blocked.value !== null}
                onClick={() => handTo(person)}
              >
                {words.handTo}
                <span class="vh"> {words.to(game.personName(person))}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {said && <p role="alert">{said}</p>}
    </section>
  )
}
