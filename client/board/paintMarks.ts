import type { Composition } from './composition.ts'
import { fontAt, ink, plateFont } from './inks.ts'
import { NOTICE_LEADING, type Notice, noticeLetters, type Tone } from './notices.ts'
import type { Ring } from './rings.ts'

/** How much of a moment is to be seen: its line, and its words. */
export type Shown = Readonly<{ drawn: (moment: number) => number; spoken: (moment: number) => number }>

const toneInk: Readonly<Record<Tone, string>> = {
  danger: ink.danger,
  lapis: ink.lapis,
  laurel: ink.laurel,
  soft: ink.soft,
}

const FLAMES = 20

const paintFlames = (pen: CanvasRenderingContext2D, radius: number) => {
  pen.beginPath()
  for (let i = 0; i < FLAMES; i++) {
    const turn = (i / FLAMES) * Math.PI * 2
    const reach = i % 2 ? 1.32 : 1.46
    pen.moveTo(Math.cos(turn) * radius * 1.17, Math.sin(turn) * radius * 1.17)
    pen.lineTo(Math.cos(turn + 0.07) * radius * reach, Math.sin(turn + 0.07) * radius * reach)
  }
  pen.lineWidth = Math.max(1, radius * 0.1)
  pen.lineCap = 'round'
  pen.stroke()
}

const paintHatching = (pen: CanvasRenderingContext2D, radius: number) => {
  pen.save()
  pen.beginPath()
  pen.arc(0, 0, radius, 0, 7)
  pen.clip()
  pen.beginPath()
  for (let x = -2 * radius; x < 2 * radius; x += Math.max(3.2, radius * 0.32)) {
    pen.moveTo(x, radius)
    pen.lineTo(x + 2 * radius, -radius)
  }
  pen.lineWidth = Math.max(1, radius * 0.085)
  pen.globalAlpha *= 0.75
  pen.stroke()
  pen.restore()
}

const paintRing = (pen: CanvasRenderingContext2D, { at, radius, mark }: Ring, share: number) => {
  pen.save()
  pen.translate(...at)
  pen.globalAlpha = share
  pen.scale(0.7 + 0.3 * share, 0.7 + 0.3 * share)
  pen.fillStyle = 'rgba(255, 250, 240, 0.93)'
  pen.beginPath()
  pen.arc(0, 0, radius * 1.22, 0, 7)
  pen.fill()
  const colour = mark === 'ended' ? ink.laurel : ink.danger
  pen.strokeStyle = colour
  if (mark !== 'ended') {
    paintFlames(pen, radius)
    paintHatching(pen, radius)
  }
  pen.lineWidth = Math.max(1.8, radius * 0.17)
  pen.beginPath()
  pen.arc(0, 0, radius, 0, 7)
  pen.stroke()
  if (mark === 'yours') {
    pen.fillStyle = 'rgba(255, 250, 240, 0.9)'
    pen.beginPath()
    pen.arc(0, 0, radius * 0.62, 0, 7)
    pen.fill()
    pen.fillStyle = colour
    pen.font = fontAt('700 SIZEpx "EB Garamond", Georgia, serif', radius * 1.35)
    pen.textAlign = 'center'
    pen.textBaseline = 'alphabetic'
    pen.fillText('!', 0, radius * 0.46)
  }
  pen.restore()
}

const paintNotice = (
  pen: CanvasRenderingContext2D,
  { box, rows }: Notice,
  unit: number,
  { spoken }: Shown,
) => {
  const shares = rows.map(({ moment }) => (moment === undefined ? 1 : spoken(moment)))
  const share = Math.max(...shares)
  if (share === 0) return
  const lead = toneInk[rows[shares.findIndex((each) => each > 0)]!.tone]
  const size = noticeLetters(unit)
  pen.save()
  pen.globalAlpha = share
  pen.fillStyle = ink.paper
  pen.shadowColor = 'rgba(43, 33, 24, 0.35)'
  pen.shadowBlur = 4
  pen.shadowOffsetY = 1
  // The plate is as long as what has been said so far.
  const unsaid = shares.reduce((sum, each) => sum + 1 - each, 0) - (1 - share)
  const length = box.h - unsaid * size * NOTICE_LEADING
  pen.fillRect(box.x, box.y, box.w, length)
  pen.shadowColor = 'transparent'
  pen.strokeStyle = lead
  pen.lineWidth = Math.max(1.3, 1.7 * unit)
  pen.strokeRect(box.x, box.y, box.w, length)
  pen.font = fontAt(plateFont, size)
  pen.textAlign = 'center'
  pen.textBaseline = 'alphabetic'
  for (const [i, { text, tone }] of rows.entries()) {
    pen.globalAlpha = shares[i]!
    pen.fillStyle = toneInk[tone]
    pen.fillText(
      text,
      box.x + box.w / 2,
      box.y + size * 0.35 + size * NOTICE_LEADING * (i + 0.5) + size * 0.29,
    )
  }
  pen.restore()
}

export const paintRings = (pen: CanvasRenderingContext2D, { rings }: Composition, { drawn }: Shown): void => {
  for (const ring of rings) paintRing(pen, ring, ring.moment === undefined ? 1 : drawn(ring.moment))
}

export const paintNotices = (
  pen: CanvasRenderingContext2D,
  { notices, unit }: Composition,
  shown: Shown,
): void => {
  for (const notice of notices) paintNotice(pen, notice, unit, shown)
}
