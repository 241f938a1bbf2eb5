/** What can be done about a card. The first is the likely one. */
import type { PersonId, PowerId } from '../../../shared/rules/ids.ts'
import { needsWords as words } from '../../words/teachNeeds.ts'
import type { Desk } from './desk.ts'
import type { Need } from './needs.ts'
import { spokesperson } from './seats.ts'

export type Action = Readonly<{ label: string; act(): void }>

/** What was done, for the card to say, and how to take it back. */
export type Done = Readonly<{ sentence: string; undo?: () => void }>

type Back = Readonly<{ done(what: Done): void; wayIn(): void }>

/** A nudged person gets this long before the card comes back. */
const PATIENCE = 60

export const answersTo = (need: Need, desk: Desk, back: Back): readonly Action[] => {
  const nudge = (people: readonly PersonId[]): Action => ({
    label: words.nudge,
    act: () => {
      for (const person of people) void desk.lesson.teach({ do: 'nudge', person })
      back.done({ sentence: words.nudged(people.map(desk.lesson.personName)) })
      setTimeout(() => desk.setAside(need.key, PATIENCE), 4000)
    },
  })
  const computer = (powers: readonly PowerId[]): Action => ({
    label: words.computer,
    act: () => {
      const appoint = (diplomat: 'untilBack' | 'none') => {
        for (const power of powers) void desk.lesson.do({ type: 'AppointDiplomat', power, diplomat })
      }
      appoint('untilBack')
      back.done({ sentence: words.computerPlays(desk.lesson.names.all(powers)), undo: () => appoint('none') })
    },
  })
  const watch: Action = {
    label: words.watch,
    act: () => {
      desk.tab.value = 'world'
    },
  }
  const leaveIt: Action = { label: words.leaveIt, act: () => desk.setAside(need.key) }
  const open = (power: PowerId, person: PersonId | null): Action => ({
    label: words.look,
    act: () => {
      desk.chosen.value = { power, person }
    },
  })

  switch (need.kind) {
    case 'noOrders':
      return [
        {
          label: words.give,
          act: () => {
            void desk.lesson.teach({ do: 'extend', seconds: 60 })
            back.done({ sentence: words.gave })
          },
        },
        nudge(need.rows.flatMap((row) => spokesperson(row) ?? [])),
      ]
    case 'goneAlone':
      return [computer(need.rows.map(({ power }) => power.id)), { label: words.wayIn, act: back.wayIn }]
    case 'noSeat':
      return need.people.slice(0, 1).map(({ id }) => ({
        label: words.place,
        act: () => {
          const roomiest = desk.rows
            .peek()
            .toSorted((a, b) => a.members.length - b.members.length)
            .at(0)
          if (roomiest) void desk.lesson.do({ type: 'TakeSeat', person: id, power: roomiest.power.id })
        },
      }))
    case 'idle': {
      const [row] = need.rows
      const [person] = need.people
      return [
        nudge(need.people.map(({ id }) => id)),
        ...(row && person && need.people.length === 1 ? [open(row.power.id, person.id)] : []),
      ]
    }
    case 'war':
      return [watch, leaveIt]
    case 'contradiction':
      return [watch, leaveIt]
    case 'redlines':
      return [watch, leaveIt]
    case 'votes':
      return [nudge(need.rows.flatMap((row) => spokesperson(row) ?? [])), leaveIt]
  }
}
