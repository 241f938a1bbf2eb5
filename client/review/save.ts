/** Files that the browser saves: made here, or fetched with the key and never by a link that carries it. */
import { teacherKey } from '../teach/key.ts'

export const save = (name: string, blob: Blob): void => {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the file when the click returns to it.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** @returns whether the file came */
export const fetchAndSave = async (path: string, name: string): Promise<'saved' | 'failed'> => {
  try {
    const response = await fetch(path, { headers: { authorization: `Bearer ${teacherKey.peek() ?? ''}` } })
    if (!response.ok) return 'failed'
    save(name, await response.blob())
    return 'saved'
  } catch {
    return 'failed'
  }
}
