/**
 * A third party that wants the quarrel ended more than either side to win: it stays out of blocs, is at peace with
 * all, and mediates (Touval & Zartman 1985, International Mediation in Theory and Practice).
 */
import { type Bent, PLAIN } from './bent.ts'

export const honestBroker: Bent = {
  ...PLAIN,
  character: 'honestBroker',
  bold: 0.35,
  trusting: 0.6,
  loyal: 0.75,
  againstThreat: 0,
  bloc: -1.6,
  peace: 0.9,
  entrapment: 1.6,
  prize: 0.7,
  arms: 0.95,
  goodwill: 1.4,
}
