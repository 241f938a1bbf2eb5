/**
 * A recorded lesson, given again move by move: the same verdicts and the same world. Where it fails after a change
 * that was meant, `npx node test/golden/record.ts` records it anew; read what has changed before you commit it.
 */
import { describe, expect, it } from 'vitest'
import { played, readGolden, readPosition } from './golden.ts'

describe('the first lesson', () => {
  const golden = readGolden()
  const { position } = readPosition()
  const again = played(position, golden.settings, golden.seed, golden.moves)

  it('is judged as it was', () => {
    expect(again.moves).toEqual(golden.moves)
  })

  it('ends in the same world', () => {
    expect(again.digest).toBe(golden.digest)
  })

  it('has something of everything', () => {
    const seen = new Set(golden.moves.flatMap(({ verdict }) => verdict.split(' ').slice(1)))
    for (const type of ['TreatyProposed', 'TreatyAmended', 'TreatyRefused', 'TreatyEnteredForce', 'FundPaid'])
      expect(seen).toContain(type)
    for (const type of ['CrisisResolved', 'PromiseTested', 'StanceDeclared', 'WorldEnded'])
      expect(seen).toContain(type)
  })
})
