/** A crisis that powers make themselves, a third power between them, and a settlement that one side does not keep. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RoundPhase } from '../../shared/rules/phase.ts'
import { enterAsTeacher, openLesson, type Seated } from '../support/classroom.ts'
import { complaintsAbout } from '../support/e2eLooks.ts'
import { openRoom, type Room, stepByStep } from '../support/e2eRoom.ts'
import { type Student, studentAt } from '../support/pages/student.ts'
import { screens } from '../support/screens.ts'

const still = { ...screens.laptop, reducedMotion: 'reduce' } as const

let room: Room
let desk: Seated
let amira: Student
let jonas: Student
let mia: Student

beforeAll(async () => {
  room = await openRoom()
  const lesson = await openLesson(room.server)
  desk = await enterAsTeacher(room.server, lesson.id)
  const enters = async (name: string, power: string) => {
    const student = studentAt(await room.enter(name, still), room.server.url)
    await student.joinsAs(name, lesson.code)
    await student.sitsDownFor(power)
    return student
  }
  amira = await enters('Amira', 'France')
  jonas = await enters('Jonas', 'Germany')
  mia = await enters('Mia', 'Italy')
})

afterAll(() => room?.close())

stepByStep()

const complaints: string[] = []
const looks = async ({ page }: Student, name: string) => {
  complaints.push(...(await complaintsAbout(page, name)))
}
const advance = (from: RoundPhase | 'lobby', round: number) => desk.command({ type: 'Advance', from, round })
const opensTheCrisis = async (student: Student) => {
  await student.looksAtNow()
  await student.page.locator('.now a[href^="#crisis/c"]').first().click()
  await student.page.getByRole('heading', { name: /crisis$/, level: 1 }).waitFor()
}

describe('a demand', () => {
  it('is made from where crises are told, or from the page of a power, with a preview', async () => {
    await advance('lobby', 0)
    await advance('briefing', 1)
    await jonas.sees('Negotiation')
    const { page } = jonas
    await page.goto(`${room.server.url}/play#power/france`)
    await page.getByRole('link', { name: 'Demand something' }).click()
    await page.getByRole('link', { name: 'Close' }).click()
    await page.getByRole('link', { name: 'Make a demand' }).click()
    await looks(jonas, 'demand-of-whom')
    await page.getByLabel('Of whom?').selectOption('France')
    await page.getByLabel('Germany demands …').fill('the French Congo')
    await page.getByText('for good').waitFor()
    await looks(jonas, 'demand')
    await page.getByRole('button', { name: 'Make the demand' }).click()
    await page.getByText('Crisis: you make a demand').waitFor()
  })

  it('is seen by its target at once, and by everybody else', async () => {
    await amira.page.getByText('Crisis: you are challenged').waitFor()
    await amira.page.getByRole('heading', { name: 'Germany demands the French Congo' }).waitFor()
    await opensTheCrisis(amira)
    await amira.page.getByText('both fare better than in a war').waitFor()
    await looks(amira, 'crisis-demanded')
  })

  it('opens a channel to those who promised to consult', async () => {
    const { page } = amira
    await page
      .getByRole('link', { name: /^Speak with .* in private$/ })
      .first()
      .click()
    await page.getByText('You promised to consult with').waitFor()
    await page.getByRole('textbox', { name: /^Write to/ }).fill('Will you come?')
    await page.keyboard.press('Enter')
    await page.getByRole('log').getByText('Will you come?').waitFor()
    await looks(amira, 'crisis-consultation')
    await opensTheCrisis(amira)
  })
})

describe('a mediator', () => {
  it('offers, and is accepted by both', async () => {
    await opensTheCrisis(mia)
    await mia.page.getByRole('button', { name: 'Offer to mediate' }).click()
    await mia.page.getByText('You have offered to mediate').waitFor()
    await amira.page.getByRole('button', { name: 'Accept Italy' }).waitFor()
    await looks(amira, 'crisis-offer')
    await amira.page.getByRole('button', { name: 'Accept Italy' }).click()
    await opensTheCrisis(jonas)
    await jonas.page.getByRole('button', { name: 'Accept Italy' }).click()
    await mia.page.getByText('Both sides have accepted you').waitFor()
    await mia.page.getByRole('button', { name: 'Mediate no more' }).waitFor()
  })

  it('is dismissed by one side, and accepted again', async () => {
    await amira.page.getByRole('button', { name: 'Have Italy mediate no more' }).click()
    await mia.page.getByText('France has declined.').waitFor()
    await amira.page.getByRole('button', { name: 'Accept Italy' }).click()
    await mia.page.getByText('Both sides have accepted you').waitFor()
    await looks(amira, 'crisis-mediated')
  })

  it('has a room with them', async () => {
    const { page } = mia
    await page.getByRole('link', { name: 'Talk in the room' }).click()
    await page.getByText('A room for the mediator and the two sides').waitFor()
    await page.getByRole('textbox', { name: /^Write to/ }).fill('Two points, in two parts?')
    await page.keyboard.press('Enter')
    await page.getByRole('log').getByText('Two points, in two parts?').waitFor()
    await looks(mia, 'crisis-room')
  })
})

describe('a settlement', () => {
  it('is written by the mediator from a model, and signed by both', async () => {
    const { page } = mia
    await opensTheCrisis(mia)
    await page.getByRole('link', { name: 'Write the settlement' }).click()
    await page.getByRole('button', { name: /^Settlement/ }).click()
    await page.getByRole('combobox', { name: /how much is handed over/ }).selectOption({ label: '1 point' })
    await page
      .getByRole('combobox', { name: /in how many parts/ })
      .selectOption({ label: 'in two parts, one a round' })
    await page.getByRole('heading', { name: 'It costs no autonomy' }).waitFor()
    await looks(mia, 'settlement-desk')
    await page.getByRole('button', { name: /^Send to/ }).click()
    for (const [student, power] of [
      [amira, 'France'],
      [jonas, 'Germany'],
    ] as const) {
      await student.page.goto(`${room.server.url}/play#home`)
      await student.opensTab('Treaties')
      await student.page
        .getByRole('tabpanel')
        .getByRole('link', { name: /Settlement/ })
        .first()
        .click()
      await student.page.getByRole('button', { name: `Sign for ${power}` }).waitFor()
      if (student === amira) await looks(amira, 'settlement-incoming')
      await student.signsFor(power)
    }
    await amira.page.goto(`${room.server.url}/play#home`)
    await amira.page.getByText('Crisis: you are challenged').waitFor({ state: 'detached' })
  })

  it('falls due in orders, and can be withheld', async () => {
    await advance('negotiation', 1)
    await amira.opensOrders()
    await amira.page.getByRole('radio', { name: /^Withhold it/ }).check()
    await looks(amira, 'orders-withhold')
    await amira.choosesWhereUndecided('Concede')
    await amira.locksFor('France')
    await advance('orders', 1)
    await amira.sees('Report')
    await amira
      .report()
      .getByText(/They settled it/)
      .waitFor()
    await amira.report().getByText('You withheld 0.5 points from Germany.').waitFor()
    await looks(amira, 'report-settled')
  })
})

describe('all of these pages', () => {
  it('please axe, fit their screens and complain of nothing', () => {
    expect(complaints).toEqual([])
    expect(room.faults()).toEqual([])
  })
})
