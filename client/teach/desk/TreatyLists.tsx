/** Treaties in force, then texts on the table: secret ones with a lock and the word. Under the veil only what is public. */
import { isPublic, type Treaty, termsOf } from '../../../shared/rules/treaties/treaty.ts'
import { listed } from '../../words/names.ts'
import { worldWords as words } from '../../words/teachDesk.ts'
import { Icon } from '../Icon.tsx'
import type { Desk } from './desk.ts'
import { inForce } from './worldPicture.ts'

type Props = Readonly<{ desk: Desk; treaties: readonly Treaty[] }>

export const TreatyLists = ({ desk, treaties }: Props) => {
  const veil = desk.veil.value
  const bound = inForce(treaties, veil)
  const open = bound.filter(isPublic)
  const secret = bound.filter((treaty) => !isPublic(treaty))
  const tabled = veil === 'on' ? [] : treaties.filter(({ status }) => status === 'tabled')
  return (
    <section class="treaties">
      <h3>{words.inForce(bound.length)}</h3>
      {bound.length === 0 && <p class="soft">{words.noTreaties}</p>}
      <ul>
        {[...open, ...secret].map((treaty) => (
          <Line key={treaty.id} desk={desk} treaty={treaty} />
        ))}
      </ul>
      {tabled.length > 0 && (
        <>
          <h3>{words.onTable(tabled.length)}</h3>
          <ul>
            {tabled.map((treaty) => (
              <Line key={treaty.id} desk={desk} treaty={treaty} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const Line = ({ desk, treaty }: Readonly<{ desk: Desk; treaty: Treaty }>) => {
  const { title } = termsOf(treaty)
  const parties = listed(treaty.parties.map((power) => desk.lesson.names.short(power)))
  const revision = treaty.revisions.length > 1 ? ` · ${words.revision(treaty.revisions.length)}` : ''
  return (
    <li class={!isPublic(treaty) ? 'is-secret' : ''}>
      {!isPublic(treaty) && (
        <>
          <Icon name="lock" />
          <span class="vh">{words.secret}</span>{' '}
        </>
      )}
      <b>{title}</b> <span class="soft">{parties + revision}</span>
    </li>
  )
}
