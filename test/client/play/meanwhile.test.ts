import { describe, expect, it } from 'vitest'
import { meanwhile, type Snapshot } from '../../../client/play/meanwhile.ts'
import { namesOf } from '../../../client/words/names.ts'
import type { World } from '../../../shared/rules/world.ts'
import { given, negotiating, next } from '../../support/given.ts'
import { defence, france, julyCrisis, pact, russia } from '../../support/julyCrisis.ts'
import { papersFor } from './seen.ts'

const names = namesOf(julyCrisis.powers)
const snapshot = (world: World): Snapshot => {
  const { one, all } = papersFor(world, france)
  return { stage: one('stage'), treaties: all('treaty'), messages: all('message') }
}
const words = (before: World, after: World) =>
  meanwhile(snapshot(before), snapshot(after), france, names).map((each) => each.words)

describe('what happened while the line was down', () => {
  const before = negotiating(julyCrisis)

  it('is nothing, if nothing did', () => {
    expect(words(before, before)).toEqual([])
  })

  it('is a text, a letter, and the phase that began', () => {
    const { world } = given(
      before,
      [russia, { type: 'ProposeTreaty', to: [france], terms: pact([defence]), draft: null }],
      [russia, { type: 'Say', channel: { kind: 'powers', powers: [russia, france] }, text: 'Read it.' }],
    )
    expect(words(before, world)).toEqual(['Russia sent you a text, A pact.', '1 letter came.'])
    expect(words(before, next(world))[0]).toBe('Orders have begun.')
  })
})
