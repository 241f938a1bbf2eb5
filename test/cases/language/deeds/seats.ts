/** Who sits where, who is here, and who plays. */
import { deed } from '../sentence.ts'

export const SEATS = [
  deed('{person} sits down for {power}', ({ person, power }) => ({
    actor: { kind: 'person', person },
    deed: { type: 'TakeSeat', person, power },
  })),
  deed('{by:actor} seats {person} for {power}', ({ by, person, power }) => ({
    actor: by,
    deed: { type: 'TakeSeat', person, power },
  })),
  deed('{person} leaves the seat', ({ person }) => ({
    actor: { kind: 'person', person },
    deed: { type: 'LeaveSeat', person },
  })),
  deed('{by:actor} removes {person}', ({ by, person }) => ({
    actor: by,
    deed: { type: 'LeaveSeat', person },
  })),
  deed('{by:actor} hands the head of the delegation over to {person}', ({ by, person }) => ({
    actor: by,
    deed: { type: 'HandOver', to: person },
  })),
  deed('{by:actor} wants {power} played as a {character}', ({ by, power, character }) => ({
    actor: by,
    deed: { type: 'ChooseCharacter', power, character },
  })),
  deed('{by:actor} notes that {person} is away', ({ by, person }) => ({
    actor: by,
    deed: { type: 'MarkPresence', person, presence: 'away' },
  })),
  deed('{by:actor} notes that {person} is here', ({ by, person }) => ({
    actor: by,
    deed: { type: 'MarkPresence', person, presence: 'here' },
  })),
  deed('{by:actor} gives {power} to a computer diplomat until somebody is back', ({ by, power }) => ({
    actor: by,
    deed: { type: 'AppointDiplomat', power, diplomat: 'untilBack' },
  })),
  deed('{by:actor} gives {power} to a computer diplomat until it is recalled', ({ by, power }) => ({
    actor: by,
    deed: { type: 'AppointDiplomat', power, diplomat: 'untilRecalled' },
  })),
  deed('{by:actor} recalls the computer diplomat of {power}', ({ by, power }) => ({
    actor: by,
    deed: { type: 'AppointDiplomat', power, diplomat: 'none' },
  })),
]
