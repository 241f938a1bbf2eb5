/** What every page owes its reader on every screen: nothing that axe objects to, and no scrolling sideways. */
import type { Page } from 'playwright-core'
import { violations } from './axe.ts'
import { picture, screens } from './screens.ts'

type Screen = (typeof screens)[keyof typeof screens]

/** @param name of what is to be seen on the page as it is now */
export const complaintsAbout = async (
  page: Page,
  name: string,
  on: readonly Screen[] = Object.values(screens),
): Promise<readonly string[]> => {
  const complaints: string[] = []
  await page.bringToFront()
  for (const { viewport } of on) {
    await page.setViewportSize(viewport)
    await drawn(page)
    await picture(page, name)
    const wide = (await tooWide(page)).map((what) => `too wide: ${what}`)
    const found = [...(await violations(page)), ...wide]
    complaints.push(...found.map((complaint) => `${name} at ${viewport.width}: ${complaint}`))
  }
  await page.setViewportSize(screens.laptop.viewport)
  return complaints
}

/** Two frames: what the new size changes has been laid out, and painted. */
const drawn = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )

/** Nothing when all fits; else the outermost things that stick out. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = window.innerWidth
    if ((document.scrollingElement?.scrollWidth ?? 0) <= width) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (each) => each.getBoundingClientRect().right > width + 1,
    )
    return wide.slice(0, 3).map(({ tagName, className }) => `${tagName.toLowerCase()}.${className}`)
  })
