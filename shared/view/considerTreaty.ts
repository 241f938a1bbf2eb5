/** What a treaty would mean, asked before it is sent or signed: computed from what the asker may know. */

import { priceFor } from '../rules/gauges/autonomy.ts'
import { GAUGE_NAMES, type Gauges } from '../rules/gauges/gauge.ts'
import { gaugesOf, interestOf } from '../rules/gauges/gauges.ts'
import { growth } from '../rules/gauges/prosperity.ts'
import { security } from '../rules/gauges/security.ts'
import { supportOf } from '../rules/home/support.ts'
import type { PowerId, TreatyId } from '../rules/ids.ts'
import { roundOf } from '../rules/phase.ts'
import type { GaugeName } from '../rules/position.ts'
import { keysOf } from '../rules/record.ts'
import { owedUnder } from '../rules/rounds/dues.ts'
import { receivedFrom } from '../rules/rounds/received.ts'
import { type Contradiction, contradictionsIn } from '../rules/treaties/contradictions.ts'
import { developmentOf } from '../rules/treaties/funds.ts'
import { faultInChange, faultInTerms, type TermsRefusal } from '../rules/treaties/legality.ts'
import { ratifiersOf } from '../rules/treaties/ratify.ts'
import type { Terms } from '../rules/treaties/terms.ts'
import { lastRevision, type Treaty } from '../rules/treaties/treaty.ts'
import { type Outlay, type Payment, type Received, treatiesInForce, type World } from '../rules/world.ts'
import { usualOutlay } from './estimate.ts'

/** The four gauges and what they add up to. */
export type Standing = Readonly<Record<GaugeName | 'overall', number>>

export type Growth = Readonly<{ today: number; ifKept: number }>

export type TreatyOutlook = Readonly<{
  /** What the rules would refuse, or null. */
  fault: TermsRefusal | null
  price: Readonly<{ price: number; surcharge: number }>
  today: Standing
  ifKept: Standing
  /** The others pay nothing and do not come: the temptation of the other side. */
  ifBroken: Standing
  /** Points of capability that a round brings, today and with the text: what no gauge shows at once. */
  growth: Growth
  /** A guess from what the asker knows. */
  others: readonly Readonly<{ power: PowerId; today: Standing; ifKept: Standing; growth: Growth }>[]
  contradictions: readonly Contradiction[]
  /** Parties at whose home it would have to be ratified, with their support there. */
  ratifiers: readonly Readonly<{ power: PowerId; support: number }>[]
}>

/**
 * @param known the world as the asker may know it
 * @param replaces the treaty in force whose text this one would be, or null
 */
export const considerTreaty = (
  known: World,
  power: PowerId,
  parties: readonly PowerId[],
  terms: Terms,
  replaces: TreatyId | null = null,
): TreatyOutlook => {
  const today = usualOutlay(known)
  const replaced = replaces === null ? undefined : known.treaties[replaces]
  const signed = withTreatyInForce(withoutTreaty(known, replaces), parties, terms, replaced)
  const kept = usualOutlay(signed)
  const standing = (world: World, of: PowerId, outlay: Outlay) =>
    standingOf(world, of, gaugesOf(world, of, outlay))
  const grows = (of: PowerId): Growth => ({
    today: growth(known, of, developmentOf(known, of, today)),
    ifKept: growth(signed, of, developmentOf(signed, of, kept)),
  })
  return {
    fault: replaced ? faultInChange(known, replaced, parties, terms) : faultInTerms(known, parties, terms),
    price: priceFor(known, power, parties, terms),
    today: standing(known, power, today),
    ifKept: standing(signed, power, kept),
    ifBroken: standingOf(signed, power, ifOthersBreak(signed, power, withoutAid(known, signed))),
    growth: grows(power),
    others: parties
      .filter((party) => party !== power)
      .map((party) => ({
        power: party,
        growth: grows(party),
        today: standing(known, party, today),
        ifKept: standing(signed, party, kept),
      })),
    ratifiers: ratifiersOf(known, parties, terms).map((party) => ({
      power: party,
      support: supportOf(known, party),
    })),
    contradictions: contradictionsIn(treatiesInForce(signed)).filter(({ power: torn }) =>
      parties.includes(torn),
    ),
  }
}

export const standingOf = (world: World, power: PowerId, gauges: Gauges): Standing => ({
  ...(Object.fromEntries(GAUGE_NAMES.map((name) => [name, gauges[name].value])) as Record<GaugeName, number>),
  overall: interestOf(world, power, gauges),
})

const withoutTreaty = (world: World, treaty: TreatyId | null): World =>
  treaty === null
    ? world
    : {
        ...world,
        treaties: Object.fromEntries(Object.entries(world.treaties).filter(([id]) => id !== treaty)),
      }

const CONSIDERED = 'tconsider' as TreatyId

/** The world in which this text is already law, and runs: the aid that it promises has begun to arrive. */
export const withTreatyInForce = (
  world: World,
  parties: readonly PowerId[],
  terms: Terms,
  replaced?: Treaty,
): World => {
  const signed = withText(world, parties, terms, replaced)
  const treaty = signed.treaties[CONSIDERED]
  if (treaty?.status !== 'inForce') return signed
  const payments = owedUnder(signed, treaty).flatMap(({ by, to, points, article }): readonly Payment[] =>
    to === 'fund' ? [] : [{ treaty: CONSIDERED, article, by, to, due: points, paid: points }],
  )
  const arriving = receivedFrom(signed, payments)
  return Object.keys(arriving).length === 0
    ? signed
    : { ...signed, received: together(signed.received ?? {}, arriving) }
}

const together = (a: Aided, b: Aided): Aided =>
  Object.fromEntries(
    keysOf({ ...a, ...b }).map((id) => {
      const [first, second] = [a[id] ?? NO_AID, b[id] ?? NO_AID]
      return [
        id,
        {
          money: first.money + second.money,
          arms: first.arms + second.arms,
          technology: first.technology + second.technology,
        },
      ]
    }),
  )

type Aided = Readonly<Record<PowerId, Received>>
const NO_AID: Received = { money: 0, arms: 0, technology: 0 }

/** What everybody would spend if the text ran and none of its aid came. */
const withoutAid = (known: World, { received: _, ...signed }: World): Outlay =>
  usualOutlay({ ...signed, ...(known.received && { received: known.received }) })

const withText = (world: World, parties: readonly PowerId[], terms: Terms, replaced?: Treaty): World => {
  const by = parties[0]
  if (!by) return world
  const round = roundOf(world.phase)
  const text = { number: 1, by, round, terms }
  // What a new text leaves as it was goes on being counted from where it began (rule T29).
  const { since, revisions } =
    replaced?.status === 'inForce'
      ? { since: replaced.since, revisions: [...replaced.revisions, { ...text, binds: round }] }
      : { since: round, revisions: [text] }
  return {
    ...world,
    treaties: {
      ...world.treaties,
      [CONSIDERED]: {
        id: CONSIDERED,
        proposer: by,
        parties,
        revisions,
        historic: null,
        status: 'inForce',
        since,
        leaving: [],
      },
    },
  }
}

/** Security when nobody but the asker keeps the text: its promises protect nobody, its price is paid all the same. */
const ifOthersBreak = (signed: World, power: PowerId, kept: Outlay): Gauges => {
  const alone = withoutOthers(kept, power)
  return {
    ...gaugesOf(signed, power, alone),
    security: security(withoutPromises(signed), power, alone),
  }
}

const withoutPromises = (world: World): World => {
  const treaty = world.treaties[CONSIDERED]
  if (treaty?.status !== 'inForce') return world
  const { number, by, round, terms } = lastRevision(treaty.revisions)
  const clauses = terms.clauses.filter(({ kind }) => kind === 'pool')
  const revisions = [{ number, by, round, terms: { ...terms, clauses } }]
  return { ...world, treaties: { ...world.treaties, [CONSIDERED]: { ...treaty, revisions } } }
}

const withoutOthers = (outlay: Outlay, power: PowerId): Outlay => ({
  ...outlay,
  paid: { ...outlay.paid, [CONSIDERED]: { [power]: outlay.paid[CONSIDERED]?.[power] ?? 0 } },
})
