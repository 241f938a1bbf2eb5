/** The folders of scenarios: read when they are asked for, and again when their files have changed. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readScenario, type ScenarioReading } from '../../shared/scenario/readScenario.ts'

export type Library = Readonly<{
  ids: () => Promise<readonly string[]>
  /** Null where there is no such folder. */
  read: (id: string) => Promise<ScenarioReading | null>
}>

const IdOfFolder = /^[a-z][a-z0-9-]{0,60}$/
const FILES = ['scenario.json', 'map.json', 'seats.json'] as const

type Kept = Readonly<{ stamp: string; reading: ScenarioReading }>

/** @param folders where scenarios lie; of two with one name the first counts */
export const openLibrary = (folders: readonly string[]): Library => {
  const kept = new Map<string, Kept>()

  const folderOf = async (id: string): Promise<string | null> => {
    if (!IdOfFolder.test(id)) return null
    for (const folder of folders) if (await timeOf(join(folder, id, 'scenario.json'))) return join(folder, id)
    return null
  }

  return {
    ids: async () => {
      const found = await Promise.all(folders.map(scenariosIn))
      return [...new Set(found.flat())].sort()
    },
    read: async (id) => {
      const folder = await folderOf(id)
      if (!folder) return null
      const times = await Promise.all(FILES.map((file) => timeOf(join(folder, file))))
      const stamp = `${folder} ${times.join(' ')}`
      const known = kept.get(id)
      if (known?.stamp === stamp) return known.reading
      const reading = await readFolder(folder)
      kept.set(id, { stamp, reading })
      return reading
    },
  }
}

const scenariosIn = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const ids = entries
    .filter((entry) => entry.isDirectory() && IdOfFolder.test(entry.name))
    .map(({ name }) => name)
  const present = await Promise.all(ids.map((id) => timeOf(join(folder, id, 'scenario.json'))))
  return ids.filter((_, at) => present[at])
}

const readFolder = async (folder: string): Promise<ScenarioReading> => {
  try {
    const [scenario, map, seats] = await Promise.all(FILES.map((file) => jsonIn(join(folder, file))))
    return readScenario(scenario, map, seats)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { ok: false, faults: [{ path: '', message }] }
  }
}

/** Null where the file is missing: seats are measured later than a scenario is written. */
const jsonIn = async (file: string): Promise<unknown> => {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return null
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : error}`)
  }
}

const timeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
