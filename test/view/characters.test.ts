/** Who knows what a computer diplomat is like. */
import { describe, expect, it } from 'vitest'
import type { Position } from '../../shared/rules/position.ts'
import { powersOf, type World } from '../../shared/rules/world.ts'
import { knownTo } from '../../shared/view/knownTo.ts'
import { EVERYONE, TEACHER, type Viewer } from '../../shared/view/viewer.ts'
import { viewFor } from '../../shared/view/viewFor.ts'
import { withDiplomat } from '../diplomats/around.ts'
import { negotiating, played, teacher } from '../support/given.ts'
import { austria, france, germany, julyCrisis } from '../support/julyCrisis.ts'

const position: Position = {
  ...julyCrisis,
  powers: julyCrisis.powers.map((power) => ({ ...power, character: 'buckPasser' })),
}
const world = withDiplomat(negotiating(position), france)

const papersSay = (now: World, viewer: Viewer): boolean =>
  JSON.stringify([...viewFor(now, viewer).values()]).includes('buckPasser')

describe('the character of a computer diplomat', () => {
  it('[P5] stands in nobody’s papers but the teacher’s', () => {
    for (const power of powersOf(world)) expect(papersSay(world, { kind: 'power', power })).toBe(false)
    expect(papersSay(world, EVERYONE)).toBe(false)
    expect(papersSay(world, TEACHER)).toBe(true)
  })

  it('[P5] is known to the diplomat itself and not to another', () => {
    expect(knownTo(world, { kind: 'power', power: france }).characters).toEqual({ [france]: 'buckPasser' })
    expect(knownTo(world, EVERYONE).characters).toEqual({})
    const others = knownTo(world, { kind: 'power', power: germany }).position.powers
    expect(others.every((power) => power.id === germany || !('character' in power))).toBe(true)
  })

  it('[P5] is told after the end, for the powers that a computer diplomat plays', () => {
    const ended = played(world, teacher, { type: 'EndLesson' })
    const paper = (power: string) => viewFor(ended, EVERYONE).get(`power/${power}`)
    expect(paper(france)).toMatchObject({ character: 'buckPasser' })
    expect(paper(austria)).toMatchObject({ character: null })
  })
})
