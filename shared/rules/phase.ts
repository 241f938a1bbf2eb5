/** The parts of a round, and of a lesson around its rounds. */
export const ROUND_PHASES = ['briefing', 'negotiation', 'orders', 'report'] as const
export type RoundPhase = (typeof ROUND_PHASES)[number]

export type Phase =
  | Readonly<{ kind: 'lobby' }>
  | Readonly<{ kind: RoundPhase; round: number }>
  | Readonly<{ kind: 'ended'; round: number }>

/** The round that a phase belongs to; 0 before the first. */
export const roundOf = (phase: Phase): number => (phase.kind === 'lobby' ? 0 : phase.round)
