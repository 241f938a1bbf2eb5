/** Entries of a log as sentences without their subject. */
import { describe, expect, it } from 'vitest'
import { historyOf } from '../../../client/review/history.ts'
import { lineOf } from '../../../client/words/log.ts'
import { namesOf } from '../../../client/words/names.ts'
import { inFull, logInWords, momentInWords } from '../../../client/words/reviewLog.ts'
import { julyCrisis, russia } from '../../support/julyCrisis.ts'
import { aLesson } from '../review/aLesson.ts'

const names = namesOf(julyCrisis.powers)
const { steps } = historyOf(aLesson().next().log())
const linesOf = (type: string) =>
  steps.filter(({ entry }) => entry.event.type === type).map(({ line }) => line)

describe('a line of the log', () => {
  it('says what was proposed, in secret', () => {
    expect(linesOf('TreatyProposed').map(({ text, secrecy }) => [text, secrecy])).toEqual([
      ['proposed the Common Fund to germany and russia', 'secret'],
      ['proposed the Treaty of Belgrade to russia', 'secret'],
    ])
  })

  it('is open when a public treaty comes into force, and secret for a secret one', () => {
    expect(linesOf('TreatyEnteredForce').map(({ secrecy }) => secrecy)).toEqual(['open', 'secret'])
  })

  it('says what was paid and who was abandoned, each among its own kind', () => {
    const broken = linesOf('PromiseTested').filter((line) => line.broken === 'broken')
    expect(broken.map(({ kind, text }) => [kind, text])).toEqual([
      ['orders', 'kept back 2 of 2 from the Common Fund'],
      ['crises', 'was called and abandoned serbia'],
    ])
  })

  it('tells how a crisis ended', () => {
    expect(linesOf('CrisisResolved')[0]?.text).toMatch(
      /^The ultimatum: war; nobody came to serbia\. .+ won\.$/,
    )
  })

  it('knows a person by its id where nobody knows the name', () => {
    const seat = steps.find(({ entry }) => entry.event.type === 'SeatTaken')
    expect(seat && lineOf(seat.entry.event, seat.after).text).toBe('p1 takes a place')
  })

  it('is a whole sentence with its subject and the person who did it', () => {
    const signing = linesOf('TreatySigned')[0]
    expect(signing && inFull({ ...signing, who: russia }, names, 'Milan')).toBe(
      'Russia (Milan) signed the Common Fund.',
    )
    const round = linesOf('RoundClosed')[0]
    expect(round && inFull(round, names, null)).toBe('Report: the report is read.')
  })
})

describe('the log in one breath', () => {
  it('counts what has happened', () => {
    expect(logInWords({ rounds: 6, treaties: 10, secret: 3, crises: 11, wars: 5, broken: 17 })).toBe(
      'In six rounds, ten new treaties came into force, three of them in secret; eleven crises came to a head, five of them in war. 17 promises were broken.',
    )
    expect(logInWords({ rounds: 1, treaties: 1, secret: 0, crises: 1, wars: 1, broken: 1 })).toBe(
      'In one round, one new treaty came into force; one crisis came to a head, and it was war. One promise was broken.',
    )
    expect(logInWords({ rounds: 0, treaties: 0, secret: 0, crises: 0, wars: 0, broken: 0 })).toBe(
      'The first round has not begun.',
    )
  })

  it('names a moment', () => {
    expect(momentInWords(4, 'negotiation', '10:42')).toBe('Round 4, negotiation, 10:42')
    expect(momentInWords(0, 'lobby', '10:02')).toBe('Lobby, 10:02')
  })
})
