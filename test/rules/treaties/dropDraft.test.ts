import { describe, expect, it } from 'vitest'
import type { DraftId } from '../../../shared/rules/ids.ts'
import { given, negotiating } from '../../support/given.ts'
import { attache, germany, julyCrisis, pact, peace, russia } from '../../support/julyCrisis.ts'

const { world: shared } = given(negotiating(julyCrisis), [
  germany,
  { type: 'ShareDraft', parties: [germany, russia], terms: pact([peace]) },
])
const draft = Object.keys(shared.drafts)[0] as DraftId

describe('dropping a draft', () => {
  it('[T16] is for any member of the delegation that it belongs to', () => {
    const member = { kind: 'person', person: attache } as const
    given(shared).when(member, { type: 'DropDraft', draft }).thenHappens({ type: 'DraftDropped', draft })
    expect(given(shared, [member, { type: 'DropDraft', draft }]).world.drafts).toEqual({})
  })

  it('[T16] is refused for another’s draft as for one that does not exist', () => {
    const none = 'dnone' as DraftId
    given(shared).when(russia, { type: 'DropDraft', draft }).thenRefused({ reason: 'NoSuchDraft', draft })
    given(shared)
      .when(germany, { type: 'DropDraft', draft: none })
      .thenRefused({ reason: 'NoSuchDraft', draft: none })
  })
})
