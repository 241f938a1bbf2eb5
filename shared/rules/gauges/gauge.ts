/** A gauge is a number and the sum that made it: any number that a student sees opens down to its terms. */
import type { PowerId, TreatyId } from '../ids.ts'
import type { GaugeName } from '../position.ts'

/** One line of the sum, with the facts that explain it. Values are in the gauge's own unit (see each file). */
export type Term = Readonly<{ value: number }> &
  (
    | Readonly<{ kind: 'base'; side: 'protection' | 'threat' }>
    /** `given`: how much of it came as aid. */
    | Readonly<{ kind: 'ownArms'; given?: number }>
    | Readonly<{ kind: 'pool'; treaty: TreatyId; own: number; total: number; members: number }>
    | Readonly<{
        kind: 'ally'
        power: PowerId
        treaty: TreatyId
        arms: number
        credibility: number
        help: number
        partners: number
        covered: number
      }>
    | Readonly<{
        kind: 'threat'
        power: PowerId
        arms: number
        fund: number
        attitude: number
        proximity: number
        /** On whose soil its forces stand, where they are nearer for it. */
        host?: PowerId
        restraint: number
      }>
    | Readonly<{ kind: 'capability'; points: number }>
    | Readonly<{ kind: 'development'; points: number; given?: number }>
    | Readonly<{ kind: 'developmentFund'; treaty: TreatyId; total: number; members: number }>
    | Readonly<{ kind: 'globalGood'; title: string; paid: number; goal: number }>
    | Readonly<{ kind: 'start' }>
    | Readonly<{ kind: 'opinion'; power: PowerId; attitude: number; weight: number }>
    | Readonly<{ kind: 'treaty'; treaty: TreatyId; price: number; surcharge: number }>
  )

export type Gauge = Readonly<{ value: number; terms: readonly Term[] }>
export type Gauges = Readonly<Record<GaugeName, Gauge>>

export const GAUGE_NAMES = [
  'security',
  'prosperity',
  'influence',
  'autonomy',
] as const satisfies readonly GaugeName[]

/** Aid is told apart only where there is any. */
export const givenOf = (given = 0): Readonly<{ given?: number }> => (given > 0 ? { given } : {})
