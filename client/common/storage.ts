/** What a browser keeps for its owner. A browser that keeps nothing still plays. */

/** @returns what was kept under this name, or the fallback where nothing readable is */
export const kept = <T>(name: string, fallback: T): T => {
  try {
    const text = localStorage.getItem(name)
    return text === null ? fallback : (JSON.parse(text) as T)
  } catch {
    return fallback
  }
}

export const keep = (name: string, value: unknown): void => {
  try {
    localStorage.setItem(name, JSON.stringify(value))
  } catch {
    // Full, or forbidden: it is forgotten with the page.
  }
}
