/** What powers do about crises in Negotiation. */
import { deed } from '../sentence.ts'

export const QUARRELS = [
  deed('{by:actor} demands {title} of {power}, for {number} points', ({ by, title, power, number }) => ({
    actor: by,
    deed: { type: 'Demand', target: power, stakes: number, demand: title },
  })),
]
