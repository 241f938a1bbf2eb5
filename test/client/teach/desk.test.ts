import { describe, expect, it } from 'vitest'
import { asClock, momentPassed, secondsLeft } from '../../../client/teach/desk/clockReading.ts'
import { deskKey } from '../../../client/teach/desk/keys.ts'
import type { Need } from '../../../client/teach/desk/needs.ts'
import { steadied } from '../../../client/teach/desk/steady.ts'
import { wayOnFrom } from '../../../client/teach/desk/wayOn.ts'
import { inForce, worldPicture } from '../../../client/teach/desk/worldPicture.ts'
import { ScenarioShape } from '../../../shared/scenario/scenario.ts'
import type { StagePaper } from '../../../shared/view/papers.ts'
import { scenarioJson } from '../../scenario/edited.ts'
import { negotiating, ordering } from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  france,
  germany,
  julyCrisis,
  pact,
  russia,
} from '../../support/julyCrisis.ts'
import { deskView, factsOf } from './facts.ts'

describe('the clock', () => {
  it('is read from its end, or from what is left while it stands', () => {
    expect(secondsLeft({ mode: 'running', endsAt: 90_500, left: 0, extended: 0 }, 60_000)).toBe(31)
    expect(secondsLeft({ mode: 'paused', endsAt: 0, left: 12_000, extended: 0 }, 60_000)).toBe(12)
    expect(secondsLeft({ mode: 'stopped', endsAt: 0, left: 0, extended: 0 }, 60_000)).toBeNull()
    expect(secondsLeft({ mode: 'running', endsAt: 50_000, left: 0, extended: 0 }, 60_000)).toBe(0)
  })

  it('is written as a clock', () => {
    expect([0, 9, 60, 250].map(asClock)).toEqual(['0:00', '0:09', '1:00', '4:10'])
  })

  it('says the three moments once each', () => {
    expect(momentPassed(61, 60)).toBe(60)
    expect(momentPassed(60, 59)).toBeNull()
    expect(momentPassed(32, 29)).toBe(30)
    expect(momentPassed(9, 90)).toBeNull()
    expect(momentPassed(null, 30)).toBeNull()
  })
})

describe('the way on', () => {
  const stage = (said: Partial<StagePaper>): StagePaper => ({
    ...(deskView(negotiating(julyCrisis)).get('stage') as StagePaper),
    ...said,
  })

  it('leads from each phase to the next', () => {
    const to = (phase: StagePaper['phase']) => wayOnFrom(stage({ phase }), 5, 100, 3)?.to
    expect(
      ['lobby', 'briefing', 'negotiation', 'orders', 'report', 'ended'].map((p) => to(p as never)),
    ).toEqual([undefined, 'openNegotiation', 'openOrders', 'closeOrders', 'nextRound', undefined])
  })

  it('finishes after the last round', () => {
    expect(wayOnFrom(stage({ phase: 'report', round: 3 }), 5, 100, 3)?.to).toBe('finish')
    expect(wayOnFrom(stage({ phase: 'report', next: null }), 5, 100, null)?.to).toBe('finish')
  })

  it('is early until four of five are done or half a minute is left', () => {
    const moment = (done: number, left: number | null) =>
      wayOnFrom(stage({ done: julyCrisis.powers.slice(0, done).map(({ id }) => id) }), 5, left, 3)?.moment
    expect(moment(3, 100)).toBe('early')
    expect(moment(4, 100)).toBe('now')
    expect(moment(0, 30)).toBe('now')
    expect(moment(0, null)).toBe('early')
  })
})

describe('the cards under the pointer', () => {
  const need = (key: string) => ({ key, rank: 1, kind: 'noSeat', people: [] }) as Need
  const open = (key: string) => ({ need: need(key), state: 'open' })

  it('follow the needs while nobody points at them', () => {
    expect(steadied([], [need('a'), need('b')], 'free')).toEqual([open('a'), open('b')])
    expect(steadied([{ need: need('b'), state: 'open' }], [need('a')], 'free')).toEqual([open('a')])
  })

  it('stay where they are while somebody does: settled ones wait, new ones come below', () => {
    const before = steadied([], [need('a'), need('b')], 'free')
    expect(steadied(before, [need('new'), need('b')], 'held')).toEqual([
      { need: need('a'), state: 'settled' },
      open('b'),
      open('new'),
    ])
  })
})

describe('the keys of the desk', () => {
  const press = (key: string, held = {}) => ({ key, ctrlKey: false, altKey: false, metaKey: false, ...held })

  it('mean what the list says', () => {
    const keys = [' ', 'e', 'E', 'n', 'v', 'm', '/', '0', '1', '?', 'Escape', 'x']
    expect(keys.map((key) => deskKey(press(key), 'page'))).toEqual([
      'pause',
      'extend',
      'extend',
      'wayOn',
      'veil',
      'message',
      'find',
      'all',
      'world',
      'keys',
      'back',
      null,
    ])
  })

  it('are off while somebody types, in a dialog, and with a modifier', () => {
    expect(deskKey(press('v'), 'text')).toBeNull()
    expect(deskKey(press('v'), 'dialog')).toBeNull()
    expect(deskKey(press('v', { ctrlKey: true }), 'page')).toBeNull()
  })

  it('leave the space bar to the button that has the focus', () => {
    expect(deskKey(press(' '), 'control')).toBeNull()
    expect(deskKey(press('v'), 'control')).toBe('veil')
  })
})

describe('the picture of the world', () => {
  const scenario = ScenarioShape.parse(scenarioJson())
  const position = bound(
    bound(julyCrisis, [germany, austria], pact([defence], { title: 'Dual' })),
    [france, russia],
    pact([defence], { title: 'Hidden', secrecy: 'secret' }),
  )
  const { stage, treaties, crises } = factsOf(ordering(position))

  it('draws a secret treaty in its own pattern', () => {
    const { lines } = worldPicture(scenario, { stage, treaties, crises, veil: 'off' })
    expect(lines.map(({ label, kind }) => [label, kind])).toEqual([
      ['Dual', 'defence'],
      ['Hidden', 'secret'],
    ])
  })

  it('does not have it at all under the veil', () => {
    const { lines } = worldPicture(scenario, { stage, treaties, crises, veil: 'on' })
    expect(JSON.stringify(lines)).not.toContain('Hidden')
    expect(inForce(treaties, 'on')).toHaveLength(1)
  })
})
