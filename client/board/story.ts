import type { BoardMoment } from './picture.ts'

/** When a moment is drawn, in milliseconds from the beginning of the story. */
export type Beat = Readonly<{ from: number; to: number }>

const takes: Readonly<Record<BoardMoment['kind'], number>> = {
  demand: 700,
  came: 500,
  stayed: 400,
  war: 500,
  ended: 500,
}

/** A moment's words come when its line has arrived. */
const WORDS = 250

/** One moment after another; the next begins when the words of the last have been read out. */
export const beatsOf = (moments: readonly BoardMoment[]): readonly Beat[] => {
  let clock = 0
  return moments.map(({ kind }) => {
    const from = clock
    const to = from + takes[kind]
    clock = to + WORDS
    return { from, to }
  })
}

export const storyEnds = (beats: readonly Beat[]): number => (beats.at(-1)?.to ?? 0) + WORDS

const eased = (share: number) => 1 - (1 - share) ** 2

const within = (share: number) => Math.max(0, Math.min(1, share))

/** How much of a moment's line is drawn. */
export const drawnOf = ({ from, to }: Beat, clock: number): number =>
  eased(within((clock - from) / (to - from)))

/** How clearly its words show. */
export const spokenOf = ({ to }: Beat, clock: number): number => within((clock - to) / WORDS)
