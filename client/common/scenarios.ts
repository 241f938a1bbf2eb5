/** What everybody may know of a scenario, and the map that lies under it: asked for once, kept while the page is open. */
import type { PublicScenario } from '../../shared/protocol/library.ts'
import type { MapFile } from '../../shared/scenario/map.ts'
import { type Answer, ask } from '../connection/http.ts'

export type { PublicScenario }

const kept = new Map<string, Promise<Answer<unknown>>>()

const once = <T>(path: string): Promise<Answer<T>> => {
  const asked = kept.get(path) ?? ask<T>('GET', path)
  kept.set(path, asked)
  // A failed question may be asked again.
  void asked.then(({ ok }) => {
    if (!ok) kept.delete(path)
  })
  return asked as Promise<Answer<T>>
}

export const publicScenario = (id: string): Promise<Answer<PublicScenario>> =>
  once(`/api/scenarios/${encodeURIComponent(id)}/public`)

export const mapOf = (id: string): Promise<Answer<MapFile>> =>
  once(`/api/scenarios/${encodeURIComponent(id)}/map`)
