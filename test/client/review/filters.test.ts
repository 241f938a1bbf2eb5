/** What of a log is wanted, and how that stands in an address. */
import { describe, expect, it } from 'vitest'
import { historyOf } from '../../../client/review/history.ts'
import { ALL, type Filters, fromAddress, inAddress, wanted } from '../../../client/review/log/filters.ts'
import { serbia } from '../../support/julyCrisis.ts'
import { aLesson } from './aLesson.ts'

const history = historyOf(aLesson().next().log())
const found = (some: Partial<Filters>) =>
  wanted(history, { ...ALL, ...some }).flatMap((at) => history.steps[at] ?? [])

describe('the filters of a log', () => {
  it('want everything when nothing is asked', () => {
    expect(wanted(history, ALL)).toEqual(history.steps.map((_, at) => at))
  })

  it('keep one kind of entry', () => {
    expect(new Set(found({ kind: 'treaties' }).map(({ line }) => line.kind))).toEqual(new Set(['treaties']))
    expect(found({ kind: 'people' })).toHaveLength(6)
  })

  it('keep the broken promises', () => {
    expect(found({ kind: 'broken' }).map(({ line }) => line.broken)).toEqual(['broken', 'broken'])
  })

  it('keep what one power did', () => {
    const did = found({ who: serbia })
    expect(did.length).toBeGreaterThan(2)
    expect(did.every(({ line }) => line.who === serbia)).toBe(true)
  })

  it('keep one round, and the lobby as round 0', () => {
    expect(found({ round: 2 }).every(({ round }) => round === 2)).toBe(true)
    expect(found({ round: 0 })[0]?.entry.event.type).toBe('WorldOpened')
  })

  it('find words in what was done, by whom and why, in any order and size of letters', () => {
    expect(found({ words: 'BELGRADE signed' })).toHaveLength(1)
    expect(found({ words: 'fears austria' }).map(({ entry }) => entry.event.type)).toEqual(['TreatyProposed'])
    expect(found({ words: 'amira' })).toHaveLength(1)
    expect(found({ words: 'zeppelin' })).toEqual([])
  })

  it.each<[string, Partial<Filters>]>([
    ['', {}],
    ['?kind=broken', { kind: 'broken' }],
    ['?who=serbia&round=0', { who: serbia, round: 0 }],
    ['?words=to+everybody', { words: 'to everybody' }],
  ])('stand in an address as %s', (address, some) => {
    expect(inAddress({ ...ALL, ...some })).toBe(address)
    expect(fromAddress(address)).toEqual({ ...ALL, ...some })
  })

  it('read nonsense in an address as nothing', () => {
    expect(fromAddress('?kind=gossip&round=many&who=')).toEqual(ALL)
  })
})
