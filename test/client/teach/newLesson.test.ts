import { describe, expect, it } from 'vitest'
import {
  type Choices,
  divisionOf,
  modulesFor,
  newLesson,
  usualChoices,
} from '../../../client/teach/scenario/newLesson.ts'
import { startWords } from '../../../client/words/teachScenario.ts'
import { NewLesson } from '../../../shared/protocol/teaching.ts'
import { FULL } from '../../../shared/rules/modules.ts'
import type { Scenario } from '../../../shared/scenario/scenario.ts'
import { ScenarioShape } from '../../../shared/scenario/scenario.ts'
import { scenarioJson } from '../../scenario/edited.ts'

const europe: Scenario = ScenarioShape.parse(scenarioJson())
const chosen = (part: Partial<Choices> = {}): Choices => ({
  ...usualChoices(europe, { className: ' 10B ', students: 24 }),
  ...part,
})

describe('the order for a lesson', () => {
  it('is one that the server reads', () => {
    expect(NewLesson.safeParse(newLesson(europe, chosen())).success).toBe(true)
    expect(NewLesson.safeParse(newLesson(europe, chosen({ time: 'untimed', rules: 'full' }))).success).toBe(
      true,
    )
  })

  it('takes the longest plan if nothing else is said, and trims the name of the class', () => {
    const { className, lengths, plays } = newLesson(europe, chosen())
    const longest = europe.timePlans.at(-1)
    expect(className).toBe('10B')
    expect(plays).toEqual(longest?.plays)
    expect(lengths.negotiation).toBe((longest?.negotiation ?? 0) * 60)
  })

  it('plays as many rounds as it names', () => {
    for (const { minutes } of europe.timePlans) {
      const { settings, plays } = newLesson(europe, chosen({ time: minutes }))
      expect(settings.rounds).toBe(plays.length)
    }
  })

  it('plays everything, and waits for everybody, without a clock', () => {
    const { settings, lengths, plays } = newLesson(europe, chosen({ time: 'untimed' }))
    expect(plays).toEqual([1, 2, 3, 4, 5, 6])
    expect(settings.rounds).toBe(6)
    expect(Object.values(lengths)).toEqual([null, null, null, null])
  })

  it('has what the scenario needs in introductory play, and everything in full', () => {
    expect(modulesFor(europe, chosen())).toEqual(['burdenSharing', 'secretTreaties', 'crises'])
    expect(modulesFor(europe, chosen({ rules: 'full' }))).toEqual(FULL)
  })

  it('has what the teacher chose, and what the scenario needs beside it', () => {
    const own = chosen({ rules: 'own', modules: ['trade'] })
    expect(modulesFor(europe, own)).toEqual(['burdenSharing', 'secretTreaties', 'crises', 'trade'])
  })

  it('passes the other settings on as they were chosen', () => {
    const part = {
      seating: 'teacher',
      chance: 'expected',
      lastRound: 'announced',
      whoSigns: 'anyone',
    } as const
    expect(newLesson(europe, chosen(part)).settings).toMatchObject(part)
  })
})

describe('how a class divides', () => {
  const sentence = (students: number) => {
    const { sizes, empty, left } = divisionOf(students, 10)
    return startWords.division(10, sizes, empty, left)
  }

  it.each([
    [10, 'Each student governs a power alone.'],
    [20, 'Ten delegations of 2.'],
    [24, 'Six delegations of 2 and four delegations of 3.'],
    [7, 'Seven powers played alone. Computer diplomats play the other three.'],
    [52, 'Ten delegations of 5. 2 students would find no seat.'],
  ])('%d students over ten powers', (students, words) => {
    expect(sentence(students)).toBe(words)
  })
})
