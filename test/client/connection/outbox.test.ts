import { describe, expect, it } from 'vitest'
import { outbox } from '../../../client/connection/outbox.ts'
import type { Command } from '../../../shared/rules/rules.ts'

const ready: Command = { type: 'DeclareReady', ready: 'ready' }
const accepted = { verdict: 'accepted' } as const

/** A room that writes down what it was asked and answers as told. */
const room = (answer: () => Promise<unknown>) => {
  const asked: { id: string }[] = []
  const request = (_kind: string, message: unknown) => {
    asked.push(message as { id: string })
    return answer()
  }
  return { asked, request }
}

describe('commands on their way', () => {
  it('wait until there is a way, and then go', async () => {
    const letters = outbox(() => {})
    const reply = letters.put(ready)
    letters.through(room(async () => accepted))
    expect(await reply).toEqual(accepted)
  })

  it('are sent again under the same id when the line went down under them', async () => {
    const letters = outbox(() => {})
    const dead = room(() => Promise.reject(new Error('room connection closed')))
    letters.through(dead)
    const reply = letters.put(ready)
    letters.through(null)
    const alive = room(async () => accepted)
    letters.through(alive)
    expect(await reply).toEqual(accepted)
    expect(alive.asked.map(({ id }) => id)).toEqual(dead.asked.map(({ id }) => id))
  })

  it('tell that a line is dead which looked alive', async () => {
    const silent = room(() => Promise.reject(new Error('request "command" timed out after 10000ms.')))
    const noticed = new Promise((heard) => {
      const letters = outbox(heard)
      letters.through(silent)
      void letters.put(ready)
    })
    expect(await noticed).toBe(silent)
  })

  it('are answered as our mistake when the server failed over them, and not sent for ever', async () => {
    const letters = outbox(() => {})
    const broken = room(() => Promise.reject(new Error('boom')))
    letters.through(broken)
    expect(await letters.put(ready)).toEqual({ verdict: 'refused', refusal: { reason: 'OurMistake' } })
    letters.through(broken)
    expect(broken.asked).toHaveLength(1)
  })
})
