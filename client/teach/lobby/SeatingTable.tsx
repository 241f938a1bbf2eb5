/** Powers and the people who play them. Every name opens a menu; an empty power offers its seat. */
import type { PersonCard } from '../../../shared/protocol/room.ts'
import { LARGEST_DELEGATION } from '../../../shared/rules/delegations/delegation.ts'
import type { PowerPaper } from '../../../shared/view/papers.ts'
import { Power } from '../../common/Power.tsx'
import { lobbyWords as words } from '../../words/teachLobby.ts'
import { Icon } from '../Icon.tsx'
import { CharacterChoice } from '../lesson/CharacterChoice.tsx'
import type { Lesson } from '../lesson/lesson.ts'
import { Item, PersonMenu } from '../lesson/PersonMenu.tsx'
import { Pop } from '../Pop.tsx'
import { unseated } from './emptyPowers.ts'

type Props = Readonly<{ lesson: Lesson }>

export const SeatingTable = ({ lesson }: Props) => {
  const people = lesson.people.value
  const waiting = unseated(people)
  return (
    <>
      {waiting.length > 0 && (
        <div class="panel pad waiting-people">
          <h2>{words.unseated}</h2>
          <ul class="names">
            {waiting.map((person) => (
              <Name key={person.id} lesson={lesson} person={person} />
            ))}
          </ul>
        </div>
      )}
      <div class="panel">
        <table class="seating">
          <caption class="vh">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.power}</th>
              <th scope="col">
                {words.delegation}
                <span class="soft">{` · ${words.students(people.length - waiting.length)}`}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {lesson.powers.value.map((power) => (
              <tr key={power.id}>
                <th scope="row">
                  <Power colour={lesson.colour(power.id)} names={power.names} />
                </th>
                <Seats lesson={lesson} power={power} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="soft hint">{words.hint}</p>
    </>
  )
}

const Name = ({ lesson, person }: Props & Readonly<{ person: PersonCard }>) => (
  <li>
    <Pop
      kind="menu"
      look={`name ${person.presence}`}
      name={words.menuOf(person.name)}
      label={
        <>
          {person.name}
          {person.presence === 'away' && (
            <span class="small soft">
              <Icon name="gone" /> {words.gone}
            </span>
          )}
        </>
      }
    >
      {(close) => <PersonMenu lesson={lesson} person={person} close={close} />}
    </Pop>
  </li>
)

const Seats = ({ lesson, power: { id, delegation } }: Props & Readonly<{ power: PowerPaper }>) => {
  const members = delegation.members.flatMap(
    (member) => lesson.people.value.find((each) => each.id === member) ?? [],
  )
  const plays = delegation.diplomat === 'none' ? 'people' : 'computer'
  const state = members.length === 0 && plays === 'people' ? 'empty' : 'taken'
  const pressing =
    unseated(lesson.people.value).length === 0 && lesson.people.value.length > 0 ? 'pressing' : ''
  const waits = unseated(lesson.people.value).length > 0
  const offers = plays === 'people' && members.length < LARGEST_DELEGATION && (waits || state === 'empty')
  return (
    <td class={`${state} ${pressing}`}>
      <ul class="names">
        {plays === 'computer' && (
          <li class="soft computer">
            <Icon name="computer" /> {words.computer}
            <button
              type="button"
              class="link small"
              aria-label={words.takeBackFrom(lesson.names.the(id))}
              onClick={() => void lesson.do({ type: 'AppointDiplomat', power: id, diplomat: 'none' })}
            >
              {words.takeBack}
            </button>
          </li>
        )}
        {plays === 'computer' && (
          <li>
            <CharacterChoice lesson={lesson} power={id} />
          </li>
        )}
        {members.map((person) => (
          <Name key={person.id} lesson={lesson} person={person} />
        ))}
        {state === 'empty' && (
          <li>{pressing ? <b>{words.nobody}</b> : <span class="soft">{words.nobody}</span>}</li>
        )}
        {offers && (
          <li class="place">
            <Pop kind="menu" look="link small" label={words.place} name={words.placeIn(lesson.names.the(id))}>
              {(close) => <PlaceMenu lesson={lesson} power={id} close={close} />}
            </Pop>
          </li>
        )}
      </ul>
    </td>
  )
}

type PlaceProps = Props & Readonly<{ power: PowerPaper['id']; close(): void }>

const PlaceMenu = ({ lesson, power, close }: PlaceProps) => {
  const waiting = unseated(lesson.people.value)
  const isEmpty = lesson.powers.value.find(({ id }) => id === power)?.delegation.members.length === 0
  return (
    <div class="menu" role="menu" aria-label={words.placeIn(lesson.names.the(power))}>
      {waiting.map(({ id, name }) => (
        <Item
          key={id}
          act={() => {
            close()
            void lesson.do({ type: 'TakeSeat', person: id, power })
          }}
        >
          {name}
        </Item>
      ))}
      {isEmpty && (
        <Item
          act={() => {
            close()
            void lesson.do({ type: 'AppointDiplomat', power, diplomat: 'untilRecalled' })
          }}
        >
          <span>
            <Icon name="computer" /> {words.toComputer}
          </span>
        </Item>
      )}
      {waiting.length === 0 && (
        <Item act={close}>
          <span class="small soft">{words.placeNobody}</span>
        </Item>
      )}
    </div>
  )
}
