/** The teacher's key: it comes once, in the address that the server printed, and is kept in this browser. */
import { signal } from '@preact/signals'

const KEPT_AS = 'entente.teacher'

const keptKey = (): string | null => {
  try {
    return localStorage.getItem(KEPT_AS)
  } catch {
    return null
  }
}

/** The key as this page knows it, whether or not the server has accepted it; null is signed out. */
export const teacherKey = signal<string | null>(keptKey())

export const keepKey = (key: string): void => {
  teacherKey.value = key
  try {
    localStorage.setItem(KEPT_AS, key)
  } catch {
    // A browser that keeps nothing is signed in until the page is closed.
  }
}

export const forgetKey = (): void => {
  teacherKey.value = null
  try {
    localStorage.removeItem(KEPT_AS)
  } catch {
    // Nothing was kept.
  }
}

/** What a fragment says of a key: "#key=abc" -> "abc". */
export const keyIn = (fragment: string): string | null =>
  new URLSearchParams(fragment.replace(/^#/, '')).get('key')?.trim() || null

/** A key that came with the address. It is taken out at once, so that no projector and no history shows it. */
export const keyInAddress = (): string | null => {
  const key = keyIn(location.hash)
  if (key) history.replaceState(null, '', location.pathname + location.search)
  return key
}
