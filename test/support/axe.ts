/** What a page gets wrong for people who do not see, hear, point or read as its author does. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Every violation of WCAG 2.2 A and AA on the page as it is now: `expect(await violations(page)).toEqual([])`. */
export const violations = async (page: Page): Promise<string[]> => {
  // Evaluated, not added as a script: a strict content security policy refuses scripts that are not its own.
  await page.evaluate(source)
  const found: AxeResults['violations'] = await page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const results = await axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] })
    return results.violations
  }, tags)
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  )
}
