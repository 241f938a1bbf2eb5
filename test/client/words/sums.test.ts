import { describe, expect, it } from 'vitest'
import { namesOf } from '../../../client/words/names.ts'
import { protectsNobody } from '../../../client/words/sums.ts'
import { austria, julyCrisis, serbia } from '../../support/julyCrisis.ts'

const names = namesOf(julyCrisis.powers)

describe('a treaty that adds nothing to Security', () => {
  it('says what it has, and with whom', () => {
    expect(protectsNobody(['consultation', 'council', 'trade'], [serbia, austria], names)).toBe(
      'With serbia and austria: consultation, a council and trade. That protects nobody.',
    )
  })

  it('says nothing where there is nothing to say', () => {
    expect(protectsNobody(['settlement'], [serbia], names)).toBeNull()
    expect(protectsNobody(['trade'], [], names)).toBeNull()
  })
})
