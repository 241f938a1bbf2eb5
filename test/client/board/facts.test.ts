import { describe, expect, it } from 'vitest'
import { factsOf } from '../../../client/board/facts.ts'
import type { BoardPicture } from '../../../client/board/picture.ts'

const picture: BoardPicture = {
  title: 'Europe, 1911',
  powers: [
    { id: 'france', name: 'France', colour: '#558eec' },
    { id: 'russia', name: 'Russia', colour: '#69b59e' },
    { id: 'germany', name: 'Germany', colour: '#797d8c' },
  ],
  you: 'france',
  lines: [{ id: 't1', between: ['france', 'russia'], kind: 'defence' }],
  crises: [
    { id: 'c', title: 'Agadir', place: [57, 1116], challenger: 'germany', target: 'france', yours: true },
  ],
  moments: [],
}

describe('the board in words', () => {
  it('tells of a power what the map shows of it', () => {
    expect(factsOf(picture, 'france', ['germany', 'spain'])).toBe(
      'your power; challenged by Germany: Agadir; defence with Russia; borders Germany',
    )
  })

  it('says so when there is nothing to tell', () => {
    expect(factsOf({ ...picture, crises: [], lines: [] }, 'russia', [])).toBe(
      'no known treaty; borders nobody here by land',
    )
  })
})
