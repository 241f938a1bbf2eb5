/** What a crisis shows of promises: who was called and came or stayed, who turned on whom. Rules L1, C5 and C6 of RULES.md. */
import type { PowerId, TreatyId } from '../ids.ts'
import type { KnownTo, LedgerEntry } from '../ledger.ts'
import { roundOf } from '../phase.ts'
import { isPublic } from '../treaties/treaty.ts'
import type { World } from '../world.ts'
import { type Crisis, type CrisisOutcome, sideOf } from './crisis.ts'
import { defiedBy } from './mediation.ts'
import { brokenAgainst } from './promises.ts'

export const ledgerOfCrisis = (
  world: World,
  crisis: Crisis,
  outcome: CrisisOutcome,
): readonly LedgerEntry[] => [
  ...answers(world, crisis, outcome),
  ...betrayals(world, crisis, outcome),
  ...defiance(world, crisis, outcome),
]

/** Rule C7: a call is put to the test when the principal stands firm; one that gives way needs nobody. */
const answers = (world: World, crisis: Crisis, { calls, stances }: CrisisOutcome): readonly LedgerEntry[] =>
  calls
    .filter(({ side }) => stances[crisis[side]] === 'standFirm')
    .map(({ power, side, treaty, article }) => {
      const came = sideOf(stances[power]) === side
      return entry(world, power, treaty, crisis[side], {
        what: { kind: 'call', crisis: crisis.id, came: came ? 'came' : 'stayed' },
        article: article ?? (side === 'target' ? 'defence' : 'offence'),
        verdict: came ? 'kept' : 'abandoned',
      })
    })

/** Challenging a power, or joining against one, to which one owes restraint. */
const betrayals = (world: World, crisis: Crisis, outcome: CrisisOutcome): readonly LedgerEntry[] => {
  const { challenger, target } = crisis
  const firm = (power: PowerId) => outcome.stances[power] === 'standFirm'
  const against = [
    ...(firm(challenger) ? [challenger, ...outcome.withChallenger] : []).map((power) => ({
      power,
      victim: target,
    })),
    ...(firm(target) ? outcome.withTarget : []).map((power) => ({ power, victim: challenger })),
  ]
  return against.flatMap(({ power, victim }) =>
    brokenAgainst(world, crisis, power, victim).map(({ treaty, article }) =>
      entry(world, power, treaty, victim, {
        what: { kind: 'restraint', crisis: crisis.id },
        article,
        verdict: 'betrayed',
      }),
    ),
  )
}

/** Rule K18: a principal that stands firm without having signed the settlement of a mediator named beforehand. */
const defiance = (world: World, crisis: Crisis, { stances }: CrisisOutcome): readonly LedgerEntry[] => {
  const { challenger, target } = crisis
  return [challenger, target]
    .filter((power) => stances[power] === 'standFirm')
    .flatMap((power) =>
      defiedBy(world, crisis, power).map(({ id }) =>
        entry(world, power, id, power === challenger ? target : challenger, {
          what: { kind: 'restraint', crisis: crisis.id },
          article: 'arbitration',
          verdict: 'betrayed',
        }),
      ),
    )
}

/** Deeds in a crisis are seen by all; that they broke a secret treaty, only by its parties. */
const entry = (
  world: World,
  by: PowerId,
  treaty: TreatyId,
  owedTo: PowerId,
  told: Pick<LedgerEntry, 'what' | 'article' | 'verdict'>,
): LedgerEntry => {
  const bound = world.treaties[treaty]
  const open = bound !== undefined && isPublic(bound)
  const round = roundOf(world.phase)
  const knownTo: KnownTo = open ? 'everyone' : (bound?.parties.filter((party) => party !== by) ?? [])
  return { round, by, treaty, owedTo: [owedTo], ...told, knownTo, publicSince: open ? round : null }
}
