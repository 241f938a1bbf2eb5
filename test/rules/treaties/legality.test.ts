import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { Terms } from '../../../shared/rules/treaties/terms.ts'
import { type Deed, given, lobby, negotiating, until } from '../../support/given.ts'
import {
  atlantis,
  austria,
  automatic,
  bound,
  consultation,
  defence,
  defenceAgainst,
  france,
  fund,
  germany,
  julyCrisis,
  openBooks,
  pact,
  peace,
  russia,
  serbia,
  trade,
} from '../../support/julyCrisis.ts'

const offer = (to: readonly PowerId[], clauses: readonly Clause[], said: Partial<Terms> = {}): Deed => ({
  type: 'ProposeTreaty',
  to,
  terms: pact(clauses, said),
})
const opened = negotiating(julyCrisis)

describe('a text that may lie on the table', () => {
  it('[T2] waits for Negotiation', () => {
    const deed = offer([russia], [peace])
    given(lobby(julyCrisis)).when(germany, deed).thenRefused({ reason: 'NotNegotiating', phase: 'lobby' })
    for (const phase of ['briefing', 'orders', 'report'] as const)
      given(until(lobby(julyCrisis), phase))
        .when(germany, deed)
        .thenRefused({ reason: 'NotNegotiating', phase })
  })

  it('[T3] is between different powers of this world', () => {
    given(opened)
      .when(germany, offer([atlantis], [peace]))
      .thenRefused({ reason: 'UnknownPower', power: atlantis })
    given(opened)
      .when(germany, offer([russia, russia], [peace]))
      .thenRefused({ reason: 'NamedTwice', power: russia })
  })

  it('[T4] is secret only where secret treaties are played', () => {
    const deed = offer([russia], [peace], { secrecy: 'secret' })
    given(opened).when(germany, deed).thenWorld()
    given(negotiating(julyCrisis, { modules: [] }))
      .when(germany, deed)
      .thenRefused({ reason: 'ModuleOff', module: 'secretTreaties', clause: null })
  })

  it('[T5] has a title, and each family of articles at most once', () => {
    given(opened)
      .when(germany, offer([russia], [defence, automatic]))
      .thenRefused({ reason: 'ClauseTwice', clause: 'defence' })
    const parses = (terms: object) => Terms.safeParse({ ...pact([peace]), ...terms }).success
    expect(parses({})).toBe(true)
    expect(parses({ title: 'ab' })).toBe(false)
    expect(parses({ title: 'a'.repeat(81) })).toBe(false)
    expect(parses({ clauses: [] })).toBe(false)
    expect(parses({ clauses: Array(11).fill(peace) })).toBe(false)
  })

  it.each([
    ['burdenSharing', fund(1)],
    ['trade', trade(1)],
  ] as const)('[T6] [W4] has no article of %s where that is off', (module, clause) => {
    given(negotiating(julyCrisis, { modules: [] }))
      .when(germany, offer([russia], [clause]))
      .thenRefused({ reason: 'ModuleOff', module, clause: clause.kind })
    given(negotiating(julyCrisis, { modules: [module] }))
      .when(germany, offer([russia], [clause]))
      .thenWorld()
  })

  it('[T7] aims at powers of this world, none of them a party', () => {
    given(opened)
      .when(germany, offer([russia], [defenceAgainst(france, russia)]))
      .thenRefused({ reason: 'AgainstAParty', clause: 'defence', power: russia })
    given(opened)
      .when(germany, offer([russia], [{ kind: 'neutrality', against: [atlantis] }]))
      .thenRefused({ reason: 'AgainstNobodyKnown', clause: 'neutrality', power: atlantis })
  })

  it('[T7] promises no share beyond the means of whoever pays it', () => {
    given(opened)
      .when(germany, offer([serbia], [fund(4)]))
      .thenWorld()
    given(opened)
      .when(germany, offer([serbia], [fund(5)]))
      .thenRefused({ reason: 'PromiseBeyondMeans', power: serbia, promised: 5, most: 4 })
  })

  it('[T7] fixes a share for every party and for nobody else', () => {
    const fixed = (...powers: readonly PowerId[]): Clause => ({
      kind: 'pool',
      share: { rule: 'fixed', amounts: Object.fromEntries(powers.map((power) => [power, 1])) },
    })
    given(opened)
      .when(germany, offer([russia], [fixed(russia, germany)]))
      .thenWorld()
    given(opened)
      .when(germany, offer([russia], [fixed(germany, serbia)]))
      .thenRefused({ reason: 'AmountsDoNotMatchParties', powers: [serbia, russia] })
  })

  it('[T7] opens the books of a fund, and of nothing else', () => {
    given(opened)
      .when(germany, offer([russia], [openBooks, fund(1)]))
      .thenWorld()
    given(opened)
      .when(germany, offer([russia], [openBooks]))
      .thenRefused({ reason: 'NothingToVerify' })
  })

  it('[T22] may contradict a treaty in force', () => {
    const sworn = negotiating(bound(julyCrisis, [russia, serbia], pact([defenceAgainst(austria)])))
    given(sworn)
      .when(russia, offer([austria], [peace, consultation]))
      .thenWorld()
  })
})
