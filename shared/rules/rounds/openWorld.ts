/** The first event of every log: the opening position, whole, and what the teacher chose. Rule W1 of RULES.md. */
import { drawnName } from '../chance.ts'
import { CONSTANTS } from '../constants.ts'
import { openingCharacters } from '../delegations/character.ts'
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
  naming: number
}>

export const evolve = ({ position, settings, seed, naming }: WorldOpened): World => {
  const each = <V>(value: (power: Position['powers'][number]) => V): Record<PowerId, V> =>
    Object.fromEntries(position.powers.map((power) => [power.id, value(power)]))
  return {
    position,
    settings,
    seed,
    naming,
    phase: { kind: 'lobby' },
    powers: each(({ capability }) => ({ capability, kept: 0, called: 0 })),
    attitudes: position.attitudes,
    regions: {},
    delegations: each(() => EMPTY),
    characters: openingCharacters(position, naming),
    treaties: standingTreaties(position, naming),
    drafts: {},
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
    support: each(({ home }) => home?.support ?? CONSTANTS.home.support),
    ledger: [],
    rounds: [],
    results: null,
    broadcasts: [],
  }
}

/** The treaties that stood before the first round; they count as in force since round 0. */
const standingTreaties = ({ treaties }: Position, naming: number): Record<TreatyId, Treaty> => {
  const register: Record<TreatyId, Treaty> = {}
  for (const { parties, terms, signed } of treaties) {
    const by = parties[0]
    if (!by) throw new Error('an opening treaty without parties')
    const id = drawnName(naming, 't', (name) => Object.hasOwn(register, name)) as TreatyId
    register[id] = {
      id,
      proposer: null,
      parties,
      revisions: [{ number: 1, by, round: 0, terms }],
      historic: signed,
      status: 'inForce',
      since: 0,
      leaving: [],
    }
  }
  return register
}

/** Where a scenario does not say it: two fifths of capability were arms. */
export const usualArms = (capability: number): number => Math.round(capability * CONSTANTS.openingArms)
