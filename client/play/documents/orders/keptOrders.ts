/** The sheet of orders while it is being filled in: kept for its round in memory and in this browser's tab. */
import { type Signal, signal } from '@preact/signals'
import type { Game } from '../../game.ts'
import { prefilled, type Sheet } from './sheet.ts'

const sheets = new Map<string, Signal<Sheet>>()

/** The sheet of this round; filled in with what is due when it is opened first. */
export const sheetOf = (game: Game): Signal<Sheet> | null => {
  const paper = game.orders.value
  const { round } = game.stage.value
  if (!paper) return null
  const lesson = game.connection.ticket.value?.lesson.id ?? ''
  const key = `entente.orders.${lesson}.${game.myPower.value ?? ''}.${round}`
  const open = sheets.get(key)
  if (open) return open
  const sheet = signal(saved(key) ?? prefilled(paper, game.mine.value?.arms ?? 0))
  sheet.subscribe((now) => save(key, now))
  sheets.set(key, sheet)
  return sheet
}

const saved = (key: string): Sheet | null => {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Sheet | null
  } catch {
    return null
  }
}

const save = (key: string, sheet: Sheet): void => {
  try {
    sessionStorage.setItem(key, JSON.stringify(sheet))
  } catch {
    // A browser that keeps nothing still keeps the page itself.
  }
}
