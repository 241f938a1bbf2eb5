/** What the computer diplomat of a power is like: one choice, and a sentence that explains it. */
import { useId } from 'preact/hooks'
import { CHARACTERS, type Character } from '../../../shared/rules/delegations/character.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { paperNamed } from '../../connection/papers.ts'
import { characterWords, choiceWords as words } from '../../words/characters.ts'
import type { Lesson } from './lesson.ts'
import './character.css'

type Props = Readonly<{ lesson: Lesson; power: PowerId }>

export const CharacterChoice = ({ lesson, power }: Props) => {
  const sentence = useId()
  const character = paperNamed(lesson.connection.view.value, 'desk', power)?.character
  if (!character) return null
  const choose = (chosen: Character) => void lesson.do({ type: 'ChooseCharacter', power, character: chosen })
  return (
    <span class="character">
      <select
        aria-label={words.label(lesson.names.the(power))}
        aria-describedby={sentence}
        value={character}
        onChange={({ currentTarget }) => choose(currentTarget.value as Character)}
      >
        {CHARACTERS.map((each) => (
          <option key={each} value={each}>
            {characterWords[each].name}
          </option>
        ))}
      </select>
      <span class="small soft" id={sentence}>
        {words.sentence(character)}
      </span>
    </span>
  )
}
