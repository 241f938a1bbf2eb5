import { describe, expect, it } from 'vitest'
import { readiness } from '../../../client/play/ready.ts'
import { france, germany, russia } from '../../support/julyCrisis.ts'

const all = [france, germany, russia]

describe('who is ready', () => {
  it('is said in briefing and negotiation, and counted', () => {
    expect(readiness({ phase: 'negotiation', done: [germany] }, all, france)).toEqual({
      said: 'notReady',
      done: 1,
      all: 3,
      missing: [france, russia],
    })
    expect(readiness({ phase: 'briefing', done: [france] }, all, france).said).toBe('ready')
  })

  it('is said otherwise in Orders and in the report', () => {
    expect(readiness({ phase: 'orders', done: [] }, all, france).said).toBe('otherwise')
    expect(readiness({ phase: 'report', done: [france] }, all, france).said).toBe('otherwise')
  })
})
