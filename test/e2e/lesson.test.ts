/**
 * A whole lesson as a class would have it: a teacher and three students, each with a browser of their own, computer
 * diplomats in the other seats, six rounds. France keeps back what it owes, Italy leaves an alliance without notice,
 * Serbia loses the line and comes back; and the review is held to all three.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually, openRoom, type Room, stepByStep } from '../support/e2eRoom.ts'
import { type Reviewer, reviewerAt } from '../support/pages/review.ts'
import { type Student, studentAt } from '../support/pages/student.ts'
import { type Teacher, teacherAt } from '../support/pages/teacher.ts'
import { picture, screens } from '../support/screens.ts'

const FUND = 'Franco-Russian Alliance'

let room: Room
let teacher: Teacher
let wall: Page
let amira: Student
let luca: Student
let mila: Student
let review: Reviewer
let code = ''

beforeAll(async () => {
  room = await openRoom()
  teacher = teacherAt(await room.enter('teacher', screens.laptop), room.server)
  const student = async (name: string, screen: (typeof screens)[keyof typeof screens]) =>
    studentAt(await room.enter(name, screen), room.server.url)
  amira = await student('Amira', screens.laptop)
  luca = await student('Luca', screens.tablet)
  mila = await student('Mila', screens.phone)
})

afterAll(() => room?.close())

stepByStep()

/** The teacher opens negotiation and then orders; in between the class has its say. */
const negotiate = async (talk: () => Promise<void> = async () => {}) => {
  await teacher.movesOn('Open negotiation')
  for (const student of [amira, luca, mila]) await student.sees('Negotiation')
  await talk()
  await teacher.movesOn('Open orders')
}

/** Orders as they stand, with a stance wherever one is asked. */
const keepsItsWord = async (student: Student, power: string, stance: 'Stand firm' | 'Concede') => {
  await student.opensOrders()
  await student.choosesWhereUndecided(stance)
  await student.locksFor(power)
}

const everybodySees = async (phase: Parameters<Student['sees']>[0]) => {
  for (const student of [amira, luca, mila]) await student.sees(phase)
}

describe('a lesson of six rounds', () => {
  it('is opened by a teacher, and three students sit down in it', async () => {
    await teacher.signsIn()
    await teacher.choosesScenario('Europe between two alliances')
    code = await teacher.opensLobby({
      className: '10B History',
      students: 3,
      time: 'No clock',
      seating: 'They choose',
    })
    wall = await teacher.opensTheRoomsScreen()
    await wall.getByText(code, { exact: true }).waitFor()

    await amira.joinsAs('Amira', code)
    await luca.joinsAs('Luca', code.toLowerCase().replace(' ', ''))
    await mila.joinsAs('Mila', code)
    await eventually(() => wall.getByRole('list', { name: 'Who is in' }).innerText()).toMatch(/Mila/)

    await amira.sitsDownFor('France')
    await luca.sitsDownFor('Italy')
    await mila.sitsDownFor('Serbia')
    await teacher.page.getByRole('button', { name: 'Give all seven to computer diplomats' }).click()
    await eventually(() => teacher.page.getByRole('cell', { name: 'computer diplomat' }).count()).toBe(7)
    await teacher.begins()
    await everybodySees('Briefing')
  })

  it('round 1: treaties are drafted, sent and signed; France keeps back what it owes', async () => {
    await negotiate(async () => {
      await amira.drafts('Promise to consult', 'Serbia')
      await amira.titles('Belgrade Notes')
      await amira.sendsItTo('Serbia')
      await amira.drafts('Defence pact', 'Britain')
      await amira.sendsItTo('Britain')
      await mila.opensTreaty('Belgrade Notes')
      await mila.signsFor('Serbia')
      await amira.opensTab('Treaties')
      await eventually(() => amira.page.getByRole('tabpanel').innerText()).toMatch(
        /In force, and yours[\s\S]*Belgrade Notes[\s\S]*In force between others/i,
      )

      await luca.saysToEveryone('Rome wishes everybody a quiet year.')
      await luca.writesTo('France', 'Your secret is safe with us.')
      await amira.reads('Italy', 'Your secret is safe with us.')
      await eventually(() => wall.getByRole('region', { name: 'The papers say' }).innerText()).toContain(
        'Belgrade Notes',
      )
    })

    await amira.opensOrders()
    await amira.paysNothingInto(FUND)
    const note = amira.page.getByText(/^You keep back 3\./)
    await note.waitFor()
    expect(await amira.fund(FUND).getAttribute('aria-label')).toBe(`${FUND}: 0 of 3 due, 3 kept back`)
    expect(await amira.page.locator('.kept-back').innerText()).toMatch(
      /Who could find out\?.*Russia will see it/s,
    )
    await picture(amira.page, 'lesson-keeps-back')
    await amira.spendsOneMoreOn('Our own arms')
    await amira.locksFor('France')
    await luca.opensOrders()
    await luca.locksFor('Italy')

    await teacher.movesOn('Close orders')
    await everybodySees('Report')
    const report = await amira.report().innerText()
    expect(report).toMatch(/You kept back 3 of your 3 points/i)
    expect(await mila.report().innerText()).toMatch(/You locked no orders/i)
    expect(await luca.report().innerText()).not.toMatch(/France (kept back|paid)/i)
  })

  it('round 2: Serbia loses the line, is missed, and comes back to its seat and its draft', async () => {
    await teacher.movesOn('Next round')
    await negotiate(async () => {
      await mila.drafts('Non-aggression', 'Italy')
      await mila.titles('Adriatic Understanding')

      await mila.page.context().setOffline(true)
      await mila.page.getByText('The line is down.', { exact: true }).waitFor()
      expect(await mila.page.getByRole('button', { name: 'Send to Italy' }).isDisabled()).toBe(true)
      await mila.page.getByRole('combobox', { name: /how long/ }).selectOption({ label: 'for 3 rounds' })
      await picture(mila.page, 'lesson-line-down')

      await amira.writesTo('Serbia', 'Where are you?')
      await teacher.seatOf('Mila gone').waitFor()
      await teacher.page.getByRole('heading', { name: 'Nobody in Serbia' }).waitFor()
      await picture(teacher.page, 'lesson-mila-gone')

      await mila.page.context().setOffline(false)
      await mila.page.getByText('The line is down.', { exact: true }).waitFor({ state: 'detached' })
      await eventually(() => mila.page.getByRole('status').allInnerTexts()).toContainEqual(
        // A computer diplomat may have written, or sent a text, at the same moment.
        expect.stringMatching(/^Back\. (One thing|[A-Z]\w+ things) happened meanwhile: .*letters? came/),
      )
      await eventually(() => teacher.seatOf('Mila gone').count()).toBe(0)
      await teacher.seatOf('Mila').waitFor()

      expect(await mila.header.innerText()).toContain('Serbia')
      await mila.page.getByRole('heading', { name: 'Adriatic Understanding' }).waitFor()
      expect(
        await mila.page
          .getByRole('combobox', { name: /how long/ })
          .getByRole('option', { selected: true })
          .innerText(),
      ).toBe('for 3 rounds')
      await mila.sendsItTo('Italy')
      await mila.reads('France', 'Where are you?')

      await luca.opensTreaty('Adriatic Understanding')
      await luca.page.getByRole('button', { name: 'Refuse', exact: true }).click()
      await luca.page.getByRole('radio', { name: /too much autonomy/ }).check()
      await luca.page.getByRole('button', { name: 'Refuse, with this reason' }).click()
      await mila.opensTab('Treaties')
      await mila.page.getByText(/Refused by Italy in round 2/).waitFor()
    })

    await mila.opensOrders()
    await mila.choosesIn('Bosnia', 'Concede')
    await mila.locksFor('Serbia')
    await keepsItsWord(amira, 'France', 'Stand firm')
    await teacher.movesOn('Close orders')
    await everybodySees('Report')
    expect(await amira.report().innerText()).toMatch(/Germany demanded an apology for Casablanca from France/)
    await eventually(() => wall.getByRole('main').innerText()).toMatch(/Bosnia|Casablanca|Serbia|France/)
  })

  it('round 3: Italy leaves the Triple Alliance without notice', async () => {
    await teacher.movesOn('Next round')
    await negotiate()

    await luca.opensOrders()
    await luca.choosesIn('Tripoli', 'Stand firm')
    await luca.renounces('Triple Alliance')
    await luca.page.getByText('You leave the Triple Alliance without notice.').waitFor()
    await picture(luca.page, 'lesson-renounces')
    await luca.locksFor('Italy')
    await keepsItsWord(amira, 'France', 'Concede')
    await keepsItsWord(mila, 'Serbia', 'Concede')

    // All have sealed, so that the report opens by itself.
    await teacher.sees('Next round')
    await everybodySees('Report')
    expect(await mila.report().innerText()).toMatch(/Italy left without notice.*Triple Alliance/s)
    await luca.opensTab('Treaties')
    await luca.page.getByRole('heading', { name: 'No longer in force' }).waitFor()
  })

  it('round 4: all who have read the report go on by themselves', async () => {
    for (const student of [amira, luca, mila]) {
      await student.opensTab('Report')
      await student.page.getByRole('button', { name: 'Go on to 1912' }).click()
    }
    await everybodySees('Briefing')
    await negotiate()
    await mila.opensOrders()
    await mila.choosesWhereUndecided('Stand firm')
    await mila.spendsOneLessOn('Development')
    await mila.locksFor('Serbia')
    await keepsItsWord(luca, 'Italy', 'Stand firm')
    await teacher.movesOn('Close orders')
    await everybodySees('Report')
  })

  it('round 5: delegations that have done say that they are ready, and orders open', async () => {
    await teacher.movesOn('Next round')
    await teacher.movesOn('Open negotiation')
    await everybodySees('Negotiation')
    for (const student of [amira, luca, mila]) {
      await student.looksAtNow()
      await student.saysReady()
    }
    await teacher.sees('Close orders')
    await keepsItsWord(amira, 'France', 'Stand firm')
    await teacher.movesOn('Close orders')
    await everybodySees('Report')
  })

  it('round 6: war or peace, and the end', async () => {
    await teacher.movesOn('Next round')
    await negotiate()
    await keepsItsWord(amira, 'France', 'Stand firm')
    await keepsItsWord(mila, 'Serbia', 'Concede')
    await teacher.movesOn('Close orders')
    await everybodySees('Report')
    await teacher.movesOn('Finish')
    await everybodySees('The end')
  })
})

describe('at the end', () => {
  it('every student sees a result, and the wall sees no secret', async () => {
    for (const [student, power] of [
      [amira, 'France'],
      [luca, 'Italy'],
      [mila, 'Serbia'],
    ] as const) {
      await student.page.getByRole('heading', { level: 1, name: new RegExp(`^${power}: -?\\d+$`) }).waitFor()
      await student.page.getByText(`50 is what ${power} usually gets.`).waitFor()
    }
    await eventually(() => wall.getByRole('heading', { level: 1 }).innerText()).toMatch(/Thank you/i)
    expect(await wall.getByRole('main').innerText()).toMatch(/\d+ of \d+ promises that fell due were kept/)
  })

  it('the log tells what was done: kept back, left without notice, gone and back', async () => {
    await teacher.page.getByRole('link', { name: 'Go to the review' }).click()
    review = reviewerAt(teacher.page)
    await review.page.getByRole('heading', { level: 1, name: 'Log and board' }).waitFor()

    for (const entry of [
      review.entry('France', 'sealed its orders', `0 to the ${FUND}`),
      review.entry('France', 'A promise broken.', `kept back 3 of 3 from the ${FUND}`),
      review.entry('Italy', 'A promise broken.', 'left the Triple Alliance without notice'),
      review.entry('Serbia', 'Mila is gone'),
      review.entry('Serbia', 'Mila is back'),
      review.entry('Serbia', 'signed the Belgrade Notes'),
      review.entry('Italy', 'to everybody: “Rome wishes everybody a quiet year.”'),
    ])
      expect(await entry.count(), String(entry)).toBe(1)
    expect(await review.entry('Russia', 'is gone').count()).toBe(0)
  })

  it('the log is narrowed by kind, by power, by round and by words', async () => {
    await review.shows('Broken')
    await eventually(() => review.entry('A promise broken.').count()).toBeGreaterThan(1)
    expect(await review.entries.getByRole('option').count()).toBe(
      await review.entry('A promise broken.').count(),
    )
    await review.ofPower('Italy')
    await review.ofRound('Round 3, 1911')
    await eventually(() => review.entries.getByRole('option').allInnerTexts()).toEqual([
      expect.stringContaining('left the Triple Alliance without notice'),
    ])

    await review.shows('All')
    await review.ofPower('Anybody')
    await review.ofRound('All rounds')
    await review.searches('mila gone')
    await eventually(() => review.entries.getByRole('option').allInnerTexts()).toEqual([
      expect.stringContaining('Mila is gone'),
    ])
    await review.searches('')
  })

  it('the slider moves the board through the years', async () => {
    const { slider, onTheBoard } = review
    const moment = () => slider.getAttribute('aria-valuetext')
    await slider.press('Home')
    await eventually(moment).toMatch(/^Lobby, /)
    for (const round of [1, 2, 3]) {
      await slider.press('PageUp')
      await eventually(moment).toMatch(new RegExp(`^Round ${round}, briefing, `))
    }
    const italy = () => onTheBoard('Italy').innerText()
    await eventually(italy).toMatch(/Triple Alliance with Germany/)
    await slider.press('PageUp')
    await eventually(moment).toMatch(/^Round 4, briefing, /)
    await eventually(italy).not.toMatch(/Triple Alliance/)
    expect(
      await review.page.getByRole('img', { name: /^Map\. Round 4: \d+ treaties in force/ }).count(),
    ).toBe(1)
  })

  it('both files have it all', async () => {
    const json = await review.downloads('Whole log, JSON')
    const { people, entries } = JSON.parse(json.text)
    const events = entries.map(({ event }: { event: unknown }) => event)
    const milas = people.find(({ name }: { name: string }) => name === 'Mila').id
    expect(json.name).toBe(`entente-${code.toLowerCase().replace(' ', '')}.json`)
    expect(events).toContainEqual(
      expect.objectContaining({
        type: 'PromiseTested',
        entry: expect.objectContaining({
          by: 'france',
          round: 1,
          verdict: 'shirked',
          what: { kind: 'payment', due: 3, paid: 0 },
          article: 'pool',
          knownTo: ['russia'],
        }),
      }),
    )
    expect(events).toContainEqual(
      expect.objectContaining({
        type: 'PromiseTested',
        entry: expect.objectContaining({ by: 'italy', round: 3, verdict: 'renounced', knownTo: 'everyone' }),
      }),
    )
    for (const presence of ['away', 'here'])
      expect(events).toContainEqual({ type: 'PresenceMarked', person: milas, power: 'serbia', presence })

    const csv = await review.downloads('Whole log, CSV')
    const lines = csv.text.split('\r\n').flatMap((line) => line.split('\n'))
    expect(csv.name).toMatch(/\.csv$/)
    expect(
      lines.filter((line) => /PromiseTested.*""by"":""france"".*""paid"":0.*""shirked""/.test(line)),
    ).toHaveLength(1)
    expect(lines.filter((line) => /PromiseTested.*""by"":""italy"".*""renounced""/.test(line))).toHaveLength(
      1,
    )
    expect(lines.filter((line) => /PresenceMarked/.test(line))).toHaveLength(2)
  })

  it('the ledger has the two breaches, their verdicts, and who came to know', async () => {
    await review.opens('Promises')
    const table = review.page.getByRole('table', { name: 'Broken promises' })
    const row = (by: string, verdict: string) =>
      table
        .getByRole('row')
        .filter({ has: review.page.getByRole('rowheader', { name: by }) })
        .filter({ hasText: verdict })
    const france = row('France', 'shirked')
    const italy = row('Italy', 'renounced')
    await eventually(() => france.count()).toBe(1)
    expect((await france.innerText()).split(/\s*[\t\n]+\s*/)).toEqual(
      expect.arrayContaining(['1', 'France', FUND, 'Russia', 'due 3; paid 0', 'shirked']),
    )
    await france.getByRole('img', { name: 'broken in round 1, known to Russia at once' }).waitFor()
    expect(await italy.count()).toBe(1)
    expect(await italy.innerText()).toMatch(/Triple Alliance[\s\S]*notice; left at once[\s\S]*renounced/)
    await italy.getByRole('img', { name: 'broken in round 3, known to everybody at once' }).waitFor()

    const sheet = await review.downloads('Export CSV')
    expect(sheet.text).toMatch(/France.*Franco-Russian Alliance.*shirked/)
    await france.getByRole('link').click()
    await review.page.getByRole('heading', { level: 1, name: 'Log and board' }).waitFor()
    await review.page
      .getByRole('option', { selected: true })
      .filter({ hasText: `kept back 3 of 3 from the ${FUND}` })
      .waitFor()
  })

  it('and no browser has complained', () => {
    expect(room.faults()).toEqual([])
  })
})
