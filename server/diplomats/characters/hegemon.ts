/**
 * The largest member gains so much from the common good that it provides most of it alone, and smaller powers gather
 * under it (Olson & Zeckhauser 1966; Kindleberger 1973 on leadership; Lake 2009 on hierarchy).
 */
import { type Bent, PLAIN } from './bent.ts'

export const hegemon: Bent = {
  ...PLAIN,
  character: 'hegemon',
  bold: 0.75,
  loyal: 0.6,
  againstThreat: 1.2,
  withThreat: -0.8,
  bloc: 0.4,
  burden: 0.6,
  entrapment: 0.8,
  support: 0.7,
  saturation: 0.5,
  prize: 1.1,
  defiance: 0.8,
  arms: 1.15,
  ownShare: 1.5,
  othersShare: 0.6,
  circle: 1.5,
  attention: 1.5,
}
