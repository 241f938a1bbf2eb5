/** A school's room for one test file: the real server, one browser, and whoever comes in, each with a context of their own. */
import type { Browser, BrowserContext, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core'
import { beforeEach, expect } from 'vitest'
import { launchBrowser } from './chromium.ts'
import { type Started, startServer } from './serverProcess.ts'

/** Far longer than the ten seconds after which somebody without a line is seen to be gone: two slow cores may be busy. */
const PATIENCE = 30_000

export type Room = Readonly<{
  server: Started
  /** A page of a context of its own, on a screen of that size. */
  enter(who: string, screen: BrowserContextOptions): Promise<Page>
  /** Everything that a browser has complained of, with the name of whose browser it was. */
  faults(): readonly string[]
  close(): Promise<void>
}>

export const openRoom = async (env: Record<string, string> = {}): Promise<Room> => {
  const server = await startServer({ DIPLOMAT_PACE: 'instant', ...env })
  const browser: Browser = await launchBrowser()
  const faults: string[] = []
  return {
    server,
    enter: async (who, screen) => {
      const context = await browser.newContext(screen)
      context.setDefaultTimeout(PATIENCE)
      listen(context, (fault) => faults.push(`${who}: ${fault}`))
      return context.newPage()
    },
    faults: () => faults,
    close: async () => {
      await browser.close()
      await server.stop()
    },
  }
}

const listen = (context: BrowserContext, complain: (fault: string) => void) => {
  context.on('weberror', (error) => complain(String(error.error().stack)))
  context.on('console', (message) => {
    if (message.type() === 'error' && !isAnswer(message)) complain(message.text())
  })
}

/** A line that the test has cut, and a code or key that the test has made up: the browser reports the answer as an error. */
const isAnswer = (message: ConsoleMessage): boolean => {
  const text = message.text()
  const { pathname } = URL.parse(message.location().url) ?? { pathname: '' }
  return (
    /net::ERR_(INTERNET_DISCONNECTED|CONNECTION_|NETWORK_CHANGED|EMPTY_RESPONSE)/.test(text) ||
    (/status of 4\d\d/.test(text) && /^\/api\/(join|teacher|lessons\/by-code\/)/.test(pathname))
  )
}

/** For tests that are steps of one lesson: after one that failed, those that follow fail at once and say why. */
export const stepByStep = () => {
  let broken = ''
  beforeEach(({ task, onTestFailed }) => {
    if (broken) throw new Error(`An earlier step has failed: ${broken}`)
    onTestFailed(() => {
      broken = task.name
    })
  })
}

/** What will be so, sooner or later: `await eventually(() => rows.count()).toBe(7)`. */
export const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: PATIENCE })
