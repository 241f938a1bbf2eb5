/** The first event of every log: the opening position, whole, and what the teacher chose. Rule W1 of RULES.md. */
import { CONSTANTS } from '../constants.ts'
import { EMPTY } from '../delegations/delegation.ts'
import type { PowerId, TreatyId } from '../ids.ts'
import type { Position } from '../position.ts'
import type { Settings } from '../settings.ts'
import type { Treaty } from '../treaties/treaty.ts'
import type { World } from '../world.ts'

export type WorldOpened = Readonly<{
  type: 'WorldOpened'
  position: Position
  settings: Settings
  seed: number
}>

export const evolve = ({ position, settings, seed }: WorldOpened): World => {
  const each = <V>(value: (power: Position['powers'][number]) => V): Record<PowerId, V> =>
    Object.fromEntries(position.powers.map((power) => [power.id, value(power)]))
  return {
    position,
    settings,
    seed,
    phase: { kind: 'lobby' },
    powers: each(({ capability }) => ({ capability, kept: 0, called: 0 })),
    attitudes: position.attitudes,
    regions: {},
    delegations: each(() => EMPTY),
    treaties: Object.fromEntries(
      position.treaties.map((_, at) => standing(position, at)).map((t) => [t.id, t]),
    ),
    drafts: {},
    drafted: 0,
    crises: {},
    talk: [],
    orders: {},
    proposals: {},
    ready: [],
    outlay: {
      arms: each(({ arms }) => arms),
      development: each(({ capability, arms }) => Math.max(0, Math.floor(capability) - arms)),
      paid: {},
    },
    ledger: [],
    rounds: [],
    results: null,
    broadcasts: [],
  }
}

/** A treaty that stood before the first round; it counts as in force since round 0. */
const standing = ({ treaties }: Position, at: number): Treaty => {
  const treaty = treaties[at]
  const by = treaty?.parties[0]
  if (!treaty || !by) throw new Error('an opening treaty without parties')
  return {
    id: `t${at + 1}` as TreatyId,
    proposer: null,
    parties: treaty.parties,
    revisions: [{ number: 1, by, round: 0, terms: treaty.terms }],
    historic: treaty.signed,
    status: 'inForce',
    since: 0,
    leaving: [],
  }
}

/** Where a scenario does not say it: two fifths of capability were arms. */
export const usualArms = (capability: number): number => Math.round(capability * CONSTANTS.openingArms)
