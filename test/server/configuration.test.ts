/** What the server is told, and the one sentence with which it answers nonsense. */
import { describe, expect, it } from 'vitest'
import { readConfiguration } from '../../server/configuration.ts'
import { admitting } from '../../server/origins.ts'

describe('the configuration', () => {
  it('needs nothing', () => {
    expect(readConfiguration({})).toEqual({
      ok: true,
      configuration: {
        port: 2567,
        host: '0.0.0.0',
        dataDir: './data',
        teacherKey: null,
        publicUrl: null,
        diplomatPace: 'human',
        messageRate: 20,
        mode: 'production',
      },
    })
  })

  it('takes what it is given', () => {
    const reading = readConfiguration({
      PORT: '8080',
      HOST: '127.0.0.1',
      DATA_DIR: '/srv/entente',
      TEACHER_KEY: 'sixteen-letters!',
      PUBLIC_URL: 'https://play.school.example/',
      DIPLOMAT_PACE: 'instant',
      NODE_ENV: 'development',
    })
    expect(reading).toMatchObject({
      ok: true,
      configuration: { port: 8080, publicUrl: 'https://play.school.example', mode: 'development' },
    })
  })

  it('counts what is set to nothing as not set', () => {
    expect(readConfiguration({ PORT: ' ', PUBLIC_URL: '' })).toMatchObject({
      ok: true,
      configuration: { port: 2567, publicUrl: null },
    })
  })

  it.each([
    [{ PORT: 'http' }, 'PORT must be a number between 0 and 65535.'],
    [{ PORT: '70000' }, 'PORT must be a number between 0 and 65535.'],
    [{ PORT: '80.5' }, 'PORT must be a whole number.'],
    [{ MESSAGE_RATE: 'fast' }, 'MESSAGE_RATE must be a number between 5 and 10000.'],
    [{ MESSAGE_RATE: '1' }, 'MESSAGE_RATE must be a number between 5 and 10000.'],
    [{ TEACHER_KEY: 'short' }, 'TEACHER_KEY must have at least 16 characters.'],
    [
      { TEACHER_KEY: 'with a blank in between' },
      'TEACHER_KEY must have no blanks and no letters beyond plain English ones.',
    ],
    [
      { PUBLIC_URL: 'play.school.example' },
      'PUBLIC_URL must be an address that begins with http:// or https://.',
    ],
    [
      { PUBLIC_URL: 'ftp://school.example' },
      'PUBLIC_URL must be an address that begins with http:// or https://.',
    ],
    [{ DIPLOMAT_PACE: 'fast' }, 'DIPLOMAT_PACE must be "human" or "instant".'],
    [
      { DATABASE_URL: 'postgres://localhost/entente' },
      'DATABASE_URL is set, but PostgreSQL comes later: unset it, and everything is kept in DATA_DIR.',
    ],
  ])('answers %o in one sentence', (env, sentence) => {
    expect(readConfiguration(env)).toEqual({ ok: false, sentence })
  })
})

describe('a page from elsewhere', () => {
  const admits = admitting({ publicUrl: 'https://play.school.example', mode: 'production' })

  it.each([
    [undefined, '192.168.1.5:2567', 'admitted'],
    ['http://192.168.1.5:2567', '192.168.1.5:2567', 'admitted'],
    ['https://play.school.example', 'localhost:2567', 'admitted'],
    ['http://play.school.example', 'localhost:2567', 'turned away'],
    ['https://play.school.example.evil.test', 'play.school.example', 'turned away'],
    ['http://evil.test', '192.168.1.5:2567', 'turned away'],
    ['null', '192.168.1.5:2567', 'turned away'],
    ['http://localhost:5173', 'localhost:2567', 'turned away'],
    ['http://192.168.1.5:80', '192.168.1.5:2567', 'turned away'],
  ])('%s asking %s is %s', (origin, host, outcome) => {
    expect(admits(origin, host)).toBe(outcome === 'admitted')
  })

  it('may be the workshop’s own while the client is being developed', () => {
    const workshop = admitting({ publicUrl: null, mode: 'development' })
    expect(workshop('http://localhost:5173', 'localhost:2567')).toBe(true)
  })
})
