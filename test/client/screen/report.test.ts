/** The room's report: what everybody may know of a round, and nothing that only some do. */
import { describe, expect, it } from 'vitest'
import { papersOf } from '../../../client/connection/papers.ts'
import { roomReport } from '../../../client/screen/report.ts'
import { namesOf } from '../../../client/words/names.ts'
import type { World } from '../../../shared/rules/world.ts'
import type { StagePaper } from '../../../shared/view/papers.ts'
import { EVERYONE, TEACHER, type Viewer } from '../../../shared/view/viewer.ts'
import { viewFor } from '../../../shared/view/viewFor.ts'
import { ordering, resolved } from '../../support/given.ts'
import {
  austria,
  bound,
  defence,
  france,
  inCrisis,
  julyCrisis,
  orders,
  pact,
  russia,
  serbia,
  ultimatum,
} from '../../support/julyCrisis.ts'
import { aLesson } from '../review/aLesson.ts'

const names = namesOf(julyCrisis.powers)

const reportOf = (world: World, viewer: Viewer = EVERYONE) => {
  const view = viewFor(world, viewer)
  const stage = view.get('stage') as StagePaper
  return roomReport(
    {
      stage,
      crises: papersOf(view, 'crisis'),
      treaties: papersOf(view, 'treaty'),
      report: papersOf(view, 'report').find(({ round }) => round === stage.round),
    },
    names,
  )
}

const textOf = ({ paragraphs }: ReturnType<typeof roomReport>) =>
  paragraphs.map((phrases) => phrases.map(({ text }) => text).join(' '))

const firm = (more = {}) => orders({ stances: { [ultimatum.id]: 'standFirm' }, ...more })

describe('the report of a war', () => {
  const pacts = bound(
    bound(inCrisis(), [serbia, russia], pact([defence], { title: 'Open Pact' })),
    [serbia, france],
    pact([defence], { title: 'Hidden Pact', secrecy: 'secret' }),
  )

  it('says what was demanded, who came, and what it cost', () => {
    const world = resolved(ordering(pacts), {
      [austria]: firm({ arms: 9 }),
      [serbia]: firm({ arms: 4 }),
      [russia]: orders({ stances: { [ultimatum.id]: 'honour' } }),
      [france]: orders({ stances: { [ultimatum.id]: 'abstain' } }),
    })
    const told = reportOf(world)
    expect(told.headline).toBe('War between austria and serbia')
    const [demand, came, cost] = textOf(told)
    expect(demand).toBe('Austria demanded an inquiry in Belgrade. Serbia stood firm, and it was war.')
    expect(came).toBe('Russia kept its word to serbia.')
    expect(cost).toMatch(/won, and took|held out/)
    expect(told.facts[0]).toEqual({ figure: '1 of 1', meaning: 'public promise called this round was kept' })
    expect(told.facts[1]?.figure).toMatch(/points?$/)
    expect(told.facts[2]).toEqual({ figure: 'Next: 1915', meaning: 'In 1915' })
  })

  it('tells of a public promise that was broken, and not of a secret one', () => {
    const world = resolved(ordering(pacts), {
      [austria]: firm({ arms: 9 }),
      [serbia]: firm({ arms: 4 }),
      [russia]: orders({ stances: { [ultimatum.id]: 'abstain' } }),
      [france]: orders({ stances: { [ultimatum.id]: 'abstain' } }),
    })
    expect(textOf(reportOf(world))[1]).toBe('Russia had promised serbia help, and nobody came.')
    expect(reportOf(world).facts[0]?.figure).toBe('0 of 1')
  })

  it('shows who honours a secret promise as one who came of its own will', () => {
    const world = resolved(ordering(pacts), {
      [austria]: firm({ arms: 9 }),
      [serbia]: firm({ arms: 4 }),
      [russia]: orders({ stances: { [ultimatum.id]: 'honour' } }),
      [france]: orders({ stances: { [ultimatum.id]: 'honour' } }),
    })
    expect(textOf(reportOf(world))[1]).toBe('Russia kept its word to serbia. France came to serbia’s side.')
  })

  it('counts no promise that is not known to everybody, even from papers that tell more', () => {
    const { world } = aLesson()
    expect(reportOf(world).facts[0]?.figure).toBe('None')
    expect(reportOf(world, TEACHER).facts[0]?.figure).toBe('None')
  })
})

describe('the report of a quiet round', () => {
  it('says so, and that there was no war', () => {
    const told = reportOf(resolved(ordering(julyCrisis), {}))
    expect(told.headline).toBe('A round without a crisis')
    expect(textOf(told)).toEqual(['Nobody demanded anything of anybody. No public treaty was made.'])
    expect(told.facts[1]?.figure).toBe('No war')
  })

  it('of a target that gives way says what that cost', () => {
    const told = reportOf(
      resolved(ordering(inCrisis()), {
        [austria]: firm({ arms: 9 }),
        [serbia]: orders({ stances: { [ultimatum.id]: 'concede' } }),
      }),
    )
    expect(told.headline).toBe('Serbia gives way')
    expect(textOf(told)[2]).toBe('It cost serbia 0.5 points of strength, and no war.')
  })
})
