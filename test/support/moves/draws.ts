/** Random draws of which moves are made: powers, texts, and one of however many there are. */

import fc from 'fast-check'
import type { Actor } from '../../../shared/rules/actor.ts'
import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import type { CrisisId, DraftId, PersonId, PowerId, TreatyId } from '../../../shared/rules/ids.ts'
import { keysOf } from '../../../shared/rules/record.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import type { World } from '../../../shared/rules/world.ts'
import type { Deed } from '../given.ts'
import { atlantis, austria, france, germany, headOf, russia, serbia } from '../julyCrisis.ts'

/** A draw that knows no world becomes a command, lawful or not, when it is held against one. */
export type Move = (world: World) => Readonly<{ actor: Actor; deed: Deed }>

export const POWERS = [germany, austria, russia, serbia, france]
export const power = fc.constantFrom(...POWERS)
/** Sometimes one that does not exist. */
export const anyPower = fc.oneof(
  { weight: 15, arbitrary: power },
  { weight: 1, arbitrary: fc.constant(atlantis) },
)
export const person = fc.integer({ min: 1, max: 8 }).map((n) => `p${n}` as PersonId)

export const clause: fc.Arbitrary<Clause> = fc.oneof(
  fc.record({
    kind: fc.constant('defence' as const),
    against: fc.oneof(fc.constant('anyone' as const), fc.array(anyPower, { minLength: 1, maxLength: 3 })),
    when: fc.constantFrom('discretion' as const, 'automatic' as const),
  }),
  fc.record({
    kind: fc.constant('neutrality' as const),
    against: fc.oneof(fc.constant('anyone' as const), fc.array(anyPower, { minLength: 1, maxLength: 2 })),
  }),
  anyPower.map((mediator): Clause => ({ kind: 'arbitration', mediator })),
  fc.record({
    kind: fc.constant('settlement' as const),
    crisis: fc.constantFrom('ultimatum' as CrisisId, 'agadir' as CrisisId),
    points: fc.integer({ min: 0, max: 3 }).map((halves) => halves / 2),
    phases: fc.integer({ min: 1, max: 3 }),
    monitors: fc.uniqueArray(power, { maxLength: 1 }),
  }),
  fc
    .record({
      rule: fc.constantFrom('consensus' as const, 'majority' as const, 'weighted' as const),
      veto: fc.option(fc.array(power, { minLength: 1, maxLength: 2 }), { nil: undefined }),
    })
    .map(({ rule, veto }): Clause => ({ kind: 'council', rule, ...(veto && { veto }) })),
  fc.constantFrom<Clause>({ kind: 'nonAggression' }, { kind: 'consultation' }, { kind: 'verification' }),
  fc
    .integer({ min: 1, max: 6 })
    .map((amount): Clause => ({ kind: 'pool', share: { rule: 'equal', amount } })),
  fc.tuple(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 3 }), fc.boolean()).map(
    ([steps, builds]): Clause => ({
      kind: 'pool',
      share: { rule: 'phased', steps },
      ...(builds && { purpose: 'development' as const }),
    }),
  ),
  fc.constantFrom<Clause>({ kind: 'jointCommand' }, { kind: 'intelligence' }),
  fc
    .record({ host: anyPower, guests: fc.uniqueArray(anyPower, { minLength: 1, maxLength: 2 }) })
    .map((basing): Clause => ({ kind: 'basing', ...basing })),
  fc
    .integer({ min: 5, max: 50 })
    .map((percent): Clause => ({ kind: 'pool', share: { rule: 'proportional', percent } })),
  fc
    .dictionary(power, fc.integer({ min: 0, max: 5 }), { minKeys: 2 })
    .map((amounts): Clause => ({ kind: 'pool', share: { rule: 'fixed', amounts } })),
  fc
    .record({
      from: anyPower,
      to: anyPower,
      points: fc.integer({ min: 1, max: 4 }),
      what: fc.constantFrom('money' as const, 'arms' as const, 'technology' as const),
      rounds: fc.option(fc.integer({ min: 1, max: 2 })),
    })
    .map((aid): Clause => ({ kind: 'aid', ...aid })),
  fc.constant<Clause>({ kind: 'exchange' }),
  anyPower.map((target): Clause => ({ kind: 'sanctions', target })),
  fc.constantFrom(1 as const, 2 as const, 3 as const).map((depth): Clause => ({ kind: 'trade', depth })),
)

export const terms: fc.Arbitrary<Terms> = fc.record({
  title: fc.constant('A pact'),
  clauses: fc.uniqueArray(clause, { minLength: 1, maxLength: 3, selector: ({ kind }) => kind }),
  secrecy: fc.constantFrom('public' as const, 'secret' as const),
  duration: fc.option(fc.integer({ min: 1, max: 3 })),
  notice: fc.integer({ min: 0, max: 2 }),
})

/** A whole number that picks one of however many there are. */
export const pick = fc.nat({ max: 1000 })
export const nth = <T>(list: readonly T[], n: number, none: T): T =>
  list[n % Math.max(1, list.length)] ?? none
export const treatyIn = (world: World, n: number, status?: string): TreatyId =>
  nth(
    Object.values(world.treaties).filter((treaty) => status === undefined || treaty.status === status),
    n,
    { id: 'tnone' as TreatyId } as World['treaties'][TreatyId],
  ).id
export const draftIn = (world: World, n: number): DraftId => nth(keysOf(world.drafts), n, 'dnone' as DraftId)

/** Mostly the head of a power that is concerned; its diplomat; and now and then somebody else. */
export const speaker = (of: PowerId, n: number): Actor =>
  n % 12 === 0
    ? { kind: 'diplomat', power: of }
    : {
        kind: 'person',
        person: n % 13 === 0 ? (`p${(n % 8) + 1}` as PersonId) : (headOf[of] ?? ('p9' as PersonId)),
      }

/** A deed of some power. */
export const by = (of: fc.Arbitrary<PowerId>, deed: fc.Arbitrary<(world: World, of: PowerId) => Deed>) =>
  fc.tuple(of, pick, deed).map(
    ([of, n, deed]): Move =>
      (world) => ({ actor: speaker(of, n), deed: deed(world, of) }),
  )
