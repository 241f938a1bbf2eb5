/**
 * Who fears abandonment most holds most closely to its allies: few promises, kept in full, for the sake of the next
 * one (Snyder 1997, Alliance Politics, chapter 6; Leeds 2003 on who breaks alliances).
 */
import { type Bent, PLAIN } from './bent.ts'

export const faithfulAlly: Bent = {
  ...PLAIN,
  character: 'faithfulAlly',
  trusting: 0.65,
  loyal: 0.95,
  againstThreat: 0.7,
  entrapment: 0.8,
  coming: 0.5,
  reputation: 1.3,
  saturation: 1.8,
  burden: 0.8,
  attention: 0.8,
}
