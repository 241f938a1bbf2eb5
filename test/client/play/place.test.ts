import { describe, expect, it } from 'vitest'
import { addressOf, HOME, isDocument, newDraft, type Place, placeAt } from '../../../client/play/place.ts'
import type { CrisisId, DraftId, TreatyId } from '../../../shared/rules/ids.ts'
import { france, germany } from '../../support/julyCrisis.ts'

const places: readonly Place[] = [
  HOME,
  { at: 'now' },
  { at: 'talk', channel: null },
  { at: 'talk', channel: 'france+germany' },
  { at: 'treaties' },
  { at: 'powers' },
  { at: 'brief' },
  { at: 'orders' },
  { at: 'gauge', gauge: 'security' },
  { at: 'crisis', crisis: 'agadir' as CrisisId },
  { at: 'power', power: germany },
  { at: 'demand', power: null },
  { at: 'demand', power: germany },
  { at: 'treaty', treaty: 't4x' as TreatyId },
  newDraft(),
  newDraft(germany),
  { at: 'draft', draft: 'd1' as DraftId, with: [france, germany], amends: 't4x' as TreatyId },
]

describe('a place in the page of play', () => {
  it.each(places)('is found again by its address: $at', (place) => {
    expect(placeAt(addressOf(place))).toEqual(place)
  })

  it('has the addresses that are written in links', () => {
    expect(addressOf({ at: 'treaty', treaty: 't4x' as TreatyId })).toBe('#treaty/t4x')
    expect(addressOf(newDraft(germany))).toBe('#draft/new?with=germany')
    expect(addressOf({ at: 'gauge', gauge: 'security' })).toBe('#gauge/security')
  })

  it.each(['', '#', '#nowhere', '#gauge/luck', '#treaty/%', '#crisis/../x', '#draft/T', '#power/A b'])(
    'is home for what makes no sense: %s',
    (hash) => {
      expect(placeAt(hash)).toEqual(HOME)
    },
  )

  it('knows which places lie as paper over the plate', () => {
    expect(places.filter(isDocument).map(({ at }) => at)).toEqual([
      'orders',
      'treaty',
      'draft',
      'draft',
      'draft',
    ])
  })
})
