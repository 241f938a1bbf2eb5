/**
 * npm run pictures
 *
 * Plays a lesson against a real server with data of its own, and takes the pictures of the README into docs/.
 */
import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../test/support/chromium.ts'
import { startServer } from '../test/support/serverProcess.ts'
import { buildPages } from './bench/buildPages.ts'
import { openAsStudent, openAsTeacher, take } from './pictures/camera.ts'
import { greetBritain, negotiate1911 } from './pictures/negotiation1911.ts'
import { advance, lend, negotiate, openClass, order, type TheClass, takeBack } from './pictures/theClass.ts'

const ROUNDS = 6
const AGADIR = 3

/** Deep in the negotiation over Agadir: the teacher's desk while Serbia has lost its line, and Russia on a phone. */
const takeNegotiation = async (browser: Browser, played: TheClass) => {
  const nia = lend(played, 'Nia')
  await nia.seat.leave()
  const desk = await openAsTeacher(browser, played.server.key)
  await desk.goto(`${played.server.url}/teach/lessons/${played.lesson}`)
  await take(desk, 'desk', '.seats-and-feed', 'text=Nobody in Serbia')
  await desk.context().close()
  await takeBack(played, nia)

  const marek = lend(played, 'Marek')
  const phone = await openAsStudent(browser, marek, 'phone')
  await phone.goto(`${played.server.url}/play`)
  await take(phone, 'phone', '.now', '.board-drawn')
  await phone.context().close()
  await takeBack(played, marek)
}

/** France from its negotiation to the report of the same round, on one laptop. */
const takeRound = async (browser: Browser, played: TheClass) => {
  const { url } = played.server
  const amira = lend(played, 'Amira')
  const page = await openAsStudent(browser, amira, 'laptop')
  await page.goto(`${url}/play#talk/united-kingdom`)
  await page.locator('.chan-line').evaluate((line) => line.scrollTo(0, 0))
  await take(page, 'play', '.now', '.board-drawn')

  await advance(played, 'negotiation', AGADIR)
  await page.goto(`${url}/play#orders`)
  await page.getByRole('radio', { name: 'Stand firm' }).check()
  const less = page.getByRole('button', { name: 'Franco-Russian Alliance: one less' })
  await less.click()
  await less.click()
  const arm = page.getByRole('button', { name: 'Our own arms: one more' })
  for (let points = 0; points < 6; points++) await arm.click()
  await take(page, 'orders', '.orders .stances', '.kept-back')
  await page.getByRole('button', { name: 'Lock for France' }).click()
  await order(played, AGADIR, 'firm')

  await page.goto(`${url}/play#home`)
  await take(page, 'report', '.report-side', '.board-drawn')
  await page.context().close()
  await takeBack(played, amira)
}

const takeReview = async (browser: Browser, played: TheClass) => {
  const review = await openAsTeacher(browser, played.server.key)
  await review.goto(`${played.server.url}/teach/lessons/${played.lesson}/review/log`)
  await review.getByRole('radio', { name: 'Treaties' }).check()
  await review.getByRole('option').filter({ hasText: 'Convention of Paris' }).nth(1).click()
  await take(review, 'review', '#review', '.board-drawn')
}

const server = await startServer({ DIPLOMAT_PACE: 'instant' })
const browser = await launchBrowser()
try {
  mkdirSync(`${import.meta.dirname}/../docs`, { recursive: true })
  await buildPages()
  const played = await openClass(server)
  await advance(played, 'lobby', 0)
  await greetBritain(played)
  for (let round = 1; round < AGADIR; round++) {
    await negotiate(played, round)
    await order(played, round)
    await advance(played, 'report', round)
  }
  await advance(played, 'briefing', AGADIR)
  await negotiate1911(played)
  await takeNegotiation(browser, played)
  await takeRound(browser, played)
  for (let round = AGADIR; round < ROUNDS; round++) {
    await advance(played, 'report', round)
    await negotiate(played, round + 1)
    await order(played, round + 1)
  }
  await advance(played, 'report', ROUNDS)
  await takeReview(browser, played)
} finally {
  await browser.close()
  await server.stop()
}
