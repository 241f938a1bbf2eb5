/** What a teacher does with the pages of Entente, by the names that the pages give to things. */
import type { Locator, Page } from 'playwright-core'
import { eventually } from '../e2eRoom.ts'
import type { Started } from '../serverProcess.ts'

type LessonChoices = Readonly<{
  className: string
  students: number
  time: '45 min' | '60 min' | '90 min' | 'No clock'
  seating: 'Shuffle' | 'They choose' | 'I decide'
}>

/** Every phase's one way on, as its button says it. */
export type WayOn = 'Open negotiation' | 'Open orders' | 'Close orders' | 'Next round' | 'Finish'

export type Teacher = ReturnType<typeof teacherAt>

export const teacherAt = (page: Page, { url, key }: Pick<Started, 'url' | 'key'>) => {
  const button = (name: string) => page.getByRole('button', { name, exact: true })

  return {
    page,

    signsIn: async () => {
      await page.goto(`${url}/teach#key=${key}`)
      await page.getByRole('heading', { level: 1, name: 'Choose a scenario' }).waitFor()
    },

    choosesScenario: async (title: string) => {
      await page.getByRole('link', { name: title }).click()
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
    },

    /** With every module, and not only with those that the scenario needs. */
    playsEverything: () =>
      page.getByRole('form', { name: 'Start a lesson' }).getByRole('radio', { name: 'Full' }).check(),

    /** @returns the code that is on the board then */
    opensLobby: async ({ className, students, time, seating }: LessonChoices): Promise<string> => {
      const form = page.getByRole('form', { name: 'Start a lesson' })
      await form.getByLabel('Class').fill(className)
      await form.getByLabel('Students').fill(String(students))
      await form.getByRole('radio', { name: time }).check()
      await form.getByRole('radio', { name: seating }).check()
      await form.getByRole('button', { name: 'Open the lobby' }).click()
      await button('Begin round 1').waitFor()
      return page.getByText(/^[A-Z]+ \d\d$/).innerText()
    },

    /** The wall's page, in a tab of its own. */
    opensTheRoomsScreen: async (): Promise<Page> => {
      const opened = page.context().waitForEvent('page')
      await page.getByRole('link', { name: /room’s screen/i }).click()
      const wall = await opened
      // A page behind another is drawn once in two seconds, and every press waits for that.
      await page.bringToFront()
      return wall
    },

    begins: async () => {
      await button('Begin round 1').click()
      await button('Open negotiation').waitFor()
    },

    /** Presses the way on, and answers its question if it asks one. @returns the question, or null */
    movesOn: async (to: WayOn): Promise<string | null> => {
      const question = page.getByRole('group', { name: to })
      await page.bringToFront()
      await button(to).click()
      await eventually(async () => (await question.count()) > 0 || (await button(to).count()) === 0).toBe(
        true,
      )
      const asked = (await question.count()) > 0 ? await question.getByRole('paragraph').innerText() : null
      if (asked) await button(`${to} now`).click()
      await button(to).waitFor({ state: 'detached' })
      return asked
    },

    /** Waits until the phase whose way on this is has come, by whoever’s doing. */
    sees: (to: WayOn) => button(to).waitFor(),

    rowOf: (power: string): Locator => page.getByRole('row', { name: new RegExp(`^${power}`) }),

    seatOf: (person: string): Locator => page.getByRole('button', { name: new RegExp(`^${person}`) }),
  }
}
