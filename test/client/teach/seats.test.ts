import { describe, expect, it } from 'vitest'
import { cellBeside, headFirst } from '../../../client/teach/desk/SeatTable.tsx'
import { seatRows } from '../../../client/teach/desk/seats.ts'
import { absencesAfter } from '../../../client/teach/lesson/absences.ts'
import type { PersonId, PowerId } from '../../../shared/rules/ids.ts'
import type { World } from '../../../shared/rules/world.ts'
import { negotiating, ordering, played, shell } from '../../support/given.ts'
import {
  attache,
  austria,
  france,
  germany,
  headOf,
  inCrisis,
  julyCrisis,
  orders,
} from '../../support/julyCrisis.ts'
import { factsOf, MINUTE, NOW, peopleIn } from './facts.ts'

const rowOf = (world: World, power: PowerId, said: Parameters<typeof factsOf>[1] = {}) => {
  const found = seatRows(factsOf(world, said)).find((row) => row.power.id === power)
  if (!found) throw new Error(`no row for ${power}`)
  return found
}
const head = (power: PowerId) => headOf[power] as PersonId

describe('a power in the seat table', () => {
  it('is at work, then ready, in negotiation', () => {
    const world = negotiating(julyCrisis)
    expect(rowOf(world, france).state).toBe('busy')
    const ready = played(world, france, { type: 'DeclareReady', ready: 'ready' })
    expect(rowOf(ready, france)).toMatchObject({ state: 'ready', done: 'done' })
  })

  it('writes, then has no orders when time is short, then has sealed', () => {
    const world = ordering(julyCrisis)
    expect(rowOf(world, france).state).toBe('writing')
    expect(rowOf(world, france, { secondsLeft: 44 }).state).toBe('noOrders')
    expect(rowOf(world, france, { secondsLeft: null }).state).toBe('writing')
    const sealed = played(world, france, { type: 'GiveOrders', orders: orders() })
    expect(rowOf(sealed, france, { secondsLeft: 5 }).state).toBe('sealed')
  })

  it('is the computer’s while a computer diplomat plays', () => {
    const world = played(ordering(julyCrisis), shell, {
      type: 'AppointDiplomat',
      power: france,
      diplomat: 'untilRecalled',
    })
    expect(rowOf(world, france, { secondsLeft: 5 })).toMatchObject({
      state: 'computer',
      computer: 'computer',
    })
  })

  it('is in the crisis of which it is a principal', () => {
    const world = negotiating(inCrisis())
    expect(rowOf(world, austria).crises).toEqual(['The ultimatum'])
    expect(rowOf(world, france).crises).toEqual([])
  })
})

describe('a person in the seat table', () => {
  const gone = { presence: 'away' } as const

  it('who is gone alone holds the class up; with others here it is only told', () => {
    const world = negotiating(julyCrisis)
    const alone = rowOf(world, france, {
      people: peopleIn(world, { [head(france)]: gone }),
      absences: new Map([[head(france), NOW - 2 * MINUTE]]),
    })
    expect(alone.members[0]).toMatchObject({ state: 'gone', minutes: 2, tone: 'bad' })
    const together = rowOf(world, germany, { people: peopleIn(world, { [attache]: gone }) })
    expect(together.members.find(({ person }) => person.id === attache)).toMatchObject({
      state: 'gone',
      tone: 'quiet',
    })
  })

  it('is idle with whole minutes, and never once the power is done', () => {
    const world = negotiating(julyCrisis)
    const people = peopleIn(world, { [head(france)]: { lastDeed: NOW - 4.5 * MINUTE } })
    expect(rowOf(world, france, { people }).members[0]).toMatchObject({
      state: 'idle',
      minutes: 4,
      tone: 'warn',
    })
    const ready = played(world, france, { type: 'DeclareReady', ready: 'ready' })
    expect(rowOf(ready, france, { people }).members[0]).toMatchObject({ state: 'here', tone: 'quiet' })
  })

  it('stands first as head', () => {
    const [first] = headFirst(rowOf(negotiating(julyCrisis), germany))
    expect(first?.person.id).toBe(head(germany))
  })
})

describe('the arrows of the seat table', () => {
  const rows = seatRows(factsOf(negotiating(julyCrisis)))

  it('go from the power to its people, and stop at the edges', () => {
    const power = { power: germany, person: null }
    const first = cellBeside(rows, power, 'ArrowRight')
    expect(first).toEqual({ power: germany, person: head(germany) })
    expect(cellBeside(rows, power, 'ArrowLeft')).toEqual(power)
    expect(cellBeside(rows, power, 'ArrowUp')).toBeNull()
    expect(cellBeside(rows, power, 'ArrowDown')).toEqual({ power: austria, person: null })
  })

  it('land on the last cell of a shorter row', () => {
    expect(cellBeside(rows, { power: germany, person: attache }, 'ArrowDown')).toEqual({
      power: austria,
      person: head(austria),
    })
  })

  it('leave other keys alone', () => {
    expect(cellBeside(rows, { power: germany, person: null }, 'Enter')).toBeNull()
  })
})

describe('absences', () => {
  const card = (presence: 'here' | 'away', lastDeed = 0) => ({
    id: 'p1' as PersonId,
    name: 'Kofi',
    power: france,
    presence,
    lastDeed,
  })

  it('begin when somebody is first missed, and end on return', () => {
    const missed = absencesAfter(new Map(), [card('away')], NOW)
    expect(missed.get('p1' as PersonId)).toBe(NOW)
    const later = absencesAfter(missed, [card('away')], NOW + MINUTE)
    expect(later.get('p1' as PersonId)).toBe(NOW)
    expect(absencesAfter(later, [card('here')], NOW + MINUTE).size).toBe(0)
  })

  it('do not begin before somebody was missed, however long ago the last deed was', () => {
    const found = absencesAfter(new Map(), [card('away', NOW - MINUTE)], NOW)
    expect(found.get('p1' as PersonId)).toBe(NOW)
  })

  it('count from the last deed where the page came later', () => {
    const found = absencesAfter(null, [card('away', NOW - MINUTE)], NOW)
    expect(found.get('p1' as PersonId)).toBe(NOW - MINUTE)
  })
})
