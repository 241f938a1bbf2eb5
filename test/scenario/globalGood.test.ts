import { describe, expect, it } from 'vitest'
import { publicScenario } from '../../server/library/cards.ts'
import { positionOf } from '../../shared/scenario/positionOf.ts'
import { readScenario } from '../../shared/scenario/readScenario.ts'
import { type Edits, edited, faultsAfter, mapJson, scenarioJson } from './edited.ts'

const sea = { title: 'the free sea', note: 'Everybody’s ships need it, and nobody’s alone keep it free.' }
const read = (edits: Edits) => {
  const reading = readScenario(edited(scenarioJson(), edits), mapJson(), null)
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
  return reading
}

describe('a good of all in a scenario', () => {
  it('[G17] reaches the position, with 0.15 where the scenario gives no part', () => {
    const plain = read({ globalGood: sea })
    expect(positionOf(plain.scenario, plain.map, plain.seats).globalGood).toEqual({
      title: 'the free sea',
      goalShare: 0.15,
    })
    const dear = read({ globalGood: { ...sea, goalShare: 0.3 } })
    expect(positionOf(dear.scenario, dear.map, dear.seats).globalGood?.goalShare).toBe(0.3)
  })

  it('[K28] is known to every page, so that its fund can be written', () => {
    expect(publicScenario(read({ globalGood: sea }).scenario).globalGood).toBe('the free sea')
    expect(publicScenario(read({}).scenario)).not.toHaveProperty('globalGood')
  })

  it('[K28] is asked for by a treaty of the opening position that pays for it', () => {
    const treaty = {
      signed: '1900',
      title: 'The Seas',
      parties: ['france', 'united-kingdom'],
      clauses: [{ kind: 'pool', share: { rule: 'equal', amount: 1 }, purpose: 'global' }],
      secrecy: 'public',
      duration: null,
      notice: 1,
      source: 'judgement',
    }
    const treaties = (terms: object) => ({ treaties: [{ ...treaty, ...terms }] })
    expect(faultsAfter(treaties({})).join()).toMatch(/needs a "globalGood" in the scenario/)
    expect(faultsAfter({ ...treaties({}), globalGood: sea })).toEqual([])
    expect(faultsAfter({ ...treaties({ secrecy: 'secret' }), globalGood: sea }).join()).toMatch(
      /cannot be secret/,
    )
  })
})
