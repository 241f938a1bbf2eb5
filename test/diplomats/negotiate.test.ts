/** The table of one diplomat: a few offers, a word to people, and an end. */
import { describe, expect, it } from 'vitest'
import { lobby, negotiating, played, until } from '../support/given.ts'
import {
  austria,
  france,
  germany,
  inCrisis,
  julyCrisis,
  pact,
  russia,
  serbia,
  trade,
} from '../support/julyCrisis.ts'
import { asked, doesAll, withDiplomat } from './around.ts'

describe('a diplomat at the table', () => {
  it('has nothing to do before the lesson', () => {
    expect(asked(withDiplomat(lobby(julyCrisis), germany), germany)).toEqual([])
  })

  it('offers little, and then is ready', () => {
    for (const power of [germany, austria, russia, serbia, france]) {
      const { deeds } = doesAll(withDiplomat(negotiating(julyCrisis), power), power)
      expect(deeds.filter(({ command }) => command.type === 'ProposeTreaty').length).toBeLessThanOrEqual(2)
      expect(deeds.at(-1)?.command).toEqual({ type: 'DeclareReady', ready: 'ready' })
    }
  })

  it('offers something to somebody', () => {
    const { deeds } = doesAll(withDiplomat(negotiating(inCrisis()), serbia), serbia)
    const offer = deeds.find(({ command }) => command.type === 'ProposeTreaty')
    expect(offer?.command).toMatchObject({ to: expect.arrayContaining([russia]) })
    expect(offer?.why).toMatch(/^turns to /)
  })

  it('reads the news and the report, and says so once', () => {
    const world = withDiplomat(until(lobby(julyCrisis), 'briefing'), germany)
    expect(doesAll(world, germany).deeds).toHaveLength(1)
    expect(doesAll(until(world, 'report'), germany).deeds).toHaveLength(1)
  })

  it('gives orders once, with a stance where it is a principal', () => {
    const world = withDiplomat(until(negotiating(inCrisis()), 'orders'), austria)
    const { deeds } = doesAll(world, austria)
    expect(deeds).toHaveLength(1)
    expect(deeds[0]?.command).toMatchObject({
      orders: { stances: { ultimatum: expect.stringMatching(/standFirm|concede/) } },
    })
    expect(deeds[0]?.why).toContain('the ultimatum')
  })

  it('takes back a text that nobody has answered', () => {
    const world = withDiplomat(negotiating(julyCrisis), germany)
    const tabled = played(
      world,
      { kind: 'diplomat', power: germany },
      {
        type: 'ProposeTreaty',
        to: [austria],
        terms: pact([trade(1)]),
      },
    )
    const later = until(until(tabled, 'report'), 'negotiation')
    const taken = doesAll(later, germany).deeds.find(({ command }) => command.type === 'TakeBackProposal')
    expect(taken?.why).toBe('takes its text back: austria did not answer')
  })
})
