/**
 * Texts that are being written and not sent: kept in memory while the page is open, and in this browser's tab,
 * so that a reload, a lost line or the end of a phase loses nobody's words.
 */
import { type Signal, signal } from '@preact/signals'
import type { Clause } from '../../../../shared/rules/clauses/clauses.ts'
import type { DraftId, PowerId, TreatyId } from '../../../../shared/rules/ids.ts'
import type { Terms } from '../../../../shared/rules/treaties/terms.ts'
import type { Game } from '../../game.ts'

export type Writing = Readonly<{
  /** The writer's own power first. */
  parties: readonly PowerId[]
  /** While it is being written a text may have no article yet. */
  terms: Terms
  /** A suggested title follows the articles; one's own stays. */
  titled: 'suggested' | 'own'
  /** The text on the table that it answers. */
  answers: Readonly<{ treaty: TreatyId; revision: number }> | null
  /** The draft in the delegation's drawer that it was. */
  draft: DraftId | null
}>

/** Texts of one world by what they are: "new", a treaty's id, a draft's id. */
type Drawer = Readonly<Record<string, Writing>>

const drawers = new Map<string, Signal<Drawer>>()

const drawerOf = (game: Game): Signal<Drawer> => {
  const key = `entente.writing.${game.connection.ticket.value?.lesson.id ?? ''}.${game.myPower.value ?? ''}`
  const open = drawers.get(key)
  if (open) return open
  const drawer = signal(saved(key))
  drawer.subscribe((now) => save(key, now))
  drawers.set(key, drawer)
  return drawer
}

const saved = (key: string): Drawer => {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Drawer
  } catch {
    return {}
  }
}

const save = (key: string, drawer: Drawer): void => {
  try {
    sessionStorage.setItem(key, JSON.stringify(drawer))
  } catch {
    // A browser that keeps nothing still keeps the page itself.
  }
}

export const writingNamed = (game: Game, name: string): Writing | undefined => drawerOf(game).value[name]

export const keep = (game: Game, name: string, writing: Writing): void => {
  const drawer = drawerOf(game)
  drawer.value = { ...drawer.peek(), [name]: writing }
}

export const discard = (game: Game, name: string): void => {
  const drawer = drawerOf(game)
  drawer.value = Object.fromEntries(Object.entries(drawer.peek()).filter(([each]) => each !== name))
}

export const withClause = ({ clauses, ...terms }: Terms, clause: Clause): Terms => ({
  ...terms,
  clauses: clauses.map((each) => (each.kind === clause.kind ? clause : each)),
})

export const withoutClause = ({ clauses, ...terms }: Terms, kind: Clause['kind']): Terms => ({
  ...terms,
  clauses: clauses.filter((each) => each.kind !== kind),
})
