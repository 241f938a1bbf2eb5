/** Seats, presence and talk, as lines of a log. */
import { listed } from '../../../shared/rules/clauses/names.ts'
import type { Character } from '../../../shared/rules/delegations/character.ts'
import type { PersonId } from '../../../shared/rules/ids.ts'
import type { GameEvent } from '../../../shared/rules/rules.ts'
import type { World } from '../../../shared/rules/world.ts'
import { characterWords } from '../characters.ts'
import { inWorld } from './inWorld.ts'
import { type LogLine, line, SECRET } from './line.ts'

type Of<T extends GameEvent['type']> = Extract<GameEvent, { type: T }>

export type NameOf = (person: PersonId) => string

export const lineOfPeople = (
  event: Of<
    'SeatTaken' | 'SeatLeft' | 'PresenceMarked' | 'DiplomatAppointed' | 'CharacterChosen' | 'HeadChanged'
  >,
  { characters }: World,
  nameOf: NameOf,
): LogLine => {
  switch (event.type) {
    case 'SeatTaken':
      return line('people', event.power, `${nameOf(event.person)} takes a place`)
    case 'SeatLeft':
      return line('people', event.power, `${nameOf(event.person)} leaves`)
    case 'PresenceMarked':
      return line(
        'people',
        event.power,
        event.presence === 'away' ? `${nameOf(event.person)} is gone` : `${nameOf(event.person)} is back`,
      )
    case 'HeadChanged':
      return line('people', event.power, `${nameOf(event.from)} hands the lead to ${nameOf(event.to)}`)
    case 'DiplomatAppointed':
      return line(
        'people',
        event.power,
        event.diplomat === 'none'
          ? 'is played by its delegation'
          : `is played by a computer diplomat${called(characters[event.power])}`,
      )
    case 'CharacterChosen':
      return line('people', event.power, `is given another computer diplomat${called(event.character)}`)
  }
}

/** ", a balancer" */
const called = (character: Character | undefined): string =>
  character ? `, ${characterWords[character].a}` : ''

export const lineOfTalk = (event: Of<'MessageSent' | 'BroadcastSent'>, after: World): LogLine => {
  if (event.type === 'BroadcastSent') return line('talk', null, `“${event.text}”`, { whose: 'Teacher' })
  const { channel, by, text } = event.message
  switch (channel.kind) {
    case 'public':
      return line('talk', by, `to everybody: “${text}”`)
    case 'delegation':
      return line('talk', by, `among themselves: “${text}”`, SECRET)
    default: {
      const say = inWorld(after)
      const others = listed(channel.powers.filter((power) => power !== by).map(say.power))
      const over = channel.kind === 'crisis' ? ` over ${say.crisis(channel.crisis)}` : ''
      return line('talk', by, `to ${others}${over}: “${text}”`, SECRET)
    }
  }
}
