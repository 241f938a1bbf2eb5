/** What a student's browser has to load and to do before there is something to play with. */
import type { Browser } from 'playwright-core'
import type { PersonId, PowerId } from '../../shared/rules/ids.ts'
import { findChromium, launchBrowser } from '../../test/support/chromium.ts'
import {
  enterAs,
  enterAsTeacher,
  joinLesson,
  openLesson,
  type Server,
  until,
} from '../../test/support/classroom.ts'
import { screens } from '../../test/support/screens.ts'
import { startServer } from '../../test/support/serverProcess.ts'
import { buildPages } from './buildPages.ts'
import type { Measure } from './perSecond.ts'
import { does, isIn } from './student.ts'

const TIMES = 5
const SLOWER = 4

const NAMES = [
  'first load of the page to join',
  'first load of the page to play, with the board',
  'page to play: usable after',
  'page to play: first board after',
  `page to play, processor ${SLOWER} times slower: usable after`,
  `page to play, processor ${SLOWER} times slower: first board after`,
]

export const measurePages = async (): Promise<readonly Measure[]> => {
  if (!findChromium())
    return NAMES.map((what) => ({ what, value: null, unit: 'not measured: there is no Chromium here' }))
  await buildPages()
  const server = await startServer({ DIPLOMAT_PACE: 'instant' })
  const browser = await launchBrowser()
  try {
    const { seat, code } = await openSeat(server)
    const front = await visit(browser, `${server.url}/join/${code}`, { shows: '#name' })
    const visits = { full: [] as Visit[], slow: [] as Visit[] }
    for (let time = 0; time < TIMES; time++) {
      const play = { seat, shows: '.now', board: '.board-drawn' }
      visits.full.push(await visit(browser, `${server.url}/play`, play))
      visits.slow.push(await visit(browser, `${server.url}/play`, { ...play, slower: SLOWER }))
    }
    const values: readonly (readonly [number, string])[] = [
      [front.bytes / 1000, 'kB'],
      [median(visits.full.map(({ bytes }) => bytes)) / 1000, 'kB'],
      [median(visits.full.map(({ usable }) => usable)), 'ms'],
      [median(visits.full.map(({ board }) => board)), 'ms'],
      [median(visits.slow.map(({ usable }) => usable)), 'ms'],
      [median(visits.slow.map(({ board }) => board)), 'ms'],
    ]
    return values.map(([value, unit], at) => ({ what: NAMES[at] ?? '', value, unit }))
  } finally {
    await browser.close()
    await server.stop()
  }
}

/** A seat of France in the first negotiation, as its browser keeps it. */
const openSeat = async (server: Server) => {
  const { id, code } = await openLesson(server)
  const { token, person, name } = await joinLesson(server, code, 'Amira')
  const teacher = await enterAsTeacher(server, id)
  const amira = await enterAs(server, token)
  await does(amira, { type: 'TakeSeat', person: person as PersonId, power: 'france' as PowerId })
  await does(teacher, { type: 'Advance', from: 'lobby', round: 0 })
  await does(amira, { type: 'DeclareReady', ready: 'ready' })
  await until(amira, 'negotiation has begun', () => isIn(amira, 'negotiation', 1))
  await teacher.leave()
  await amira.leave()
  return { seat: JSON.stringify({ token, name, code }), code }
}

type Visit = Readonly<{ bytes: number; usable: number; board: number }>
type Wanted = Readonly<{ seat?: string; shows: string; board?: string; slower?: number }>

/** One visit with nothing kept from another. Times are the page's own, from the beginning of its navigation. */
const visit = async (browser: Browser, url: string, wanted: Wanted): Promise<Visit> => {
  const context = await browser.newContext(screens.laptop)
  try {
    const page = await context.newPage()
    const line = await context.newCDPSession(page)
    let bytes = 0
    line.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    await line.send('Network.enable')
    await line.send('Emulation.setCPUThrottlingRate', { rate: wanted.slower ?? 1 })
    await page.addInitScript(markWhenShown, wanted)
    await page.goto(url)
    const at = (name: string) =>
      page
        .waitForFunction((mark) => performance.getEntriesByName(mark)[0]?.startTime, name)
        .then((time) => time.jsonValue())
    const usable = Number(await at('usable'))
    const board = Number(wanted.board ? await at('board') : usable)
    await page.waitForLoadState('networkidle')
    return { bytes, usable, board }
  } finally {
    await context.close()
  }
}

/** Runs in the page. What is drawn is seen one frame later. */
const markWhenShown = ({ seat, shows, board }: Wanted) => {
  if (seat) localStorage.setItem('entente.seat', seat)
  const waiting = new Map([
    ['usable', shows],
    ['board', board ?? shows],
  ])
  new MutationObserver(() => {
    for (const [name, selector] of waiting) {
      if (!document.querySelector(selector)) continue
      waiting.delete(name)
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark(name)))
    }
  }).observe(document, { subtree: true, childList: true, attributes: true })
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
