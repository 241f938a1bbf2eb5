/** Where a step lies on the line of time: rounds are equally long, the lobby is short. */
import type { Chapter } from '../history.ts'

const LOBBY = 0.3

const lengthOf = ({ round }: Chapter) => (round === 0 ? LOBBY : 1)

/** A chapter's beginning and end on the line, 0 to 1. */
export type Stretch = Chapter & Readonly<{ begins: number; ends: number }>

export const stretchesOf = (chapters: readonly Chapter[]): readonly Stretch[] => {
  const whole = chapters.reduce((sum, chapter) => sum + lengthOf(chapter), 0)
  let begins = 0
  return chapters.map((chapter) => {
    const ends = begins + lengthOf(chapter) / whole
    const stretch = { ...chapter, begins, ends }
    begins = ends
    return stretch
  })
}

/** 0 to 1 along the line. */
export const placeOf = (stretches: readonly Stretch[], step: number): number => {
  const stretch = stretches.find(({ from, to }) => step >= from && step < to)
  if (!stretch) return 1
  const { begins, ends, from, to } = stretch
  return begins + ((ends - begins) * (step - from + 0.5)) / (to - from)
}

/** The step that lies nearest to a place on the line. */
export const stepAt = (stretches: readonly Stretch[], place: number): number => {
  const within = Math.max(0, Math.min(1, place))
  const stretch = stretches.find(({ ends }) => within <= ends) ?? stretches.at(-1)
  if (!stretch) return 0
  const { begins, ends, from, to } = stretch
  const share = ends > begins ? (within - begins) / (ends - begins) : 0
  return Math.min(to - 1, from + Math.floor(share * (to - from)))
}
