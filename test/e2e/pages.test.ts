/** Every page in its main states, on a laptop, a tablet and a phone: what axe says, and whether all of it fits. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complaintsAbout } from '../support/e2eLooks.ts'
import { eventually, openRoom, type Room, stepByStep } from '../support/e2eRoom.ts'
import { type Student, studentAt } from '../support/pages/student.ts'
import { type Teacher, teacherAt } from '../support/pages/teacher.ts'
import { screens } from '../support/screens.ts'

const still = { ...screens.laptop, reducedMotion: 'reduce' } as const

let room: Room
let teacher: Teacher
let amira: Student
let jonas: Student
let wall: Page
let code = ''

beforeAll(async () => {
  room = await openRoom()
  teacher = teacherAt(await room.enter('teacher', still), room.server)
  amira = studentAt(await room.enter('Amira', still), room.server.url)
  jonas = studentAt(await room.enter('Jonas', still), room.server.url)
})

afterAll(() => room?.close())

stepByStep()

const complaints: string[] = []
const looks = async (page: Page, name: string, on?: Parameters<typeof complaintsAbout>[2]) => {
  complaints.push(...(await complaintsAbout(page, name, on)))
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first()

describe('pages before a lesson', () => {
  it('the teacher’s door', async () => {
    const { page } = teacher
    await page.goto(`${room.server.url}/teach`)
    await page.getByLabel(/key/i).fill('not the key')
    await page.keyboard.press('Enter')
    await eventually(() => page.getByRole('alert').innerText()).not.toBe('')
    await looks(page, 'door')
  })

  it('the library and a scenario', async () => {
    await teacher.signsIn()
    await looks(teacher.page, 'home')
    await teacher.choosesScenario('Europe between two alliances')
    await looks(teacher.page, 'scenario')
  })

  it('the lobby, on the desk and on the wall', async () => {
    code = await teacher.opensLobby({
      className: '10B History',
      students: 2,
      time: 'No clock',
      seating: 'They choose',
    })
    wall = await teacher.opensTheRoomsScreen()
    await wall.getByText(code, { exact: true }).waitFor()
    await wall.getByRole('img').waitFor()
    await looks(wall, 'wall-lobby')
    await looks(teacher.page, 'lobby-empty')
  })

  it('joining', async () => {
    const { page } = amira
    await page.goto(room.server.url)
    await page.getByLabel('Lesson code').waitFor()
    await looks(page, 'join')
    await page.getByLabel('Lesson code').fill('OTTER 11')
    await page.getByLabel('Your first name').fill('Amira')
    await page.keyboard.press('Enter')
    await page.getByText('No lesson has this code.').waitFor()
    await looks(page, 'join-no-such-lesson')
    await amira.joinsAs('Amira', code)
    await looks(page, 'lobby-choosing')
    await jonas.page.goto(`${room.server.url}/join/${code.replace(' ', '')}`)
    await jonas.page.getByLabel('Your first name').fill('Amira')
    await jonas.page.keyboard.press('Enter')
    await jonas.page.getByText('There is an Amira already').waitFor()
    await looks(jonas.page, 'join-name-taken')
    await jonas.joinsAs('Jonas', code)
  })

  it('the lobby with somebody in it', async () => {
    await amira.sitsDownFor('France')
    await looks(amira.page, 'lobby-seated')
    await amira.page.getByRole('link', { name: /your delegation/ }).click()
    await heading(amira.page, 'Your delegation').waitFor()
    await looks(amira.page, 'lobby-talk')
    await jonas.sitsDownFor('Serbia')
    await teacher.page.getByRole('button', { name: 'Amira: move, rename or remove' }).click()
    await teacher.page.getByRole('menu').waitFor()
    // On a phone the open menu lies over half of the next buttons, which is what a menu does.
    await looks(teacher.page, 'lobby-menu', [screens.laptop, screens.tablet])
    await teacher.page.keyboard.press('Escape')
    await looks(teacher.page, 'lobby')
    await amira.page.goto(room.server.url)
    await heading(amira.page, 'Welcome back, Amira').waitFor()
    await looks(amira.page, 'welcome-back')
    await amira.page.getByRole('button', { name: 'Return to France' }).click()
    await heading(amira.page, 'You speak for France').waitFor()
  })
})

describe('pages of play', () => {
  it('the briefing', async () => {
    await teacher.begins()
    await amira.sees('Briefing')
    await looks(amira.page, 'briefing')
    await looks(teacher.page, 'desk-briefing')
  })

  it('negotiation: every tab', async () => {
    await teacher.movesOn('Open negotiation')
    await amira.sees('Negotiation')
    await amira.looksAtNow()
    for (const tab of ['Talk', 'Treaties', 'Powers', 'Brief']) {
      await amira.opensTab(tab)
      await looks(amira.page, `play-${tab.toLowerCase()}`)
    }
    await amira.page.setViewportSize(screens.phone.viewport)
    await amira.opensTab('Now')
    await looks(amira.page, 'play-now')
    await amira.page.getByRole('link', { name: /^Security/ }).click()
    await heading(amira.page, /Security/).waitFor()
    await looks(amira.page, 'play-security')
    await amira.page.goto(`${room.server.url}/play#power/germany`)
    await heading(amira.page, /Germany/).waitFor()
    await looks(amira.page, 'play-power')
    await looks(wall, 'wall-negotiation')
  })

  it('the treaty desk', async () => {
    const { page } = amira
    await amira.page.goto(`${room.server.url}/play#draft/new`)
    await heading(page, 'What do you want from whom?').waitFor()
    await looks(page, 'draft-choose')
    await page.goto(`${room.server.url}/play#home`)
    await amira.drafts('Defence pact', 'Serbia')
    await amira.titles('Orient Treaty')
    await heading(page, /^The price is/).waitFor()
    await looks(page, 'draft-compose')
    await page.getByRole('button', { name: 'Add an article' }).click()
    await looks(page, 'draft-add-article')
    await amira.sendsItTo('Serbia')
  })

  it('a text on the table: read, answered with a redline, refused', async () => {
    await jonas.opensTreaty('Orient Treaty')
    await jonas.page.getByRole('button', { name: 'Sign for Serbia' }).waitFor()
    await heading(jonas.page, /^The price is/).waitFor()
    await looks(jonas.page, 'treaty-incoming')
    await jonas.page.getByRole('button', { name: 'Change it' }).click()
    await jonas.page
      .getByRole('combobox', { name: /when help is owed/ })
      .selectOption({ label: 'at once and of itself' })
    await heading(jonas.page, /^The price is/).waitFor()
    await looks(jonas.page, 'treaty-answering')
    await jonas.page.getByRole('button', { name: 'Send it back to France' }).click()

    await amira.opensTreaty('Orient Treaty')
    await amira.page.getByRole('button', { name: 'Read it clean' }).waitFor()
    await heading(amira.page, /^The price is/).waitFor()
    await looks(amira.page, 'treaty-redline')
    await amira.page.getByRole('button', { name: 'Refuse', exact: true }).click()
    await amira.page.getByRole('button', { name: 'Refuse, with this reason' }).click()
    await amira.page.getByRole('alert').waitFor()
    await looks(amira.page, 'treaty-refuse')
    await amira.page.getByRole('button', { name: 'Back' }).click()
    await amira.signsFor('France')
    await amira.page.getByText(/In force since round 1/).waitFor()
    await looks(amira.page, 'treaty-in-force')
  })

  it('the desk: seats, a person, the world, a message, the veil', async () => {
    const { page } = teacher
    await looks(page, 'desk')
    await teacher.seatOf('Amira').click()
    await heading(page, 'Amira').waitFor()
    await looks(page, 'desk-person')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'World', exact: true }).click()
    await heading(page, /^Treaties in force/).waitFor()
    await looks(page, 'desk-world')
    await page.getByRole('button', { name: 'All seats' }).click()
    await page.getByRole('button', { name: 'Message' }).click()
    await page.getByRole('textbox', { name: 'Message' }).fill('Two minutes to go: read before you sign.')
    await looks(page, 'desk-message')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await amira.page.getByText('Two minutes to go').waitFor()
    await looks(amira.page, 'banner-message')
    await amira.page.getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByRole('button', { name: /^Veil/ }).click()
    await page.getByText('The veil is on.').waitFor()
    await looks(page, 'desk-veil')
    await page.getByRole('button', { name: /^Lift the veil/ }).click()
  })

  it('waiting, a crisis, orders, locked orders', async () => {
    await amira.looksAtNow()
    await amira.saysReady()
    await looks(amira.page, 'play-waiting')
    await teacher.movesOn('Open orders')
    await teacher.movesOn('Close orders')
    await teacher.movesOn('Next round')
    await teacher.movesOn('Open negotiation')
    await amira.sees('Negotiation')
    await amira.page.goto(`${room.server.url}/play#crisis/casablanca`)
    await heading(amira.page, /Casablanca/).waitFor()
    await looks(amira.page, 'play-crisis')
    await teacher.movesOn('Open orders')
    await amira.page.goto(`${room.server.url}/play#now`)
    await amira.opensOrders()
    await amira.paysNothingInto('Franco-Russian Alliance')
    await amira.page.getByText(/^You keep back/).waitFor()
    await looks(amira.page, 'orders')
    await looks(teacher.page, 'desk-orders')
    await looks(wall, 'wall-orders')
    await amira.choosesWhereUndecided('Stand firm')
    await amira.locksFor('France')
    await looks(amira.page, 'orders-locked')
  })

  it('the report', async () => {
    await teacher.movesOn('Close orders')
    await amira.sees('Report')
    await amira.report().waitFor()
    await looks(amira.page, 'report')
    await eventually(() => wall.getByRole('heading', { level: 1 }).innerText()).not.toBe('Orders')
    await looks(wall, 'wall-report')
  })

  it('a treaty that was broken, and one that is secret', async () => {
    await jonas.opensTab('Treaties')
    await looks(jonas.page, 'report-treaties')
  })
})

describe('pages after a lesson', () => {
  it('the end', async () => {
    await teacher.page.getByRole('button', { name: 'More', exact: true }).click()
    await teacher.page.getByRole('menuitem', { name: /^End the lesson/ }).click()
    await teacher.page.getByRole('button', { name: 'End the lesson', exact: true }).click()
    await heading(amira.page, /^France: /).waitFor()
    await looks(amira.page, 'end')
    await heading(wall, /Thank you/).waitFor()
    await looks(wall, 'wall-end')
  })

  it('the review', async () => {
    await heading(teacher.page, 'Log and board').waitFor()
    await teacher.page.getByRole('slider').waitFor()
    await looks(teacher.page, 'review-log')
    await teacher.page.setViewportSize(screens.laptop.viewport)
    await teacher.page.getByRole('link', { name: 'Promises' }).click()
    await heading(teacher.page, 'The ledger of promises').waitFor()
    await looks(teacher.page, 'review-promises')
    await teacher.page.getByRole('link', { name: 'My lessons' }).click()
    await heading(teacher.page, 'My lessons').waitFor()
    await looks(teacher.page, 'home-lessons')
  })

  it('and no browser has complained', () => {
    expect(room.faults()).toEqual([])
  })
})

describe('a lesson against the clock', () => {
  it('that the teacher has paused', async () => {
    await teacher.signsIn()
    await teacher.choosesScenario('Europe between two alliances')
    code = await teacher.opensLobby({
      className: '10C History',
      students: 1,
      time: '90 min',
      seating: 'Shuffle',
    })
    const page = await room.enter('Zoe', still)
    await page.goto(`${room.server.url}/join/${code.replace(' ', '')}`)
    await page.getByLabel('Your first name').fill('Zoe')
    await page.keyboard.press('Enter')
    await heading(page, /.+/).waitFor()
    await teacher.begins()
    await teacher.page.getByRole('button', { name: /^Pause/ }).click()
    await page.getByText('Your teacher has paused the clock.').waitFor()
    await looks(page, 'banner-paused')
    await looks(teacher.page, 'desk-paused')
    expect(room.faults()).toEqual([])
  })
})

describe('all of them', () => {
  it('are whole on every screen, and axe objects to nothing', () => {
    expect(complaints).toEqual([])
  })
})
