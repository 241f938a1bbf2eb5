/**
 * The parties decide together what becomes of their treaty, and can act as one: how they vote, and who can stop
 * them. A treaty without it is changed by consensus. Rules K29 to K31 of RULES.md.
 */
import { z } from 'zod'
import { CONSTANTS } from '../constants.ts'
import { PowerId } from '../ids.ts'
import { type Bargain, clauseModule, type Phrase } from './clause.ts'
import { called, listed } from './names.ts'

const MOST_VETOES = 5

const Council = z.strictObject({
  kind: z.literal('council'),
  rule: z.enum(['consensus', 'majority', 'weighted']),
  /** Parties whose no is enough; where all must agree, everybody's is. */
  veto: z.array(PowerId).min(1).max(MOST_VETOES).readonly().optional(),
})
export type Council = z.infer<typeof Council>

const rules = {
  consensus: 'if all of them agree',
  majority: 'if more than half of them agree',
  weighted: 'if those agree who have more than half of their strength',
} as const

export const council = clauseModule(Council)({
  kind: 'council',
  needs: 'institutions',
  character: 'civil',
  wish: 'wishing to decide together',
  noun: 'League',
  namesTreaty: true,
  called: 'the council',
  sketch: () => ({ kind: 'council', rule: 'majority' }),
  fault: ({ veto = [] }, { parties }) => {
    const stranger = veto.find((power) => !parties.includes(power))
    return stranger ? { reason: 'VetoOfAStranger', power: stranger } : null
  },
  price: ({ rule, veto = [] }, party) => {
    const price = CONSTANTS.price.council[rule]
    const spared = party !== undefined && rule !== 'consensus' && veto.includes(party)
    return spared ? price - CONSTANTS.price.council.veto : price
  },
  article: (clause, bargain) => [
    'The Parties shall have a council. It can change this treaty and act for all of them ',
    {
      name: 'how the council decides',
      chosen: rules[clause.rule],
      options: (['consensus', 'majority', 'weighted'] as const).map((rule) => ({
        words: rules[rule],
        clause: rule === 'consensus' ? { kind: clause.kind, rule } : { ...clause, rule },
      })),
    },
    ...(clause.rule === 'consensus' ? [] : [', ', vetoPick(clause, bargain)]),
    '.',
  ],
  decides: ({ rule, veto = [] }) => ({ rule, veto: rule === 'consensus' ? [] : veto }),
  admits: ({ veto, ...rest }, parties) => {
    const left = veto?.filter((power) => parties.includes(power)) ?? []
    return left.length > 0 ? { ...rest, veto: left } : rest
  },
})

const vetoInWords = ({ veto = [] }: Council, bargain: Bargain): string =>
  veto.length === 0
    ? 'and nobody has a veto'
    : `unless ${listed(
        veto.map((power) => called(bargain, power)),
        'or',
      )} says no`

/** Nobody, each party alone, the two or three strongest, and what stands there now. */
const vetoPick = ({ veto, ...bare }: Council, bargain: Bargain): Phrase<Council> => {
  const { parties, capability } = bargain
  const now: Council = { ...bare, ...(veto && { veto }) }
  const byStrength = parties.toSorted((a, b) => (capability[b] ?? 0) - (capability[a] ?? 0))
  const groups = [2, 3].filter((size) => size < parties.length).map((size) => byStrength.slice(0, size))
  const choices = [
    bare,
    ...[...parties.map((power) => [power]), ...groups].map((those) => ({ ...bare, veto: those })),
  ]
  const options = choices.map((clause) => ({ words: vetoInWords(clause, bargain), clause }))
  const chosen = vetoInWords(now, bargain)
  return {
    name: 'who has a veto',
    chosen,
    options: options.some(({ words }) => words === chosen)
      ? options
      : [...options, { words: chosen, clause: now }],
  }
}
