/** A treaty in force that its members change: a new text by consensus, a member that is invited, a stranger that asks. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complaintsAbout } from '../support/e2eLooks.ts'
import { openRoom, type Room, stepByStep } from '../support/e2eRoom.ts'
import { type Student, studentAt } from '../support/pages/student.ts'
import { type Teacher, teacherAt } from '../support/pages/teacher.ts'
import { screens } from '../support/screens.ts'

const still = { ...screens.laptop, reducedMotion: 'reduce' } as const

let room: Room
let teacher: Teacher
let amira: Student
let jonas: Student
let leila: Student

beforeAll(async () => {
  room = await openRoom()
  teacher = teacherAt(await room.enter('teacher', still), room.server)
  amira = studentAt(await room.enter('Amira', still), room.server.url)
  jonas = studentAt(await room.enter('Jonas', still), room.server.url)
  leila = studentAt(await room.enter('Leila', still), room.server.url)
})

afterAll(() => room?.close())

stepByStep()

const complaints: string[] = []
const looks = async (page: Page, name: string) => {
  complaints.push(...(await complaintsAbout(page, name)))
}
const button = ({ page }: Student, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const ALLIANCE = 'Franco-Russian Alliance'

describe('a treaty in force', () => {
  it('is made in a lesson with institutions', async () => {
    await teacher.signsIn()
    await teacher.choosesScenario('Europe between two alliances')
    await teacher.playsEverything()
    const code = await teacher.opensLobby({
      className: '10B History',
      students: 3,
      time: 'No clock',
      seating: 'They choose',
    })
    for (const [student, name, power] of [
      [amira, 'Amira', 'France'],
      [jonas, 'Jonas', 'Russia'],
      [leila, 'Leila', 'Britain'],
    ] as const) {
      await student.joinsAs(name, code)
      await student.sitsDownFor(power)
    }
    await teacher.begins()
    await teacher.movesOn('Open negotiation')
    for (const student of [amira, jonas, leila]) await student.sees('Negotiation')
  })

  it('is given a new text on the desk, which goes to the vote', async () => {
    await amira.opensTreaty(ALLIANCE)
    await looks(amira.page, 'council-in-force')
    await button(amira, 'Propose a change').click()
    await amira.page.getByRole('button', { name: 'Add an article' }).click()
    await amira.page.getByRole('button', { name: /^Council/ }).click()
    await amira.page.getByRole('heading', { name: /^The price is/ }).waitFor()
    await looks(amira.page, 'council-desk')
    await button(amira, 'Put it to the vote').click()
    await amira.page.getByText('You have voted yes.').waitFor()
    await looks(amira.page, 'council-moved')
  })

  it('asks the other member, and binds from the next round', async () => {
    await jonas.looksAtNow()
    await jonas.page.getByText('Waiting for your vote').first().waitFor()
    await looks(jonas.page, 'council-need')
    await jonas.page.getByRole('link', { name: 'Read and vote' }).click()
    await button(jonas, 'Show what would change').first().click()
    await jonas.page.getByRole('insertion').first().waitFor()
    await looks(jonas.page, 'council-vote')
    await button(jonas, /^Vote yes/).click()
    await jonas.page.getByText(/The members have adopted a new text/).waitFor()
    await looks(jonas.page, 'council-adopted')
    await looks(teacher.page, 'council-teacher')
  })

  it('has a council in the next round, which a stranger can ask to join', async () => {
    await teacher.movesOn('Open orders')
    await teacher.movesOn('Close orders')
    await teacher.movesOn('Next round')
    await teacher.movesOn('Open negotiation')
    await amira.goesToTheMap()
    await amira.opensTreaty(ALLIANCE)
    await amira.page.getByText(/The council decides by majority/).waitFor()
    await leila.opensTreaty(ALLIANCE)
    await button(leila, 'Ask to join').click()
    await looks(leila.page, 'council-asking')
    await button(leila, 'Ask them').click()
    await leila.page.getByText('You ask to join').first().waitFor()
    await looks(leila.page, 'council-asked')
    await amira.page.getByText('Britain asks to join').first().waitFor()
    await button(amira, /^Vote yes/).click()
    await jonas.opensTreaty(ALLIANCE)
    await button(jonas, /^Vote yes/).click()
    await leila.page.getByText('It binds you').waitFor()
    await looks(leila.page, 'council-joined')
  })

  it('invites whom a member proposes', async () => {
    await button(amira, 'Propose a member').click()
    await looks(amira.page, 'council-proposing')
    await amira.page.getByRole('combobox', { name: 'Which power?' }).selectOption({ label: 'Serbia' })
    await button(amira, 'Put the motion').click()
    await amira.page.getByText('You move to invite Serbia').first().waitFor()
  })

  it('can act for all: come to the aid of a power, keep its trade from another', async () => {
    for (const [act, name] of [
      ['Call to aid', 'council-aid'],
      ['Keep trade from a power', 'council-sanctions'],
    ] as const) {
      await button(jonas, act).click()
      await jonas.page.getByRole('heading', { name: act }).waitFor()
      await looks(jonas.page, name)
      await button(jonas, 'Back').click()
    }
  })

  it('expels a member that the others want gone', async () => {
    await button(jonas, 'Move to expel').click()
    await jonas.page.getByRole('combobox', { name: 'Which power?' }).selectOption({ label: 'Britain' })
    await looks(jonas.page, 'council-expelling')
    await button(jonas, 'Put the motion').click()
    await leila.page.getByText('It concerns you, so you have no vote on it.').waitFor()
    await looks(leila.page, 'council-expelled')
  })

  it('is seen on every page without a complaint', () => {
    expect(complaints).toEqual([])
    expect(room.faults()).toEqual([])
  })
})
