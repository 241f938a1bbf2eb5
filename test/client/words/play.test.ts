/** Sentences that a student reads. */
import { describe, expect, it } from 'vitest'
import { clockFace, clockTime } from '../../../client/words/clock.ts'
import { reasonInWords } from '../../../client/words/gauges.ts'
import { joinRefusalInWords } from '../../../client/words/joining.ts'
import { delegationInWords, howManyAreHere } from '../../../client/words/lobby.ts'
import { few, listed, namesOf, plain, points, possessive, signed } from '../../../client/words/names.ts'
import { phaseBegins, roundInWords, roundWithLabel } from '../../../client/words/phases.ts'
import type { Gauges } from '../../../shared/rules/gauges/gauge.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'

const porte = 'ottoman-empire' as PowerId
const britain = 'britain' as PowerId
const called = (short: string, article: '' | 'the') =>
  ({ short, formal: short, adjective: short, combining: short, capital: short, article }) as const
const names = namesOf([
  { id: britain, names: called('Britain', '') },
  { id: porte, names: called('Ottoman Empire', 'the') },
])

describe('names', () => {
  it('have their article inside a sentence, and a large letter at its beginning', () => {
    expect(names.the(porte)).toBe('the Ottoman Empire')
    expect(names.The(porte)).toBe('The Ottoman Empire')
    expect(names.short(porte)).toBe('Ottoman Empire')
    expect(names.own(porte)).toBe('the Ottoman Empire’s')
    expect(names.all([britain, porte])).toBe('Britain and the Ottoman Empire')
  })

  it('stand in lists with "and"', () => {
    expect(listed(['a'])).toBe('a')
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c')
    expect(listed(['a', 'b'], 'or')).toBe('a or b')
    expect(possessive('the Netherlands')).toBe('the Netherlands’')
  })
})

describe('numbers', () => {
  it('are read with a real minus, one decimal, and never as minus nothing', () => {
    expect([plain(-0.04), plain(-1.25), plain(3), plain(2.55)]).toEqual(['0', '−1.2', '3', '2.6'])
    expect([signed(2), signed(-2), signed(0)]).toEqual(['+2', '−2', '0'])
    expect([points(1), points(1.5), points(0)]).toEqual(['1 point', '1.5 points', '0 points'])
    expect([few(3), few(40)]).toEqual(['three', '40'])
  })
})

describe('the clock', () => {
  const now = 1_000_000
  const running = (left: number) => ({ mode: 'running', endsAt: now + left, left: 0, extended: 0 }) as const

  it('counts by the server’s time, and begins every second whole', () => {
    expect(clockFace(running(402_000), now)).toMatchObject({
      figure: '6:42',
      meaning: 'left',
      urgency: 'calm',
    })
    expect(clockFace(running(401_200), now).figure).toBe('6:42')
    expect(clockFace(running(-500), now).figure).toBe('0:00')
    expect(clockTime(4002)).toBe('1:06:42')
  })

  it('is low in the last minute', () => {
    expect(clockFace(running(60_000), now).urgency).toBe('calm')
    expect(clockFace(running(59_900), now)).toMatchObject({ urgency: 'low', aloud: '1:00 left' })
  })

  it('stands still while it is paused, and says so', () => {
    const paused = { mode: 'paused', endsAt: 0, left: 125_000, extended: 0 } as const
    expect(clockFace(paused, now)).toMatchObject({ figure: '2:05', meaning: 'paused', urgency: 'paused' })
  })

  it('tells when it ends, where a lesson runs over days, and nothing where nothing is timed', () => {
    expect(clockFace(running(3 * 86_400_000), now).meaning).toMatch(/^until [A-Z][a-z]+day \d\d:\d\d$/)
    const stopped = { mode: 'stopped', endsAt: 0, left: 0, extended: 0 } as const
    expect(clockFace(stopped, now)).toMatchObject({ figure: '', meaning: 'until all are ready' })
  })
})

describe('phases', () => {
  it('hide how many rounds there are where that is not announced', () => {
    expect(roundInWords({ round: 4, rounds: 6 })).toBe('round 4 of 6')
    expect(roundInWords({ round: 4, rounds: null })).toBe('round 4')
    expect(roundWithLabel({ round: 4, rounds: null, label: '1911' })).toBe('round 4 (1911)')
  })

  it('are announced with the time that they last', () => {
    expect(phaseBegins('orders', 240)).toBe('Orders have begun, four minutes.')
    expect(phaseBegins('negotiation', null)).toBe('Negotiation has begun.')
    expect(phaseBegins('briefing', 30)).toBe('A new round: the briefing has begun, half a minute.')
  })
})

describe('a gauge’s reason', () => {
  const gauge = (value: number, terms: Gauges['security']['terms']) => ({ value, terms })
  const threat = (arms: number, attitude: number) =>
    ({
      kind: 'threat',
      value: arms / 2,
      power: britain,
      arms,
      fund: 0,
      attitude,
      proximity: 1,
      restraint: 1,
    }) as const
  const gauges = (security: Gauges['security']): Gauges => ({
    security,
    prosperity: gauge(50, []),
    influence: gauge(50, []),
    autonomy: gauge(100, []),
  })
  const reason = (before: Gauges | null, now: Gauges) => reasonInWords('security', { now, before }, names)

  it('names the threat before anything has changed', () => {
    expect(reason(null, gauges(gauge(60, [threat(10, -50)])))).toBe('Britain is the threat')
  })

  it('names the term that moved it most in the way it went', () => {
    const before = gauges(gauge(60, [threat(10, -50), { kind: 'ownArms', value: 4 }]))
    const armed = gauges(gauge(56, [threat(14, -50), { kind: 'ownArms', value: 5 }]))
    expect(reason(before, armed)).toBe('down 4: Britain arms')
    const angrier = gauges(
      gauge(58, [
        { ...threat(10, -60), value: 7 },
        { kind: 'ownArms', value: 4 },
      ]),
    )
    expect(reason(before, angrier)).toBe('down 2: Britain is angrier')
    expect(reason(before, before)).toBe('unchanged')
  })
})

describe('who cannot come in', () => {
  it('reads it under the field that it concerns', () => {
    expect(joinRefusalInWords({ reason: 'NoSuchLesson' })).toEqual({
      field: 'code',
      words: 'No lesson has this code. Compare the last two figures with the board.',
    })
    expect(joinRefusalInWords({ reason: 'NameTaken', name: 'Amira', connected: 'away' }).words).toBe(
      'There is an Amira already. Is that you?',
    )
    expect(joinRefusalInWords({ reason: 'LessonFull' }).field).toBe('form')
  })
})

describe('the lobby', () => {
  it('says with whom one speaks, and who signs', () => {
    expect(delegationInWords(['Jonas', 'Amira'], 'Amira', 'head', 'another')).toBe(
      'With Amira, who signs, and Jonas.',
    )
    expect(delegationInWords(['Jonas'], 'Leila', 'head', 'iSign')).toBe('With Jonas. You sign.')
    expect(delegationInWords([], 'Leila', 'head', 'iSign')).toBe(
      'You speak for it alone so far, and you sign.',
    )
  })

  it('counts who is here', () => {
    expect(howManyAreHere(25, 27)).toBe('25 of 27 are here.')
    expect(howManyAreHere(1, 2)).toBe('1 of 2 is here.')
    expect(howManyAreHere(27, 27)).toBe('All 27 are here.')
  })
})
