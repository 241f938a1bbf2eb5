/** What an instructor does in the review, by the names that its pages give to things. */
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'

export type Reviewer = ReturnType<typeof reviewerAt>

export const reviewerAt = (page: Page) => {
  const entries = page.getByRole('listbox', { name: /^The log, entry by entry/ })

  return {
    page,
    entries,

    shows: (kind: string) =>
      page.getByRole('group', { name: 'Kind of entry' }).getByRole('radio', { name: kind }).check(),

    ofPower: (power: string) =>
      page.getByRole('combobox', { name: 'Who', exact: true }).selectOption({ label: power }),

    ofRound: (round: string) =>
      page.getByRole('combobox', { name: 'Round', exact: true }).selectOption({ label: round }),

    searches: (words: string) => page.getByRole('searchbox', { name: 'Words' }).fill(words),

    /** An entry whose text has all of these words in this order. */
    entry: (...words: readonly string[]): Locator =>
      entries.getByRole('option').filter({ hasText: new RegExp(words.map(asItStands).join('.*'), 's') }),

    slider: page.getByRole('slider', { name: 'Time' }),

    /** What the board at this moment says of a power. */
    onTheBoard: (power: string): Locator =>
      page
        .getByRole('listbox', { name: /^Powers on the map/ })
        .getByRole('option', { name: new RegExp(`^${power}`) }),

    opens: async (part: 'Log and board' | 'Promises') => {
      await page.getByRole('navigation', { name: 'Parts of the review' }).getByText(part).click()
      await page.getByRole('heading', { level: 1 }).waitFor()
    },

    downloads: async (button: string): Promise<Readonly<{ name: string; text: string }>> => {
      const coming = page.waitForEvent('download')
      await page.getByRole('button', { name: button }).click()
      const file = await coming
      return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
    },
  }
}

const asItStands = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
