/** What is moved, voted on and answered about a treaty in force. */
import type { Motion } from '../../../../shared/rules/ballots/ballot.ts'
import type { CrisisId, PowerId } from '../../../../shared/rules/ids.ts'
import { termsIn } from '../articles.ts'
import { type Lesson, treatyCalled, treatyNamed, worldOf } from '../lesson.ts'
import { deed } from '../sentence.ts'

const put = (lesson: Lesson, title: string | null, motion: Motion) =>
  ({
    type: 'PutMotion',
    treaty: treatyNamed(lesson, title),
    revision: title === null ? 1 : treatyCalled(worldOf(lesson), title).revisions.length,
    motion,
  }) as const

const vote = (lesson: Lesson, title: string | null, motionBy: PowerId, cast: 'yes' | 'no') =>
  ({ type: 'CastVote', treaty: treatyNamed(lesson, title), motionBy, vote: cast }) as const

const answer = (lesson: Lesson, title: string, given: 'accept' | 'decline') =>
  ({
    type: 'AnswerInvitation',
    treaty: treatyNamed(lesson, title),
    revision: treatyCalled(worldOf(lesson), title).revisions.length,
    answer: given,
  }) as const

const crisisCalled = (lesson: Lesson, title: string) => {
  const found = Object.values(worldOf(lesson).crises).find((crisis) => crisis.title === title)
  return found ?? { id: 'none' as CrisisId, target: 'none' as PowerId }
}

export const BALLOTS = [
  deed('{by:actor} moves under {treaty} that {power} be admitted', ({ by, treaty, power }, lesson) => ({
    actor: by,
    deed: put(lesson, treaty, { kind: 'admission', power, amount: null }),
  })),
  deed(
    '{by:actor} moves under {treaty} that {power} be admitted with a share of {n}',
    ({ by, treaty, power, n }, lesson) => ({
      actor: by,
      deed: put(lesson, treaty, { kind: 'admission', power, amount: n }),
    }),
  ),
  deed('{by:actor} moves under {treaty} that {power} be expelled', ({ by, treaty, power }, lesson) => ({
    actor: by,
    deed: put(lesson, treaty, { kind: 'expulsion', power }),
  })),
  deed('{by:actor} moves a new text of {treaty}: {words}', ({ by, treaty, words }, lesson) => ({
    actor: by,
    deed: put(lesson, treaty, { kind: 'amendment', terms: termsIn(treaty ?? 'A treaty', words, lesson) }),
  })),
  deed(
    '{by:actor} moves under {treaty} that all come to aid in {crisis:title}',
    ({ by, treaty, crisis }, lesson) => {
      const { id, target } = crisisCalled(lesson, crisis)
      return { actor: by, deed: put(lesson, treaty, { kind: 'assist', crisis: id, target }) }
    },
  ),
  deed(
    '{by:actor} moves under {treaty} that trade be kept from {power}',
    ({ by, treaty, power }, lesson) => ({
      actor: by,
      deed: put(lesson, treaty, { kind: 'sanction', power }),
    }),
  ),
  deed(
    '{by:actor} moves under {treaty} that trade with {power} be free again',
    ({ by, treaty, power }, lesson) => ({
      actor: by,
      deed: put(lesson, treaty, { kind: 'lift', power }),
    }),
  ),
  deed("{by:actor} votes yes on {power}'s motion under {treaty}", ({ by, power, treaty }, lesson) => ({
    actor: by,
    deed: vote(lesson, treaty, power, 'yes'),
  })),
  deed("{by:actor} votes no on {power}'s motion under {treaty}", ({ by, power, treaty }, lesson) => ({
    actor: by,
    deed: vote(lesson, treaty, power, 'no'),
  })),
  deed('{by:actor} accepts the invitation to {title}', ({ by, title }, lesson) => ({
    actor: by,
    deed: answer(lesson, title, 'accept'),
  })),
  deed('{by:actor} declines the invitation to {title}', ({ by, title }, lesson) => ({
    actor: by,
    deed: answer(lesson, title, 'decline'),
  })),
]
