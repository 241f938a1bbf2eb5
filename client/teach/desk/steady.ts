/** Nothing moves under the pointer: how a list of cards takes up what is new. */
import type { Need } from './needs.ts'

export type Shown = Readonly<{ need: Need; state: 'open' | 'settled' }>

/**
 * The cards to show, from those shown before and those that are true now.
 *
 * While somebody points at the list or has the focus in it, cards stay where they are: what is settled waits
 * greyed, what is new comes below. Otherwise the order is the needs' own.
 */
export const steadied = (
  before: readonly Shown[],
  now: readonly Need[],
  hold: 'held' | 'free',
): readonly Shown[] => {
  if (hold === 'free') return now.map((need) => ({ need, state: 'open' }))
  const current = new Map(now.map((need) => [need.key, need]))
  const kept = before.map(({ need }): Shown => {
    const same = current.get(need.key)
    return same ? { need: same, state: 'open' } : { need, state: 'settled' }
  })
  const known = new Set(before.map(({ need }) => need.key))
  return [
    ...kept,
    ...now.filter(({ key }) => !known.has(key)).map((need): Shown => ({ need, state: 'open' })),
  ]
}
