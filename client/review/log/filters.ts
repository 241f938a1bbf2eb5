/** Which entries of a log are wanted; kept in the address, so that a view can be pointed at. */
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { LogKind } from '../../words/log.ts'
import type { History, Step } from '../history.ts'

export const KINDS = ['all', 'treaties', 'orders', 'crises', 'talk', 'people', 'broken'] as const
export type Kind = (typeof KINDS)[number]

export type Filters = Readonly<{
  kind: Kind
  who: PowerId | null
  /** Null is the whole lesson, 0 the lobby. */
  round: number | null
  words: string
}>

export const ALL: Filters = { kind: 'all', who: null, round: null, words: '' }

/** @returns places of the wanted steps, in order */
export const wanted = (history: History, filters: Filters): readonly number[] => {
  const words = filters.words.toLowerCase().split(/\s+/).filter(Boolean)
  return history.steps.flatMap((step, at) => (fits(step, filters, words, history) ? [at] : []))
}

const fits = (
  step: Step,
  { kind, who, round }: Filters,
  words: readonly string[],
  { nameOf }: History,
): boolean => {
  const { line } = step
  if (kind === 'broken' ? line.broken !== 'broken' : kind !== 'all' && line.kind !== (kind as LogKind))
    return false
  if (who !== null && line.who !== who) return false
  if (round !== null && step.round !== round) return false
  if (words.length === 0) return true
  const said = spoken(step, nameOf).toLowerCase()
  return words.every((word) => said.includes(word))
}

/** All that a line says, as one text to be searched. */
const spoken = ({ entry, line, after }: Step, nameOf: History['nameOf']): string => {
  const { actor, why } = entry
  const power = after.position.powers.find(({ id }) => id === line.who)?.names.short
  const person = actor.kind === 'person' ? nameOf(actor.person) : null
  return [power, line.whose, person, line.text, why].filter(Boolean).join(' ')
}

/** What stands after the "?" of an address: only what differs from everything. */
export const inAddress = ({ kind, who, round, words }: Filters): string => {
  const asked = new URLSearchParams()
  if (kind !== 'all') asked.set('kind', kind)
  if (who) asked.set('who', who)
  if (round !== null) asked.set('round', String(round))
  if (words.trim()) asked.set('words', words.trim())
  const text = asked.toString()
  return text ? `?${text}` : ''
}

/** The reverse; what makes no sense is left out. */
export const fromAddress = (search: string): Filters => {
  const asked = new URLSearchParams(search)
  const kind = KINDS.find((each) => each === asked.get('kind')) ?? 'all'
  const round = asked.get('round')
  return {
    kind,
    who: (asked.get('who') as PowerId | null) || null,
    round: round !== null && /^\d{1,2}$/.test(round) ? Number(round) : null,
    words: asked.get('words') ?? '',
  }
}
