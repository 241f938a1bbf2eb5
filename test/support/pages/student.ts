/** What a student does with the pages of Entente, by the names that the pages give to things. */
import type { Locator, Page } from 'playwright-core'
import { eventually } from '../e2eRoom.ts'

export type Student = ReturnType<typeof studentAt>

/** @param url of the server */
export const studentAt = (page: Page, url: string) => {
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  const heading = (name: string | RegExp, level = 1) => page.getByRole('heading', { name, level })
  const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) })
  const header = page.getByRole('banner')
  const channels = page.getByRole('navigation', { name: 'Channels' })

  /** Out of a document, back to the plate and its tabs. */
  const goesToTheMap = async () => {
    const way = page.getByRole('link', { name: 'Map', exact: true })
    if (await way.isVisible()) await way.click()
    await page.getByRole('tablist').waitFor()
  }

  const opensTab = async (name: string) => {
    await goesToTheMap()
    await tab(name).click()
    await eventually(() => tab(name).getAttribute('aria-selected')).toBe('true')
  }

  /** On a phone what needs one is a tab; on anything wider it is always in sight. */
  const looksAtNow = async () => {
    await goesToTheMap()
    if ((await tab('Now').count()) > 0) await opensTab('Now')
  }

  const fund = (title: string) => page.getByRole('group', { name: new RegExp(`^${title}:`) })

  return {
    page,
    tab,
    fund,
    header,
    goesToTheMap,
    opensTab,
    looksAtNow,

    joinsAs: async (name: string, code: string) => {
      await page.goto(url)
      await page.getByLabel('Lesson code').fill(code)
      await page.getByLabel('Your first name').fill(name)
      await button('Join the lesson').click()
      await heading('For whom will you speak?').waitFor()
    },

    sitsDownFor: async (power: string) => {
      await button(`Sit down for ${power}`).click()
      await heading(`You speak for ${power}`).waitFor()
    },

    /** Waits until the header says that this phase is on. */
    sees: (phase: 'Briefing' | 'Negotiation' | 'Orders' | 'Report' | 'The end') =>
      header.getByText(phase, { exact: true }).waitFor(),

    saysToEveryone: async (text: string) => {
      await opensTab('Talk')
      await channels.getByRole('link', { name: /^Everyone/ }).click()
      await page.getByRole('textbox', { name: 'Write to everyone' }).fill(text)
      await page.keyboard.press('Enter')
      await page.getByRole('log', { name: 'Talk with everyone' }).getByText(text).waitFor()
    },

    writesTo: async (power: string, text: string) => {
      await opensTab('Talk')
      await channels.getByText('Write to …').click()
      await channels.getByRole('checkbox', { name: power }).check()
      await channels.getByRole('button', { name: `Write to ${power}` }).click()
      await page.getByRole('textbox', { name: `Write to ${power}` }).fill(text)
      await button('Send').click()
      await page
        .getByRole('log', { name: `Talk with ${power}` })
        .getByText(text)
        .waitFor()
    },

    reads: async (power: string, text: string) => {
      await opensTab('Talk')
      await page.getByRole('link', { name: new RegExp(`^${power}(\\s+\\d+\\s+unread)?$`) }).click()
      await page
        .getByRole('log', { name: new RegExp(`^Talk with ${power}`, 'i') })
        .getByText(text)
        .waitFor()
    },

    /** From a model, to one power. The text is written then, and not sent. */
    drafts: async (model: string, partner: string) => {
      await opensTab('Treaties')
      await page.getByRole('tabpanel').getByRole('link', { name: 'Draft a treaty' }).click()
      await heading('What do you want from whom?').waitFor()
      await page.getByRole('combobox', { name: 'With whom', exact: true }).selectOption({ label: partner })
      await page.getByRole('button', { name: new RegExp(`^${model}`) }).click()
      await button(`Send to ${partner}`).waitFor()
    },

    titles: async (title: string) => {
      await button('Change the title').click()
      await page.getByLabel('Title of the treaty').fill(title)
      await page.keyboard.press('Enter')
      await heading(title).waitFor()
    },

    sendsItTo: async (partner: string) => {
      await button(`Send to ${partner}`).click()
      await eventually(() => tab('Treaties').getAttribute('aria-selected')).toBe('true')
    },

    /** Opens a text on the table. */
    opensTreaty: async (title: string) => {
      await opensTab('Treaties')
      await page.getByRole('tabpanel').getByRole('link', { name: title }).click()
      await heading(title).waitFor()
    },

    signsFor: async (power: string) => {
      await button(`Sign for ${power}`).click()
      await page
        .getByText(/^(Signed\.|You have signed\.|.*In force since)/)
        .first()
        .waitFor()
    },

    saysReady: async () => {
      await page.getByRole('button', { name: /^(We are ready|Ready)/ }).click()
      const anyway = button('Ready anyway')
      const pressed = header.getByRole('button', { pressed: true })
      await anyway
        .or(pressed)
        .or(header.getByText('Orders', { exact: true }))
        .first()
        .waitFor()
      if (await anyway.isVisible()) await anyway.click()
    },

    opensOrders: async () => {
      await header.getByText('Orders', { exact: true }).waitFor()
      await looksAtNow()
      await page.getByRole('link', { name: 'Write the orders' }).click()
      await heading(/^What .* really does$/).waitFor()
    },

    /** In each crisis that asks something of this power and has no answer yet. */
    choosesWhereUndecided: async (stance: 'Stand firm' | 'Concede') => {
      for (const crisis of await page.getByRole('radiogroup').all()) {
        if ((await crisis.getByRole('radio', { checked: true }).count()) > 0) continue
        await crisis.getByRole('radio', { name: new RegExp(`^${stance}`) }).check()
      }
    },

    choosesIn: (crisis: string, stance: string) =>
      page
        .getByRole('radiogroup', { name: new RegExp(`^${crisis}`) })
        .getByRole('radio', { name: new RegExp(`^${stance}`) })
        .check(),

    paysNothingInto: async (title: string) => {
      const less = button(`${title}: one less`)
      const short = fund(title).getByRole('status')
      while (!/^0 /.test(await short.innerText())) await less.click()
    },

    spendsOneMoreOn: (line: string) => button(`${line}: one more`).click(),

    spendsOneLessOn: (line: string) => button(`${line}: one less`).click(),

    renounces: async (title: string) => {
      await page.getByText('Renounce a treaty').click()
      await page.getByRole('checkbox', { name: new RegExp(`^${title}`) }).check()
    },

    locksFor: async (power: string) => {
      await button(`Lock for ${power}`).click()
      await heading(`${power} has decided`).or(tab('Report')).first().waitFor()
    },

    /** What the report says, the public part and one's own. */
    report: (): Locator => page.getByRole('region', { name: 'The report' }),
  }
}
