/** The committed table of who stood with whom (deriveAlignments.ts makes it). */
import alignments from './alignments.json' with { type: 'json' }

/** A promise of arms, or only to consult, with its number in ATOP. */
export type Tie = Readonly<{
  powers: readonly [string, string]
  what: 'arms' | 'consultation'
  atop: number
}>

export type Alignment = Readonly<{
  scenario: string
  from: string
  to: string
  source: string
  blocs: readonly (readonly string[])[]
  ties: readonly Tie[]
}>

/** The historical blocs of a scenario; none where nobody has derived them. */
export const historicalBlocs = (scenario: string): readonly (readonly string[])[] =>
  alignments.find((each) => each.scenario === scenario)?.blocs ?? []
