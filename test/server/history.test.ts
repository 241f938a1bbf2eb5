/** History is told to those who have played it, and to nobody before the end. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { history } from '../../server/api/history.ts'
import { join } from '../../server/lessons/joining.ts'
import { openLibrary } from '../../server/library/library.ts'
import { asTeacher, beginLesson, type OpenHouse, openHouse } from '../support/house.ts'

describe('history, asked for by a seat', () => {
  let open: OpenHouse
  let server: Server
  beforeEach(async () => {
    open = await openHouse()
    const library = openLibrary([`${import.meta.dirname}/../../scenarios`])
    server = createServer(express().use('/api', history(open.lessons, library))).listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterEach(async () => {
    server.close()
    await open.close()
  })

  const asked = (token: string) =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/seat/history`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    })

  it('is refused before the end, and told after it, one line a round', async () => {
    const lesson = await beginLesson(open)
    const joined = await join(lesson, { name: 'Amira', claim: 'new' })
    if (!joined.ok) throw new Error('refused')
    expect((await asked(joined.reply.token)).status).toBe(409)

    await asTeacher(lesson, { type: 'EndLesson' })
    const told = await asked(joined.reply.token)
    expect(told.status).toBe(200)
    const lines = (await told.json()) as { label: string; short: string; crises: Record<string, string> }[]
    expect(lines.map(({ label }) => label)).toContain('1911')
    expect(Object.keys(lines[0] ?? {}).sort()).toEqual(['crises', 'label', 'short'])
    expect(lines.find(({ label }) => label === '1911')?.crises.agadir).toBe('settled')
  })

  it('is told to nobody without a seat', async () => {
    expect((await asked('x')).status).toBe(401)
  })
})
