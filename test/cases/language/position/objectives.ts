/** What a power wants, and for how many points. */

import type { PowerId } from '../../../../shared/rules/ids.ts'
import type { Objective } from '../../../../shared/rules/objectives/objective.ts'
import { type Phrase, phrase, understood } from '../articles.ts'
import { crisisNamed, type Lesson } from '../lesson.ts'
import { position } from '../sentence.ts'

type Wanted<T = Objective> = T extends Objective ? Omit<T, 'words' | 'points' | 'secrecy'> : never

export const OBJECTIVES: readonly Phrase<Wanted>[] = [
  ...(
    [
      ['defence', 'defence'],
      ['neutrality', 'neutrality'],
      ['non-aggression', 'nonAggression'],
      ['consultation', 'consultation'],
      ['a common fund', 'pool'],
      ['trade', 'trade'],
    ] as const
  ).map(([words, clause]) =>
    phrase(
      `a treaty of ${words} with {power}`,
      ({ power }): Wanted => ({ kind: 'treatyWith', clause, with: power }),
    ),
  ),
  phrase('no treaty between {a:power} and {b:power}', ({ a, b }) => ({
    kind: 'noTreatyBetween',
    powers: [a, b],
  })),
  phrase('{gauge} of at least {number}', ({ gauge, number }) => ({
    kind: 'gaugeAtLeast',
    gauge,
    value: number,
  })),
  phrase('{title} to end in favour of {power}', ({ title, power }) => ({
    kind: 'crisisFavours',
    crisis: crisisNamed(title),
    power,
  })),
  phrase('every share paid', () => ({ kind: 'paidEveryRound' })),
  phrase('to stay out of war', () => ({ kind: 'stayedOutOfWar' })),
  phrase('to grow by {number} points', ({ number }) => ({ kind: 'capabilityGrown', by: number })),
  phrase('a reliability of at least {number}', ({ number }) => ({
    kind: 'reliabilityAtLeast',
    value: number,
  })),
]

const wanting = (
  lesson: Lesson,
  power: PowerId,
  points: number,
  words: string,
  secrecy: Objective['secrecy'],
): Lesson => {
  const objective: Objective = { ...understood(OBJECTIVES, words, lesson), words, points, secrecy }
  return {
    ...lesson,
    position: {
      ...lesson.position,
      powers: lesson.position.powers.map((each) =>
        each.id === power ? { ...each, objectives: [...each.objectives, objective] } : each,
      ),
    },
  }
}

export const WISHES = [
  position('{power} wants, for {n} points, {words}', ({ power, n, words }, lesson) =>
    wanting(lesson, power, n, words, 'public'),
  ),
  position('{power} secretly wants, for {n} points, {words}', ({ power, n, words }, lesson) =>
    wanting(lesson, power, n, words, 'secret'),
  ),
]
