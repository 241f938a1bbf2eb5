/**
 * Where several could stop an aggressor, each would rather that another did: it wants to be covered, pays little and
 * lets others come (Christensen & Snyder 1990, Chain Gangs and Passed Bucks; Olson & Zeckhauser 1966 on the small
 * who exploit the great). Who does not mean to come need not fear to be drawn in.
 */
import { type Bent, PLAIN } from './bent.ts'

export const buckPasser: Bent = {
  ...PLAIN,
  character: 'buckPasser',
  bold: 0.4,
  loyal: 0.15,
  againstThreat: 0.9,
  burden: 1.7,
  entrapment: 0.5,
  support: 1.4,
  coming: 2.2,
  reputation: 0.4,
  arms: 0.85,
  ownShare: 0.5,
  othersShare: 1,
}
