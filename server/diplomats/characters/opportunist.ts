/**
 * States also bandwagon for profit: unsatisfied, they side with whoever is about to win, and a promise lasts as long
 * as it pays (Schweller 1994, Bandwagoning for Profit: the jackal).
 */
import { type Bent, PLAIN } from './bent.ts'

export const opportunist: Bent = {
  ...PLAIN,
  character: 'opportunist',
  bold: 0.7,
  trusting: 0.4,
  loyal: 0.05,
  againstThreat: 0.2,
  withStrong: 0.5,
  entrapment: 0.7,
  coming: 1.4,
  reputation: 0.3,
  prize: 1.4,
  jackal: 0.9,
  ownShare: 0.8,
  attention: 1.3,
}
