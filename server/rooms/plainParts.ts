/** The parts of a room's state that everybody reads alike: who is here, and the clock. */
import type { ClockReading, PersonCard } from '../../shared/protocol/room.ts'
import { Card, type RoomState } from './state.ts'

export const showPeople = ({ people }: RoomState, cards: readonly PersonCard[]) => {
  const present = new Set<string>(cards.map(({ id }) => id))
  for (const id of [...people.keys()]) if (!present.has(id)) people.delete(id)
  for (const { id, name, power, presence } of cards) {
    const shown = { id, name, power: power ?? '', presence }
    const card = people.get(id)
    if (!card) people.set(id, new Card(shown))
    else if (card.name !== name || card.power !== shown.power || card.presence !== presence)
      Object.assign(card, shown)
  }
}

export const showClock = ({ clock }: RoomState, reading: ClockReading) => {
  if (clock.mode !== reading.mode) clock.mode = reading.mode
  if (clock.endsAt !== reading.endsAt) clock.endsAt = reading.endsAt
  if (clock.left !== reading.left) clock.left = reading.left
  if (clock.extended !== reading.extended) clock.extended = reading.extended
}
