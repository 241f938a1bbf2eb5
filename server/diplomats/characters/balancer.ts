/**
 * States balance: they ally against the power that threatens most, by its strength, nearness and intentions,
 * rather than with it (Walt 1987, The Origins of Alliances, chapters 2 and 5).
 */
import { type Bent, PLAIN } from './bent.ts'

export const balancer: Bent = {
  ...PLAIN,
  character: 'balancer',
  bold: 0.6,
  againstThreat: 2.4,
  withThreat: -2.5,
  entrapment: 0.8,
  support: 1.2,
  defiance: 0.8,
  arms: 1.15,
}
