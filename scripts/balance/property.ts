/** A property that the model should have: how it is tried on one seed, and what the trials say together. */
import type { Stage } from './stage.ts'

export type Verdict = 'holds' | 'fails' | 'unclear' | 'no data'

export type Finding = Readonly<{
  verdict: Verdict
  /** The figures behind the verdict, in a line. */
  said: string
  /** Rows that are printed below, the first of them headings. */
  table?: readonly (readonly string[])[]
  /** The same for machines, and whatever else was counted. */
  numbers: Readonly<Record<string, unknown>>
}>

export type Property<T> = Readonly<{
  /** As in docs/model.md. */
  number: number
  name: string
  /** What is measured on one seed: plain data, because it travels between threads. */
  trial: (stage: Stage) => T
  judge: (trials: readonly T[]) => Finding
}>

export type Measured = Property<unknown>

/** The one place where a trial meets its own judge again: a trial is only ever given back to where it came from. */
export const measured = <T>(property: Property<T>): Measured => ({
  ...property,
  judge: (trials) => property.judge(trials as readonly T[]),
})

/** Holds above the bound by two standard errors, fails below it by two, and between them nobody can say. */
export const above = (value: number, error: number, bound: number): Verdict =>
  value - 2 * error > bound ? 'holds' : value + 2 * error < bound ? 'fails' : 'unclear'

/** All hold, or one fails, or nobody can say. */
export const together = (...verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('fails') ? 'fails' : verdicts.includes('unclear') ? 'unclear' : 'holds'

export const when = (is: boolean): Verdict => (is ? 'holds' : 'fails')
