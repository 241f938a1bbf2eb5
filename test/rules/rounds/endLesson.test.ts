import { describe, expect, it } from 'vitest'
import { given, lobby, ordering, shell, teacher, until } from '../../support/given.ts'
import { germany, julyCrisis } from '../../support/julyCrisis.ts'

const end = { type: 'EndLesson' } as const

describe('ending a lesson', () => {
  it('[R14] is for the teacher, at any moment', () => {
    for (const world of [lobby(julyCrisis), ordering(julyCrisis)])
      expect(given(world).when(teacher, end).thenWorld().phase.kind).toBe('ended')
    for (const doer of [germany, shell])
      given(ordering(julyCrisis)).when(doer, end).thenRefused({ reason: 'NotForThisActor' })
  })

  it('[R14] is done once', () => {
    given(ordering(julyCrisis), [teacher, end])
      .when(teacher, end)
      .thenRefused({ reason: 'PhaseIsOver', phase: 'ended' })
  })

  it('[R14] [O10] lets the rounds count that were resolved', () => {
    const report = until(lobby(julyCrisis), 'report')
    const { world } = given(until(report, 'orders'), [teacher, end])
    expect(world.results?.[germany]?.interest).toBe(report.rounds[0]?.interest[germany])
  })
})
