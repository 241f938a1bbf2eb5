/** Figures of a scenario that follow from data quoted in the notes beside them. */
import { expect } from 'vitest'
import type { Scenario } from '../../shared/scenario/scenario.ts'

type Power = Scenario['powers'][number]

/** Strength = 80 × √CINC, rounded, at least 4. */
export const expectStrengthOfCinc = ({ capability }: Power, year: number) => {
  const cinc = Number(new RegExp(String.raw`CINC of ${year}: (0\.\d{6})\.`).exec(capability.note ?? '')?.[1])
  expect(capability).toMatchObject({
    source: 'nmc',
    value: Math.max(4, Math.round(80 * Math.sqrt(cinc))),
  })
}

/** Arms = two fifths of strength × √(soldiers in a thousand people / the mean of all powers). */
export const expectArmsOfPeople = ({ arms, capability }: Power, powers: readonly Power[]) => {
  const [, soldiers = '', people = ''] = /^([\d,]+) under arms of ([\d,]+) people/.exec(arms.note ?? '') ?? []
  const share = (1000 * Number(soldiers.replaceAll(',', ''))) / Number(people.replaceAll(',', ''))
  const told = Number(/or ([\d.]+) in a thousand/.exec(arms.note ?? '')?.[1])
  expect(share).toBeCloseTo(told, 1)
  expect(arms.value).toBe(Math.round(capability.value * 0.4 * Math.sqrt(share / meanOf(powers))))
}

const meanOf = (powers: readonly Power[]): number =>
  powers.reduce((sum, { arms }) => sum + Number(/or ([\d.]+) in a thousand/.exec(arms.note ?? '')?.[1]), 0) /
  powers.length
