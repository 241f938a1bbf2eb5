/** A student without a pointer: every deed of a round by keys alone, and the focus seen wherever it goes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually, openRoom, type Room, stepByStep } from '../support/e2eRoom.ts'
import { type Typist, typistAt } from '../support/pages/keyboard.ts'
import { type Student, studentAt } from '../support/pages/student.ts'
import { type Teacher, teacherAt } from '../support/pages/teacher.ts'
import { screens } from '../support/screens.ts'

let room: Room
let teacher: Teacher
let amira: Student
let jonas: Student
let keys: Typist
let code = ''
/** Of the treaty that is drafted and signed here. */
let title = ''

beforeAll(async () => {
  room = await openRoom()
  teacher = teacherAt(await room.enter('teacher', screens.laptop), room.server)
  amira = studentAt(await room.enter('Amira', screens.laptop), room.server.url)
  jonas = studentAt(await room.enter('Jonas', screens.tablet), room.server.url)
  keys = typistAt(amira.page)
  await teacher.signsIn()
  await teacher.choosesScenario('Europe between two alliances')
  code = await teacher.opensLobby({
    className: '10B History',
    students: 2,
    time: 'No clock',
    seating: 'They choose',
  })
  await jonas.joinsAs('Jonas', code)
  await jonas.sitsDownFor('Serbia')
})

afterAll(() => room?.close())

stepByStep()

/** The focus arrives there by itself. */
const arrivesAt = (name: RegExp) => eventually(async () => (await keys.focused()).name).toMatch(name)

const onTheTable = () => amira.page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: title })

describe('a student with a keyboard', () => {
  it('joins: the code has the focus, and Enter submits anywhere', async () => {
    await amira.page.goto(room.server.url)
    await arrivesAt(/^Lesson code/)
    await keys.types(code)
    await keys.press('Tab')
    await arrivesAt(/^Your first name/)
    await keys.types('Amira')
    await keys.press('Enter')
    await arrivesAt(/^For whom will you speak\?/)
  })

  it('sits down: the powers are one stop, arrows move between them', async () => {
    await keys.tabsTo(/^Sit down for Germany/)
    for (const power of ['Austria-Hungary', 'Italy', 'France']) {
      await keys.press('ArrowDown')
      await arrivesAt(new RegExp(`^Sit down for ${power}`))
    }
    await keys.press('Enter')
    await arrivesAt(/^You speak for France/)
    await teacher.begins()
    await teacher.movesOn('Open negotiation')
    await amira.sees('Negotiation')
  })

  it('skips to what needs it', async () => {
    await amira.page.reload()
    await amira.sees('Negotiation')
    await keys.press('Tab')
    await arrivesAt(/^Skip to what needs you/)
    expect(await amira.page.getByText('Skip to what needs you').isVisible()).toBe(true)
    await keys.press('Enter')
    await arrivesAt(/^What needs you now$/)
  })

  it('moves between the tabs by arrows', async () => {
    await keys.tabsTo(/^Talk/)
    await keys.press('ArrowRight')
    await arrivesAt(/^Treaties/)
    await eventually(() => amira.tab('Treaties').getAttribute('aria-selected')).toBe('true')
  })

  it('writes to everybody: “/” goes to the field, Enter sends', async () => {
    await keys.press('ArrowLeft')
    await arrivesAt(/^Talk/)
    await keys.tabsTo(/^Everyone/)
    await keys.press('Enter')
    await amira.page.getByRole('textbox', { name: 'Write to everyone' }).waitFor()
    await keys.press('/')
    await arrivesAt(/^Write to everyone/)
    await keys.types('Paris greets you all.')
    await keys.press('Enter')
    await amira.page.getByRole('log').getByText('Paris greets you all.').waitFor()
  })

  it('drafts a treaty and sends it', async () => {
    const { page } = amira
    await page.reload()
    await amira.sees('Negotiation')
    await keys.tabsTo(/^Talk/)
    await keys.press('ArrowRight')
    await keys.tabsTo(/^Draft a treaty/)
    await keys.press('Enter')
    await arrivesAt(/^What do you want from whom\?/)
    await keys.tabsTo(/^With whom/)
    await keys.types('Serbia')
    await eventually(() =>
      page
        .getByRole('combobox', { name: 'With whom', exact: true })
        .getByRole('option', { selected: true })
        .innerText(),
    ).toBe('Serbia')
    await keys.tabsTo(/^Defence pact/)
    await keys.press('Enter')
    await page.getByText('Draft, not yet sent').waitFor()
    title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    await keys.tabsTo(/when help is owed/)
    await keys.press('ArrowDown')
    await eventually(() =>
      page
        .getByRole('combobox', { name: /when help is owed/ })
        .getByRole('option', { selected: true })
        .innerText(),
    ).toBe('at once and of itself')
    await keys.tabsTo(/^Send to Serbia/)
    await keys.press('Enter')
    await eventually(() => amira.tab('Treaties').getAttribute('aria-selected')).toBe('true')
    await onTheTable().getByText('Waits for Serbia').waitFor()
  })

  it('signs what it is sent, walking through what was changed', async () => {
    const { page } = amira
    await jonas.opensTreaty(title)
    await jonas.page.getByRole('button', { name: 'Change it' }).click()
    await jonas.page
      .getByRole('combobox', { name: /when help is owed/ })
      .selectOption({ label: 'after judging for itself that it is called for' })
    await jonas.page.getByRole('button', { name: 'Send it back to France' }).click()
    await onTheTable().getByText('Waits for you.').waitFor()
    await page.reload()
    await amira.sees('Negotiation')
    await keys.tabsTo(/^Treaties/)
    await keys.tabsTo(new RegExp(`^${title}$`))
    await keys.press('Enter')
    await page.getByRole('button', { name: 'Sign for France' }).waitFor()
    await page.locator('h1').first().waitFor()
    await keys.press('n')
    await arrivesAt(/struck out: |new: /)
    await keys.tabsTo(/^Sign for France/)
    await keys.press('Enter')
    await page.getByText(/In force since round 1/).waitFor()
  })

  it('writes its orders by arrows, and locks them', async () => {
    const { page } = amira
    await teacher.movesOn('Open orders')
    await page.reload()
    await amira.sees('Orders')
    await keys.tabsTo(/Map$/)
    await keys.press('Enter')
    await page.getByRole('tablist').waitFor()
    await keys.tabsTo(/^Write the orders/)
    await keys.press('Enter')
    await arrivesAt(/^What France really does/)
    await keys.tabsTo(/^Franco-Russian Alliance: one less/)
    await keys.press('ArrowDown')
    await eventually(() => amira.fund('Franco-Russian Alliance').getAttribute('aria-label')).toBe(
      'Franco-Russian Alliance: 2 of 3 due, 1 kept back',
    )
    const describedBy = () => amira.fund('Franco-Russian Alliance').getAttribute('aria-describedby')
    await eventually(describedBy).toEqual(expect.any(String))
    expect(await page.locator(`[id="${await describedBy()}"]`).innerText()).toMatch(/^You keep back 1\./)
    await keys.press('ArrowUp')
    await eventually(() => amira.fund('Franco-Russian Alliance').getAttribute('aria-label')).toBe(
      'Franco-Russian Alliance: 3 of 3 due',
    )
    await keys.tabsTo(/^Lock for France/)
    await keys.press('Enter')
    await arrivesAt(/^France has decided/)
  })

  it('opens a sum, and Escape goes back to the very link', async () => {
    const { page } = amira
    await page.goto(`${room.server.url}/play#home`)
    await page.getByRole('tablist').waitFor()
    await keys.tabsTo(/^Security/)
    await keys.press('Enter')
    await arrivesAt(/^Why is Security/)
    await keys.press('Escape')
    await page.getByRole('tablist').waitFor()
    await arrivesAt(/^Security/)
  })

  it('and no browser has complained', () => {
    expect(room.faults()).toEqual([])
  })
})
