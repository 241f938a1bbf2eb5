/** Seats outlive pages, devices and servers: whoever comes back sits where they sat, and nothing is missing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually, openRoom, type Room, stepByStep } from '../support/e2eRoom.ts'
import { type Student, studentAt } from '../support/pages/student.ts'
import { type Teacher, teacherAt } from '../support/pages/teacher.ts'
import { screens } from '../support/screens.ts'

let room: Room
let teacher: Teacher
let amira: Student
let jonas: Student
/** The phone that Amira has in her pocket. */
let pocket: Student
let code = ''

beforeAll(async () => {
  room = await openRoom()
  teacher = teacherAt(await room.enter('teacher', screens.laptop), room.server)
  amira = studentAt(await room.enter('Amira', screens.laptop), room.server.url)
  jonas = studentAt(await room.enter('Jonas', screens.tablet), room.server.url)
  pocket = studentAt(await room.enter('Amira’s phone', screens.phone), room.server.url)
})

afterAll(() => room?.close())

stepByStep()

describe('coming back', () => {
  it('a lesson is opened, and two students sit down in it', async () => {
    await teacher.signsIn()
    await teacher.choosesScenario('Europe between two alliances')
    code = await teacher.opensLobby({
      className: '10B History',
      students: 2,
      time: 'No clock',
      seating: 'They choose',
    })
    await amira.joinsAs('Amira', code)
    await amira.sitsDownFor('France')
    await jonas.joinsAs('Jonas', code)
    await jonas.sitsDownFor('Serbia')
    await teacher.begins()
    await teacher.movesOn('Open negotiation')
    for (const student of [amira, jonas]) await student.sees('Negotiation')
  })

  it('a page that is loaded again is in its seat, with what was being written', async () => {
    await amira.drafts('Promise to consult', 'Serbia')
    await amira.titles('Belgrade Notes')
    await amira.page.reload()
    await amira.sees('Negotiation')
    await amira.page.getByRole('heading', { level: 1, name: 'Belgrade Notes' }).waitFor()
    expect(await amira.header.innerText()).toMatch(/France/i)
    await amira.sendsItTo('Serbia')
  })

  it('the front page knows who was here, and leads back', async () => {
    await amira.page.goto(room.server.url)
    await amira.page.getByRole('heading', { level: 1, name: 'Welcome back, Amira' }).waitFor()
    await amira.page.getByRole('button', { name: 'Return to France' }).click()
    await amira.sees('Negotiation')
  })

  it('one’s own link opens the seat on another device, and closes the first', async () => {
    await amira.opensTab('Brief')
    const link = await amira.page.getByLabel(/^Your own way back/).inputValue()
    expect(link).toMatch(/#seat=/)
    await pocket.page.goto(link)
    await pocket.sees('Negotiation')
    expect(pocket.page.url()).not.toContain('seat=')
    expect(await pocket.header.innerText()).toMatch(/France/i)
    await amira.page.getByRole('heading', { name: 'You are playing on another page.' }).waitFor()

    await amira.page.getByRole('button', { name: 'Play here instead' }).click()
    await amira.sees('Negotiation')
    await pocket.page.getByRole('heading', { name: 'You are playing on another page.' }).waitFor()
  })

  it('the name and the code are enough, once the first device is gone', async () => {
    await jonas.page.close()
    await teacher.seatOf('Jonas gone').waitFor()
    jonas = studentAt(await room.enter('Jonas again', screens.tablet), room.server.url)
    const { page } = jonas
    await page.goto(`${room.server.url}/join/${code.replace(' ', '')}`)
    await page.getByLabel('Your first name').fill('jonas')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'That is me, on another device' }).click()
    await jonas.sees('Negotiation')
    expect(await jonas.header.innerText()).toMatch(/Serbia/i)
    await jonas.opensTreaty('Belgrade Notes')
    await jonas.signsFor('Serbia')
  })
})

describe('a power cut', () => {
  it('the server is killed in mid-lesson: nobody loses a page, and what cannot be sent says so', async () => {
    await amira.saysToEveryone('Said before the power cut.')
    await amira.drafts('Defence pact', 'Serbia')
    await amira.titles('Orient Treaty')
    await room.server.kill()
    for (const { page } of [amira, jonas])
      await page.getByText('The line is down.', { exact: true }).waitFor()
    await teacher.page.getByText('The line is down.').first().waitFor()
    await amira.page.getByRole('heading', { level: 1, name: 'Orient Treaty' }).waitFor()
    expect(await amira.page.getByRole('button', { name: 'Send to Serbia' }).isDisabled()).toBe(true)
  })

  it('it is started again: all come back by themselves', async () => {
    await room.server.restart()
    for (const { page } of [amira, jonas])
      await page.getByText('The line is down.', { exact: true }).waitFor({ state: 'detached' })
    await teacher.sees('Open orders')
    await eventually(() => teacher.page.getByText('The line is down.').count()).toBe(0)
    await eventually(() => teacher.page.getByText('2 students: all here').count()).toBe(1)
  })

  it('and nothing that was acknowledged is missing', async () => {
    await amira.page.getByRole('heading', { level: 1, name: 'Orient Treaty' }).waitFor()
    await amira.sendsItTo('Serbia')
    await jonas.opensTreaty('Orient Treaty')
    await jonas.opensTab('Talk')
    await jonas.page
      .getByRole('navigation', { name: 'Channels' })
      .getByRole('link', { name: /^Everyone/ })
      .click()
    await jonas.page.getByRole('log').getByText('Said before the power cut.').waitFor()
    await jonas.opensTab('Treaties')
    await eventually(() => jonas.page.getByRole('tabpanel').innerText()).toMatch(
      /In force, and yours[\s\S]*Belgrade Notes[\s\S]*In force between others/i,
    )
    await teacher.movesOn('Open orders')
    await jonas.sees('Orders')
    await jonas.opensOrders()
    await jonas.locksFor('Serbia')
    expect(room.faults()).toEqual([])
  })
})
