import type { Hand } from './labelLayout.ts'
import type { LineKind } from './picture.ts'

/** The colours of the plate and of what is written on it. Paper colours are those of the pages. */
export const ink = {
  text: '#2b2118',
  soft: '#5c4d3c',
  halo: 'rgba(251, 245, 230, 0.9)',
  paper: '#fffaf0',
  sea: '#2f5a6b',
  coast: '#2f4a55',
  border: '#3c2c1c',
  oxblood: '#7a1f1f',
  danger: '#94200c',
  lapis: '#23406e',
  laurel: '#2f5d50',
} as const

/** The sea where the plate ends, so that nothing shows where it does. */
export const DEEP = '#9fbfc8'

type Stroke = Readonly<{ colour: string; width: number; dash: readonly number[]; core?: number }>

/** Each kind of promise has its own pattern, so that it can be read without colour. `core` hollows a line out. */
export const lineStyle: Readonly<Record<LineKind, Stroke>> = {
  defence: { colour: ink.lapis, width: 2.8, dash: [] },
  understanding: { colour: ink.lapis, width: 3.1, dash: [0.01, 6] },
  fund: { colour: ink.laurel, width: 5.2, dash: [11, 4], core: 2 },
  trade: { colour: ink.laurel, width: 1.9, dash: [9, 4, 0.01, 4] },
  secret: { colour: ink.oxblood, width: 2.6, dash: [6.5, 5] },
}

/** The hands names are written in. Spacing is in parts of the size. */
export const hands: Readonly<Record<Hand, Readonly<{ font: string; spacing: number; colour: string }>>> = {
  great: { font: '600 SIZEpx "EB Garamond", Georgia, serif', spacing: 0.14, colour: ink.text },
  small: { font: '600 SIZEpx "EB Garamond", Georgia, serif', spacing: 0.015, colour: ink.text },
  minor: { font: '500 SIZEpx "EB Garamond", Georgia, serif', spacing: 0.01, colour: '#4a3d2f' },
  sea: { font: 'italic 400 SIZEpx "IM Fell English", Georgia, serif', spacing: 0.02, colour: ink.sea },
}

export const plateFont = '600 SIZEpx "EB Garamond", Georgia, serif'
export const plaqueFont = '600 SIZEpx "EB Garamond", Georgia, serif'

export const fontAt = (font: string, size: number): string => font.replace('SIZE', size.toFixed(2))

/** The size of a great power's name, in CSS pixels: legible in a hand, and from the back of a room. */
export const letterSize = (width: number, height: number): number =>
  Math.max(11, Math.min(34, 0.0236 * Math.sqrt(width * height)))
