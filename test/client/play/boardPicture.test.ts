import { describe, expect, it } from 'vitest'
import { boardPicture, changedBetween, emphasisOf } from '../../../client/play/boardPicture.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { World } from '../../../shared/rules/world.ts'
import { given, lobby, negotiating, until } from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  france,
  inCrisis,
  julyCrisis,
  pact,
  peace,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'
import { papersFor } from './seen.ts'

const shownTo = (world: World, me: PowerId) => {
  const { one, all } = papersFor(world, me)
  return {
    boardTitle: 'Europe',
    powers: julyCrisis.powers.map(({ id, names }) => ({ id, name: names.short, colour: '#888888' })),
    me,
    stage: one('stage'),
    treaties: all('treaty'),
    crises: all('crisis'),
    moments: [],
    pulse: [],
  }
}
const picture = (world: World, me: PowerId) => boardPicture(shownTo(world, me))

describe('the board of one power', () => {
  it('is titled with the round, and in the lobby with the first one', () => {
    expect(picture(negotiating(julyCrisis), france).title).toBe('Europe, 1914')
    expect(picture(lobby(julyCrisis), france).title).toBe('Europe, 1914')
  })

  it('draws a secret treaty for who is bound by it and for nobody else', () => {
    const world = negotiating(bound(julyCrisis, [france, russia], pact([defence], { secrecy: 'secret' })))
    expect(picture(world, france).lines.map(({ kind }) => kind)).toEqual(['secret'])
    expect(picture(world, serbia).lines).toEqual([])
  })

  it('draws no text that lies on the table', () => {
    const { world } = given(negotiating(julyCrisis), [
      france,
      { type: 'ProposeTreaty', to: [russia], terms: pact([defence]), draft: null },
    ])
    expect(picture(world, russia).lines).toEqual([])
  })

  it('burns where a crisis is, marked as mine for its principals', () => {
    const world = negotiating(inCrisis())
    expect(picture(world, serbia).crises.map(({ title, yours }) => [title, yours])).toEqual([
      ['The ultimatum: crisis', true],
    ])
    expect(picture(world, france).crises.map(({ yours }) => yours)).toEqual([false])
    expect(picture(until(world, 'report'), serbia).crises).toEqual([])
  })

  it('writes my name first, then the crisis, then my allies', () => {
    const world = negotiating(bound(inCrisis(), [france, russia], pact([peace])))
    expect(emphasisOf(shownTo(world, france))).toEqual([france, austria, serbia, russia])
  })
})

describe('what changed between two pictures', () => {
  it('rings both powers of a bond that is new, or gone, or means more', () => {
    const before = picture(negotiating(julyCrisis), france).lines
    const after = picture(negotiating(bound(julyCrisis, [france, russia], pact([peace]))), france).lines
    const more = picture(negotiating(bound(julyCrisis, [france, russia], pact([defence]))), france).lines
    expect(changedBetween(before, before)).toEqual([])
    expect(changedBetween(before, after).toSorted()).toEqual([france, russia])
    expect(changedBetween(after, before).toSorted()).toEqual([france, russia])
    expect(changedBetween(after, more).toSorted()).toEqual([france, russia])
  })
})
