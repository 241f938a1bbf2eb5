import { describe, expect, it } from 'vitest'
import { CrisisId, DraftId, PersonId, PowerId, TreatyId } from '../../shared/rules/ids.ts'

const parses = (schema: { safeParse: (id: string) => { success: boolean } }, ...ids: readonly string[]) =>
  ids.map((id) => schema.safeParse(id).success)

describe('names of things', () => {
  it('are plain words', () => {
    expect(parses(PowerId, 'united-kingdom', 'a1', 'Germany', '', '1a', 'a b')).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
    expect(parses(TreatyId, 't4x', 't', 'x1')).toEqual([true, false, false])
    expect(parses(DraftId, 'd4x', 't4x')).toEqual([true, false])
    expect(parses(PersonId, 'p1', 'p0', 'p')).toEqual([true, false, false])
  })

  it('are never what every record is born with', () => {
    const born = Object.getOwnPropertyNames(Object.prototype)
    for (const schema of [PowerId, CrisisId, TreatyId, DraftId, PersonId])
      expect(parses(schema, ...born)).not.toContain(true)
    expect(parses(CrisisId, 'constructors', 'agadir')).toEqual([true, true])
  })
})
