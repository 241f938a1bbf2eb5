import { describe, expect, it } from 'vitest'
import { CONSTANTS } from '../../shared/rules/constants.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import { positionOf } from '../../shared/scenario/positionOf.ts'
import { readScenario } from '../../shared/scenario/readScenario.ts'
import { type Edits, edited, mapJson, scenarioJson } from './edited.ts'

const opening = (edits: Edits = {}, seats: unknown = null) => {
  const reading = readScenario(edited(scenarioJson(), edits), mapJson(), seats)
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
  return { ...reading, position: positionOf(reading.scenario, reading.map, reading.seats) }
}

const [france, germany, italy, belgium, serbia] = [
  'france',
  'germany',
  'italy',
  'belgium',
  'serbia',
] as PowerId[] as [PowerId, PowerId, PowerId, PowerId, PowerId]

describe('the opening position', () => {
  const { position, scenario, map } = opening()
  const ids = position.powers.map(({ id }) => id)

  it('has a line for every pair of powers, and none for a power with itself', () => {
    for (const table of [position.proximity, position.attitudes])
      for (const a of ids) expect(Object.keys(table[a] ?? {})).toEqual(ids.filter((b) => b !== a))
  })

  it('is as near one way as the other', () => {
    for (const a of ids)
      for (const b of ids) if (a !== b) expect(position.proximity[a]?.[b]).toBe(position.proximity[b]?.[a])
  })

  it('reads one opinion as shared, and two as each one’s own', () => {
    const { position } = opening({
      'attitudes.pairs.germany|italy': [15, 20],
      'attitudes.pairs.italy|france': undefined,
      'attitudes.pairs.france|italy': 7,
    })
    expect(position.attitudes[germany]?.[italy]).toBe(15)
    expect(position.attitudes[italy]?.[germany]).toBe(20)
    expect(position.attitudes[italy]?.[france]).toBe(7)
    expect(position.attitudes[france]?.[italy]).toBe(7)
  })

  it('fills what no line says', () => {
    expect(position.proximity[serbia]?.[belgium]).toBe(scenario.proximity.otherwise)
    expect(position.attitudes[serbia]?.[belgium]).toBe(scenario.attitudes.otherwise)
  })

  it('weighs the gauges as usual where the scenario does not say it', () => {
    const own = { security: 0.25, prosperity: 0.25, influence: 0.25, autonomy: 0.25 }
    const { position } = opening({ 'powers[9].weights': own })
    expect(position.powers[9]?.weights).toEqual(own)
    expect(position.powers[0]?.weights).toEqual(CONSTANTS.weights)
  })

  it('takes the measure of a seat, and the middle where there is none', () => {
    const { position } = opening({}, { france: { par: 52, typical: 57, spread: 4 } })
    const seatOf = (id: PowerId) => position.powers.find((power) => power.id === id)?.seat
    expect(seatOf(france)).toEqual({ par: 52, typical: 57, spread: 4 })
    expect(seatOf(germany)).toEqual({ par: 50, typical: 50, spread: 5 })
  })

  it('puts every crisis on the board', () => {
    const crises = position.rounds.flatMap(({ events }) => events.flatMap(({ crisis }) => crisis ?? []))
    expect(crises.length).toBeGreaterThan(8)
    for (const { place } of crises) {
      const [x, y] = place ?? [0, 0]
      expect(x).toBeGreaterThan(0)
      expect(y).toBeGreaterThan(0)
      expect(x).toBeLessThan(map.board.size[0])
      expect(y).toBeLessThan(map.board.size[1])
    }
  })

  it('carries no more of an event than the rules know', () => {
    const event = position.rounds[0]?.events[0]
    expect(Object.keys(event ?? {}).sort()).toEqual(['crisis', 'id', 'shifts', 'text', 'title'])
    expect(event?.shifts[0]).not.toHaveProperty('why')
  })

  it('survives being written down, as the first line of a log', () => {
    expect(JSON.parse(JSON.stringify(position))).toEqual(position)
  })
})
