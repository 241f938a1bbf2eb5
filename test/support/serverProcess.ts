/** The real server, as `npm start` runs it: a process of its own, that can be stopped, killed and started again. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const root = join(import.meta.dirname, '../..')

/** Loaded before the server: when the test's process is gone, however it went, so is the server. */
const dieWithTheTest = `data:text/javascript,${encodeURIComponent(
  "process.once('disconnect', () => process.kill(process.pid, 'SIGKILL')); process.channel.unref()",
)}`

const PATIENCE = 30_000

export type Started = {
  readonly url: string
  /** The teacher's key. */
  readonly key: string
  readonly dataDir: string
  /** Everything the server has written since it was first started. */
  readonly output: () => string
  /** SIGTERM, as a host sends when it wants us gone; resolves when the process has ended. */
  readonly stop: () => Promise<void>
  /** SIGKILL: the power cut. Resolves when the process has ended. */
  readonly kill: () => Promise<void>
  /** The same address, key and data, a new process; stops the old one first if it is still running. */
  readonly restart: () => Promise<void>
}

/** Starts a server on a free port with data of its own; `env` adds to, or overrides, what it is told. */
export const startServer = async (env: Record<string, string> = {}): Promise<Started> => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const dataDir = mkdtempSync(join(tmpdir(), 'entente-'))
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }))

  const key = 'a-key-for-tests-only'
  const told = {
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    TEACHER_KEY: key,
    PUBLIC_URL: url,
    // A test does in a second what a class does in a minute; the limit itself is tested with the usual one.
    MESSAGE_RATE: '1000',
    ...env,
  }

  let output = ''
  let server: ChildProcess

  const start = async () => {
    server = spawn(process.execPath, ['--import', dieWithTheTest, 'server/main.ts'], {
      cwd: root,
      env: { ...ownEnvironment(), ...told },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    const before = output.length
    const written = () => output.slice(before)
    for (const stream of [server.stdout, server.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    await untilListening(server, written)
  }

  const end = async (signal: NodeJS.Signals) => {
    if (hasEnded(server)) return
    const ended = once(server, 'exit')
    server.kill(signal)
    if (await Promise.race([ended.then(() => true), pause(PATIENCE, false, { ref: false })])) return
    server.kill('SIGKILL')
    await ended
    throw new Error(`The server was still running ${PATIENCE / 1000} seconds after ${signal}.\n${output}`)
  }

  await start()
  return {
    url,
    key,
    dataDir,
    output: () => output,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    restart: async () => {
      await end('SIGTERM')
      await start()
    },
  }
}

/** A server does not behave differently because a test started it, so it is not told. */
const ownEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(NODE_ENV|MODE|DEV|PROD|SSR|TEST|DATABASE_URL|VITEST.*)$/.test(name),
    ),
  )

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null

/** @param written all that this process has written */
const untilListening = (server: ChildProcess, written: () => string): Promise<void> =>
  new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => {
      server.kill('SIGKILL')
      give(`The server did not listen in ${PATIENCE / 1000} seconds.`)
    }, PATIENCE)
    const give = (up: string) => {
      clearTimeout(tooLong)
      reject(new Error(`${up}\n${written()}`))
    }
    // When it is gone and has nothing more to say.
    server.once('close', () => give('The server ended before it listened.'))
    server.stderr?.on('data', () => {
      if (!written().includes('"msg":"listening"')) return
      clearTimeout(tooLong)
      resolve()
    })
  })

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('A TCP socket has a port.')
  return address.port
}
