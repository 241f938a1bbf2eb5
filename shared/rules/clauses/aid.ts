/**
 * One party gives another points every round, as money, arms or technology, and promises nothing else: subsidies,
 * loans, lend-lease. Rules K19 and K20 of RULES.md.
 */
import { z } from 'zod'
import { CONSTANTS } from '../constants.ts'
import { PowerId } from '../ids.ts'
import type { AidKind, Bargain, Pick } from './clause.ts'
import { clauseModule } from './clause.ts'
import { called } from './names.ts'
import { faultInOwed, owedFields, whileKeptPick } from './owed.ts'
import { pointsInWords, upTo } from './points.ts'

const Aid = z.strictObject({
  kind: z.literal('aid'),
  from: PowerId,
  to: PowerId,
  /** Each round. */
  points: z.int().min(1).max(20),
  what: z.enum(['money', 'arms', 'technology']),
  /** How many rounds of the treaty; null for as long as it holds. */
  rounds: z.int().min(1).max(12).nullable(),
  whileKept: owedFields.whileKept,
})
export type Aid = z.infer<typeof Aid>

/** Rule K19: at most a quarter of what the giver has, in whole points. */
const mostFrom = ({ capability }: Bargain, power: PowerId): number =>
  Math.floor(CONSTANTS.aidCap * (capability[power] ?? 0))

const givers = (bargain: Bargain): readonly PowerId[] =>
  bargain.parties.filter((party) => mostFrom(bargain, party) > 0)

const AS: Readonly<Record<AidKind, string>> = {
  money: 'in money',
  arms: 'in arms',
  technology: 'in technology',
}

const forHowLong = (rounds: Aid['rounds']): string => {
  if (rounds === null) return 'as long as this treaty holds'
  return rounds === 1 ? 'for one round' : `for ${rounds} rounds`
}

export const aid = clauseModule(Aid)({
  kind: 'aid',
  needs: 'burdenSharing',
  character: 'civil',
  wish: 'wishing to help where help is needed',
  noun: 'Aid Agreement',
  called: 'the promise of aid',
  fits: (bargain) => givers(bargain).length > 0,
  sketch: (bargain) => {
    const [from] = givers(bargain)
    const to = bargain.parties.find((party) => party !== from)
    if (!from || !to) throw new Error('aid where nobody can give any')
    return {
      kind: 'aid',
      from,
      to,
      points: Math.min(2, mostFrom(bargain, from)),
      what: 'money',
      rounds: null,
    }
  },
  fault: (clause, bargain, others) => {
    const stranger = [clause.from, clause.to].find((power) => !bargain.parties.includes(power))
    if (stranger) return { reason: 'OwedByAStranger', clause: 'aid', power: stranger }
    if (clause.from === clause.to) return { reason: 'OwedToNobody', clause: 'aid' }
    const most = mostFrom(bargain, clause.from)
    if (clause.points > most)
      return {
        reason: 'PromiseBeyondMeans',
        clause: 'aid',
        power: clause.from,
        promised: clause.points,
        most,
      }
    return faultInOwed('aid', clause, bargain, others)
  },
  price: () => CONSTANTS.price.aid,
  article: (clause, bargain, others) => [
    partyPick('who gives', clause.from, bargain, (from) => ({
      ...clause,
      from,
      to: from === clause.to ? clause.from : clause.to,
      points: Math.max(1, Math.min(clause.points, mostFrom(bargain, from))),
    })),
    ' shall give ',
    partyPick('who is given', clause.to, bargain, (to) => ({
      ...clause,
      to,
      from: to === clause.from ? clause.to : clause.from,
    })),
    ' ',
    {
      name: 'how much it gives',
      chosen: pointsInWords(clause.points),
      options: upTo(1, Math.max(clause.points, Math.min(8, mostFrom(bargain, clause.from)))).map(
        (points) => ({
          words: pointsInWords(points),
          clause: { ...clause, points },
        }),
      ),
    },
    ' a round ',
    {
      name: 'what it gives',
      chosen: AS[clause.what],
      options: (['money', 'arms', 'technology'] as const).map((what) => ({
        words: AS[what],
        clause: { ...clause, what },
      })),
    },
    ', ',
    {
      name: 'for how long',
      chosen: forHowLong(clause.rounds),
      options: [...new Set([null, 1, 2, 3, 4, clause.rounds])].map((rounds) => ({
        words: forHowLong(rounds),
        clause: { ...clause, rounds },
      })),
    },
    ', ',
    whileKeptPick(clause, others),
    '.',
  ],
  owing: ({ from, to, points, rounds }, { age }) =>
    rounds === null || age <= rounds ? [{ by: from, to, points }] : [],
  brings: ({ what }) => what,
})

const partyPick = (
  name: string,
  chosen: PowerId,
  bargain: Bargain,
  withParty: (party: PowerId) => Aid,
): Pick<Aid> => ({
  name,
  chosen: called(bargain, chosen),
  options: bargain.parties.map((party) => ({ words: called(bargain, party), clause: withParty(party) })),
})
