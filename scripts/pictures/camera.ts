/** Opens a page as somebody in the class, waits until it stands still, and takes its picture. */
import type { Browser, Page } from 'playwright-core'
import { screens } from '../../test/support/screens.ts'
import type { Student } from './theClass.ts'

const docs = `${import.meta.dirname}/../../docs`

type Screen = keyof typeof screens

/** What a browser of this class has kept: its seat or its key, and that it needs no hints any more. */
const open = async (browser: Browser, screen: Screen, kept: Readonly<Record<string, string>>) => {
  const context = await browser.newContext({
    ...screens[screen],
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
  })
  await context.addInitScript((entries) => {
    for (const [name, value] of entries) localStorage.setItem(name, value)
  }, Object.entries(kept))
  return context.newPage()
}

const HINTS = JSON.stringify(['briefing', 'firstNegotiation', 'firstDesk', 'firstIncoming', 'firstOrders'])

export const openAsStudent = (browser: Browser, { key }: Student, screen: Screen): Promise<Page> => {
  const { token, name, lesson } = key
  const seat = JSON.stringify({ token, name, code: lesson.code })
  return open(browser, screen, { 'entente.seat': seat, 'entente.hints': HINTS })
}

export const openAsTeacher = (browser: Browser, key: string): Promise<Page> =>
  open(browser, 'laptop', { 'entente.teacher': key })

/** @param shown what must be on the page, each of it */
export const take = async (page: Page, name: string, ...shown: readonly string[]): Promise<void> => {
  for (const selector of shown) await page.locator(selector).first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  await page.screenshot({ path: `${docs}/${name}.png`, animations: 'disabled' })
}
