/** The screens that the game is made for, and pictures of what they show. */
import type { Page } from 'playwright-core'

/** A school's laptop, a tablet on its side, a phone. */
export const screens = {
  laptop: { viewport: { width: 1366, height: 768 } },
  tablet: { viewport: { width: 1024, height: 768 } },
  phone: { viewport: { width: 390, height: 844 } },
} as const

/** With PICTURES=1, keeps what the page looks like in test-results/, named for what it shows and its size. */
export const picture = async (page: Page, name: string): Promise<void> => {
  if (process.env.PICTURES !== '1') return
  const { width, height } = page.viewportSize() ?? screens.laptop.viewport
  const path = `${import.meta.dirname}/../../test-results/${name}-${width}x${height}.png`
  await page.screenshot({ path, animations: 'disabled' })
}
