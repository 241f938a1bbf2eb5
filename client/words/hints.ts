/** Six short hints, each said once, where it helps. */

export type HintName =
  | 'brief'
  | 'firstNegotiation'
  | 'firstDesk'
  | 'firstIncoming'
  | 'firstOrders'
  | 'firstReport'

/** The first sentence is set in bold; {power} is the reader's own. */
export const HINTS: Readonly<Record<HintName, readonly [first: string, rest: string]>> = {
  brief: ['Read on to what {power} wants.', 'Those are your points.'],
  firstNegotiation: [
    'Start with one question.',
    'Who protects you, and from whom? Open Security under the map: every number there opens into its reasons.',
  ],
  firstDesk: ['Blue words can be changed.', 'Watch the margin while you do.'],
  firstIncoming: ['Read the last column first:', 'what if they do not keep it?'],
  firstOrders: ['What you promised is filled in.', 'What you pay is up to you.'],
  firstReport: ['What only you know,', 'nobody was told.'],
}
