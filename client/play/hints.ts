/** Hints: one at a time, at most one a phase, none for whoever has dismissed three. */
import { signal } from '@preact/signals'
import { keep, kept } from '../common/storage.ts'
import type { HintName } from '../words/hints.ts'

const NAME = 'entente.hints'
const ENOUGH = 3

const dismissed = signal<readonly HintName[]>(kept<readonly HintName[]>(NAME, []))

/** The hint that stands in this phase, and the phase in which it was given. */
const given = signal<Readonly<{ hint: HintName; phase: string }> | null>(null)

/** @param phase e.g. "3/orders": what is "the same phase" */
export const isGiven = (hint: HintName, phase: string): boolean => {
  if (dismissed.value.length >= ENOUGH || dismissed.value.includes(hint)) return false
  return given.value?.phase !== phase || given.value.hint === hint
}

export const give = (hint: HintName, phase: string): void => {
  if (given.peek()?.phase !== phase) given.value = { hint, phase }
}

export const dismiss = (hint: HintName): void => {
  dismissed.value = [...dismissed.peek(), hint]
  keep(NAME, dismissed.value)
}
