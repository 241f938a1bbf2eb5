import { describe, expect, it } from 'vitest'
import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { ledgerOfPayments, paymentsOf } from '../../../shared/rules/rounds/payments.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { ordering, treatyCalled } from '../../support/given.ts'
import {
  bound,
  france,
  fund,
  julyCrisis,
  openBooks,
  pact,
  peace,
  russia,
  serbia,
} from '../../support/julyCrisis.ts'

const books = (
  parties: readonly PowerId[],
  paid: Readonly<Record<PowerId, number>>,
  clauses: readonly Clause[] = [fund(2)],
  said: Partial<Terms> = {},
) => {
  const world = ordering(bound(julyCrisis, parties, pact(clauses, said)))
  const outlay = { arms: {}, development: {}, paid: { [treatyCalled(world).id]: paid } }
  const payments = paymentsOf(world, outlay)
  return { payments, ledger: payments.flatMap((payment) => ledgerOfPayments(world, payment)) }
}
const three = [russia, serbia, france]
const secret = { secrecy: 'secret' } as const
const knownTo = ({ ledger }: ReturnType<typeof books>, power: PowerId) =>
  ledger.find(({ by }) => by === power)?.knownTo

describe('payments into a common fund', () => {
  it('[R13] are recorded beside what was due', () => {
    expect(books([russia, serbia], { [russia]: 3 }).payments).toEqual([
      {
        type: 'FundPaid',
        treaty: expect.any(String),
        due: { [russia]: 2, [serbia]: 2 },
        paid: { [russia]: 3, [serbia]: 0 },
      },
    ])
    expect(books([russia, serbia], {}, [peace]).payments).toEqual([])
  })

  it('[L1] [L2] are kept in full, or shirked by however little', () => {
    const { ledger } = books(three, { [russia]: 2, [serbia]: 1, [france]: 5 })
    expect(ledger.map(({ by, what, verdict }) => [by, what, verdict])).toEqual([
      [russia, { kind: 'payment', due: 2, paid: 2 }, 'kept'],
      [serbia, { kind: 'payment', due: 2, paid: 1 }, 'shirked'],
      [france, { kind: 'payment', due: 2, paid: 5 }, 'kept'],
    ])
    expect(ledger[1]).toMatchObject({ owedTo: [russia, france], round: 1 })
  })

  it('[L1] make no line where nothing was due', () => {
    const uneven: Clause = {
      kind: 'pool',
      share: { rule: 'fixed', amounts: { [russia]: 3, [serbia]: 0, [france]: 1 } },
    }
    expect(books(three, { [russia]: 3, [serbia]: 2 }, [uneven]).ledger.map(({ by }) => by)).toEqual([
      russia,
      france,
    ])
  })

  it('[L3] hide who shirked behind the total', () => {
    const short = books(three, { [russia]: 2, [serbia]: 1, [france]: 2 })
    expect(three.map((power) => knownTo(short, power))).toEqual([[], [], []])
    expect(short.ledger[1]?.publicSince).toBeNull()
  })

  it('[L3] [K9] show everything with open books: to members, and of a public treaty to everybody', () => {
    const paid = { [russia]: 2, [serbia]: 1, [france]: 2 }
    expect(knownTo(books(three, paid, [fund(2), openBooks]), serbia)).toBe('everyone')
    expect(knownTo(books(three, paid, [fund(2), openBooks], secret), serbia)).toEqual([russia, france])
  })

  it('[L3] show two members to each other', () => {
    expect(knownTo(books([russia, serbia], { [russia]: 2 }), serbia)).toEqual([russia])
    expect(knownTo(books([russia, serbia], { [russia]: 2 }), russia)).toEqual([serbia])
  })

  it('[L3] [L5] show by the total that all paid', () => {
    const full = { [russia]: 2, [serbia]: 2, [france]: 3 }
    expect(three.map((power) => knownTo(books(three, full), power))).toEqual([
      'everyone',
      'everyone',
      'everyone',
    ])
    expect(books(three, full).ledger[0]?.publicSince).toBe(1)
    expect(knownTo(books(three, full, [fund(2)], secret), serbia)).toEqual([russia, france])
  })

  it('[L3] show by the total that nobody paid anything', () => {
    expect(three.map((power) => knownTo(books(three, {}), power))).toEqual([
      'everyone',
      'everyone',
      'everyone',
    ])
    expect(knownTo(books(three, {}, [fund(2)], secret), serbia)).toEqual([russia, france])
  })

  it('[L3] do not unmask a shirker whose shortfall another made good', () => {
    const covered = books(three, { [russia]: 4, [serbia]: 0, [france]: 2 })
    expect(three.map((power) => knownTo(covered, power))).toEqual([[], [], []])
  })
})
