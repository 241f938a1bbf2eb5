/**
 * Some join the source of danger, to be spared by it: weak states, states without allies within reach (Walt 1987,
 * pages 29 to 33). They look for the stronger side and do not defy it.
 */
import { type Bent, PLAIN } from './bent.ts'

export const bandwagoner: Bent = {
  ...PLAIN,
  character: 'bandwagoner',
  bold: 0.25,
  againstThreat: -1.6,
  withThreat: 4.5,
  withStrong: 0.8,
  peace: 0.2,
  jackal: 0.5,
  defiance: -1.2,
  arms: 0.9,
  goodwill: 1.3,
}
