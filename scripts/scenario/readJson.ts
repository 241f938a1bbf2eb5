/** Reads a JSON file that a person has written, and says in one sentence where it is broken. */
import { readFileSync } from 'node:fs'
import { brokenAt } from './brokenAt.ts'

export type JsonFile = Readonly<{ ok: true; value: unknown }> | Readonly<{ ok: false; fault: string }>

export const readJson = (path: string): JsonFile => {
  const text = textOf(path)
  if (text === null) return { ok: false, fault: `${path} is missing.` }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    const before = text.slice(0, brokenAt(text)).split('\n')
    const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
    return {
      ok: false,
      fault: `${path} is no valid JSON: at ${place} a comma, a quotation mark or a bracket is missing, or one too many.`,
    }
  }
}

const textOf = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
