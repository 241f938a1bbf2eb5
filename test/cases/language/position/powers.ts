/** Who the powers are, and what they have and feel when the world opens. */
import type { PersonId, PowerId } from '../../../../shared/rules/ids.ts'
import type { PowerPosition } from '../../../../shared/rules/position.ts'
import { type Lesson, plainPower } from '../lesson.ts'
import { position } from '../sentence.ts'

const withPower = (lesson: Lesson, power: PowerId, change: Partial<PowerPosition>): Lesson => ({
  ...lesson,
  position: {
    ...lesson.position,
    powers: lesson.position.powers.map((each) => (each.id === power ? { ...each, ...change } : each)),
  },
})

const everyPair = (powers: readonly PowerPosition[], value: number) =>
  Object.fromEntries(
    powers.map(({ id }) => [
      id,
      Object.fromEntries(powers.filter((other) => other.id !== id).map((other) => [other.id, value])),
    ]),
  )

const withEntry = (
  lesson: Lesson,
  table: 'proximity' | 'attitudes',
  a: PowerId,
  b: PowerId,
  value: number,
): Lesson => {
  const now = lesson.position[table]
  return {
    ...lesson,
    position: { ...lesson.position, [table]: { ...now, [a]: { ...now[a], [b]: value } } },
  }
}

const withBoth = (...[lesson, table, a, b, value]: Parameters<typeof withEntry>): Lesson =>
  withEntry(withEntry(lesson, table, a, b, value), table, b, a, value)

/** Persons are numbered as the case names them. */
const withPeople = (lesson: Lesson, names: readonly string[]): Lesson => {
  const before = Object.keys(lesson.people).length
  const added = names.map((name, at) => [name, `p${before + at + 1}` as PersonId])
  return { ...lesson, people: { ...lesson.people, ...Object.fromEntries(added) } }
}

export const POWERS = [
  position('The powers are {amounts}', ({ amounts }, lesson) => {
    const powers = amounts.map(([name, amount]) => plainPower(name.toLowerCase() as PowerId, amount))
    return {
      ...lesson,
      position: {
        ...lesson.position,
        powers,
        proximity: everyPair(powers, 1),
        attitudes: everyPair(powers, 0),
      },
    }
  }),
  position("Last year's arms were {amounts}", ({ amounts }, lesson) =>
    amounts.reduce((now, [name, arms]) => withPower(now, name.toLowerCase() as PowerId, { arms }), lesson),
  ),
  position('{a:power} and {b:power} are {distance}', ({ a, b, distance }, lesson) =>
    withBoth(lesson, 'proximity', a, b, distance),
  ),
  position('Everybody feels {number} about everybody', ({ number }, lesson) => ({
    ...lesson,
    position: { ...lesson.position, attitudes: everyPair(lesson.position.powers, number) },
  })),
  position('{of:power} feels {number} about {toward:power}', ({ of, number, toward }, lesson) =>
    withEntry(lesson, 'attitudes', of, toward, number),
  ),
  position('{a:power} and {b:power} feel {number} about each other', ({ a, b, number }, lesson) =>
    withBoth(lesson, 'attitudes', a, b, number),
  ),
  position(
    '{power} weighs Security {s:number}, Prosperity {p:number}, Influence {i:number} and Autonomy {a:number}',
    ({ power, s, p, i, a }, lesson) =>
      withPower(lesson, power, { weights: { security: s, prosperity: p, influence: i, autonomy: a } }),
  ),
  position(
    "In {power}'s seat {typical:number} is typical, {spread:number} the spread and {par:number} par",
    ({ power, typical, spread, par }, lesson) => withPower(lesson, power, { seat: { typical, spread, par } }),
  ),
  position('{power} is by nature a {character}', ({ power, character }, lesson) =>
    withPower(lesson, power, { character }),
  ),
  position('{power} is {regime} with a support of {number}', ({ power, regime, number }, lesson) =>
    withPower(lesson, power, { home: { regime, support: number } }),
  ),
  position('{names} sit for {power}', ({ names, power }, lesson) => {
    const known = withPeople(lesson, names)
    const seated = names.flatMap((name) => known.people[name] ?? [])
    return { ...known, seats: { ...known.seats, [power]: seated } }
  }),
  position('Nobody sits for {power}', ({ power }, lesson) => ({
    ...lesson,
    seats: { ...lesson.seats, [power]: [] },
  })),
  position('{names} have no seat', ({ names }, lesson) => withPeople(lesson, names)),
]
