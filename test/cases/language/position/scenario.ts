/** What the scenario brings and what the teacher has chosen. */
import { CONSTANTS } from '../../../../shared/rules/constants.ts'
import type { EventPlan, RoundPlan, Shift } from '../../../../shared/rules/position.ts'
import type { Settings } from '../../../../shared/rules/settings.ts'
import { termsIn } from '../articles.ts'
import { crisisNamed, type Lesson } from '../lesson.ts'
import { position } from '../sentence.ts'

const withRound = (lesson: Lesson, round: number, change: (plan: RoundPlan) => RoundPlan): Lesson => ({
  ...lesson,
  position: {
    ...lesson.position,
    rounds: lesson.position.rounds.map((plan, at) => (at + 1 === round ? change(plan) : plan)),
  },
})

const withEvent = (lesson: Lesson, round: number, what: Partial<EventPlan>): Lesson =>
  withRound(lesson, round, (plan) => {
    const id = `event-${round}-${plan.events.length + 1}`
    const event = { id, title: 'News', text: 'Something happened.', shifts: [], crisis: null, ...what }
    return { ...plan, events: [...plan.events, event] }
  })

const withShift = (lesson: Lesson, round: number, shift: Shift): Lesson =>
  withEvent(lesson, round, { shifts: [shift] })

const needing = (lesson: Lesson, title: string, goalShare: number): Lesson => ({
  ...lesson,
  position: { ...lesson.position, globalGood: { title, goalShare } },
})

const choosing = (lesson: Lesson, chosen: Partial<Settings>): Lesson => ({
  ...lesson,
  settings: { ...lesson.settings, ...chosen },
})

export const SCENARIO = [
  position('{title} binds {powers}: {words}', ({ title, powers, words }, lesson) => ({
    ...lesson,
    position: {
      ...lesson.position,
      treaties: [
        ...lesson.position.treaties,
        { signed: '1 May 1900', parties: powers, terms: termsIn(title, words, lesson) },
      ],
    },
  })),
  position(
    'In round {n}, {challenger:power} demands {title} of {target:power}; {stakes:number} points are at stake',
    ({ n, challenger, title, target, stakes }, lesson) =>
      withEvent(lesson, n, {
        crisis: {
          id: crisisNamed(title),
          title,
          demand: title,
          challenger,
          target,
          stakes,
          place: [0, 0],
          regions: [crisisNamed(title)],
        },
      }),
  ),
  position('In round {n}, {power} gains {points:number} points', ({ n, power, points }, lesson) =>
    withShift(lesson, n, { kind: 'capability', power, by: points }),
  ),
  position('In round {n}, {power} loses {points:number} points', ({ n, power, points }, lesson) =>
    withShift(lesson, n, { kind: 'capability', power, by: -points }),
  ),
  position(
    "In round {n}, {of:power}'s opinion of {toward:power} changes by {number}",
    ({ n, of, toward, number }, lesson) => withShift(lesson, n, { kind: 'attitude', of, toward, by: number }),
  ),
  position('In round {n}, {title} passes to {power}', ({ n, title, power }, lesson) =>
    withShift(lesson, n, { kind: 'region', region: crisisNamed(title), to: power }),
  ),
  position('In round {n}, {power} is told in secret {title}', ({ n, power, title }, lesson) =>
    withRound(lesson, n, (plan) => ({
      ...plan,
      instructions: { ...plan.instructions, [power]: title },
    })),
  ),
  position('A promise {verdict} is {number} times as dear in this age', ({ verdict, number }, lesson) => {
    if (verdict === 'kept') throw new Error('a promise that is kept costs nothing')
    const norms = { ...lesson.position.norms, [verdict]: number }
    return { ...lesson, position: { ...lesson.position, norms } }
  }),
  position('All powers need {title}', ({ title }, lesson) =>
    needing(lesson, title, CONSTANTS.globalGood.goalShare),
  ),
  position('All powers need {title}; {number} of all points are enough', ({ title, number }, lesson) =>
    needing(lesson, title, number),
  ),
  position('The lesson has {n} rounds', ({ n }, lesson) => choosing(lesson, { rounds: n })),
  position('The last round is hidden', (_, lesson) => choosing(lesson, { lastRound: 'hidden' })),
  position('The module {module} is off', ({ module }, lesson) =>
    choosing(lesson, { modules: lesson.settings.modules.filter((each) => each !== module) }),
  ),
  position('The module {module} is on', ({ module }, lesson) =>
    choosing(lesson, { modules: [...lesson.settings.modules, module] }),
  ),
  position('A die decides wars', (_, lesson) => choosing(lesson, { chance: 'seeded' })),
  position('The seed is {n}', ({ n }, lesson) => ({ ...lesson, seed: n })),
  position('Anyone signs', (_, lesson) => choosing(lesson, { whoSigns: 'anyone' })),
  position('The teacher gives out the seats', (_, lesson) => choosing(lesson, { seating: 'teacher' })),
]
