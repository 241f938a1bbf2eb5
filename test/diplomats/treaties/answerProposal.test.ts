/** Texts on the table: the sensible is signed, the bad refused with a reason, the nearly good answered. */
import { describe, expect, it } from 'vitest'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { negotiating, played } from '../../support/given.ts'
import {
  austria,
  automatic,
  defence,
  france,
  fund,
  germany,
  inCrisis,
  julyCrisis,
  neutrality,
  pact,
  russia,
  serbia,
  trade,
} from '../../support/julyCrisis.ts'
import { asked, doesAll, withDiplomat } from '../around.ts'

const answer = (by: PowerId, to: PowerId, terms: Terms, position = julyCrisis) => {
  const table = played(withDiplomat(negotiating(position), to), by, {
    type: 'ProposeTreaty',
    to: [to],
    terms,
  })
  return asked(table, to)[0]
}

describe('a diplomat with a text before it', () => {
  it('signs what a friend offers against a common enemy', () => {
    const deed = answer(russia, serbia, pact([defence]), inCrisis())
    expect(deed?.command.type).toBe('SignTreaty')
    expect(deed?.why).toMatch(/^signs: /)
  })

  it('signs a treaty of trade that makes both richer', () => {
    expect(answer(germany, austria, pact([trade(1)]))?.command.type).toBe('SignTreaty')
  })

  it('refuses to fight beside an enemy', () => {
    const deed = answer(germany, france, pact([automatic]))
    expect(deed?.command).toMatchObject({ type: 'RefuseTreaty' })
    expect(deed?.why).toMatch(/^declines: /)
  })

  it('refuses a fund that would take half of what it has', () => {
    expect(answer(russia, serbia, pact([fund(4)]))?.command).not.toMatchObject({ type: 'SignTreaty' })
  })

  it('answers a text that asks too much with a milder one, and once only', () => {
    const world = withDiplomat(negotiating(julyCrisis), france)
    const greedy = pact([defence, fund(9)])
    const table = played(world, russia, { type: 'ProposeTreaty', to: [france], terms: greedy })
    const shrewd = (occasion: string) => (occasion.startsWith('temperament') ? 0.9 : 0)
    const [deed] = asked(table, france, shrewd)
    expect(deed?.command).toMatchObject({ type: 'AmendTreaty' })
    expect(deed?.why).toMatch(/^answers russia: yes, but /)
    if (deed?.command.type !== 'AmendTreaty') return
    const { treaty, terms } = deed.command
    const amended = played(table, { kind: 'diplomat', power: france }, deed.command)
    expect(asked(amended, france, shrewd).every(({ command }) => command.type !== 'AmendTreaty')).toBe(true)
    const insisting = played(amended, russia, {
      type: 'AmendTreaty',
      treaty,
      revision: 2,
      terms: { ...greedy, title: 'The same again' },
    })
    expect(terms.clauses).not.toEqual(greedy.clauses)
    expect(asked(insisting, france, shrewd)[0]?.command.type).not.toBe('AmendTreaty')
  })

  it('still answers after it has said that it is ready', () => {
    const ready = doesAll(withDiplomat(negotiating(julyCrisis), serbia), serbia).world
    expect(ready.ready).toEqual([serbia])
    expect(asked(ready, serbia)).toEqual([])
    const table = played(ready, russia, { type: 'ProposeTreaty', to: [serbia], terms: pact([neutrality]) })
    expect(asked(table, serbia)[0]?.command.type).toMatch(/Treaty$/)
  })

  it('does not believe who has abandoned it', () => {
    const broken = withDiplomat(negotiating(julyCrisis), serbia)
    const wronged = {
      ...broken,
      attitudes: { ...broken.attitudes, [russia]: { ...broken.attitudes[russia], [serbia]: 0 } },
      powers: { ...broken.powers, [russia]: { capability: 16, kept: 0, called: 4 } },
      ledger: [
        {
          round: 1,
          by: russia,
          treaty: 't1' as never,
          owedTo: [serbia],
          what: { kind: 'call', crisis: 'ultimatum' as never, came: 'stayed' },
          article: 'defence',
          verdict: 'abandoned',
          knownTo: 'everyone',
          publicSince: 1,
        },
      ],
    } as const
    const offer = pact([fund(1)])
    const before = played(broken, russia, { type: 'ProposeTreaty', to: [serbia], terms: offer })
    const after = played(wronged, russia, { type: 'ProposeTreaty', to: [serbia], terms: offer })
    expect(asked(before, serbia)[0]?.command.type).toBe('SignTreaty')
    expect(asked(after, serbia)[0]?.command.type).not.toBe('SignTreaty')
  })
})
