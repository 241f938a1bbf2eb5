import type { Composition } from './composition.ts'
import { fontAt, hands, ink, plaqueFont } from './inks.ts'
import { LEADING, type Measure, type Written } from './labelLayout.ts'
import { plaqueHeight } from './names.ts'
import { words } from './words.ts'

const spaced = (pen: CanvasRenderingContext2D, spacing: number) => {
  pen.letterSpacing = `${spacing.toFixed(2)}px`
}

const writes = (pen: CanvasRenderingContext2D, { hand, size }: Pick<Written, 'hand' | 'size'>) => {
  pen.font = fontAt(hands[hand].font, size)
  spaced(pen, hands[hand].spacing * size)
}

/** Measures rows with a context's own pen. Asked again for every frame of a zoom, so it remembers. */
export const measureWith = (pen: CanvasRenderingContext2D): Measure => {
  const known = new Map<string, number>()
  return (row, hand, size) => {
    const key = `${hand} ${row}`
    const em = known.get(key)
    if (em !== undefined) return em * size
    writes(pen, { hand, size: 100 })
    const width = pen.measureText(row).width / 100
    known.set(key, width)
    return width * size
  }
}

const paintName = (pen: CanvasRenderingContext2D, name: Written) => {
  const { hand, rows, size, angle, at } = name
  writes(pen, name)
  pen.save()
  pen.translate(...at)
  pen.rotate((angle * Math.PI) / 180)
  pen.textAlign = 'center'
  pen.textBaseline = 'alphabetic'
  pen.lineJoin = 'round'
  // Spacing is also set behind the last letter; half of it brings the row back to its middle.
  const x = (hands[hand].spacing * size) / 2
  for (const [i, row] of rows.entries()) {
    const y = (i - (rows.length - 1) / 2) * size * LEADING + size * (hand === 'great' ? 0.325 : 0.29)
    if (hand !== 'sea') {
      pen.strokeStyle = ink.halo
      pen.lineWidth = Math.max(2.6, size * 0.22)
      pen.strokeText(row, x, y)
    }
    pen.fillStyle = hands[hand].colour
    pen.fillText(row, x, y)
  }
  pen.restore()
  spaced(pen, 0)
}

const paintPlaque = (pen: CanvasRenderingContext2D, { at: [x], box }: Written, unit: number) => {
  const height = plaqueHeight(unit) - 3
  const size = height * 0.74
  pen.font = fontAt(plaqueFont, size)
  const width = pen.measureText(words.you).width + size * 1.1
  pen.fillStyle = ink.oxblood
  pen.shadowColor = 'rgba(43, 33, 24, 0.35)'
  pen.shadowBlur = 3
  pen.fillRect(x - width / 2, box.y, width, height)
  pen.shadowColor = 'transparent'
  pen.fillStyle = ink.paper
  pen.textAlign = 'center'
  pen.textBaseline = 'alphabetic'
  pen.fillText(words.you, x, box.y + height / 2 + size * 0.3)
}

/** Names from the least to the first, so that what matters lies on top; then the plaque. */
export const paintNames = (
  pen: CanvasRenderingContext2D,
  { names, unit }: Composition,
  you: string | undefined,
) => {
  for (const name of names.toReversed()) paintName(pen, name)
  const mine = names.find(({ id }) => id === you)
  if (mine) paintPlaque(pen, mine, unit)
}
