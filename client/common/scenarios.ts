/** What everybody may know of a scenario, and the map that lies under it: asked for once, kept while the page is open. */
import type { PowerId } from '../../shared/rules/ids.ts'
import type { PowerNames } from '../../shared/rules/position.ts'
import type { MapFile } from '../../shared/scenario/map.ts'
import { type Answer, ask } from '../connection/http.ts'

/** The part of a scenario that is nobody's secret: no briefs, no objectives, nothing that is to come. */
export type PublicScenario = Readonly<{
  id: string
  title: string
  era: string
  question: string
  boardTitle: string
  powers: readonly Readonly<{ id: PowerId; names: PowerNames; colour: string }>[]
  glossary: readonly Readonly<{ term: string; meaning: string }>[]
  /** For a delegation that waits, one a round. */
  delegationQuestions: readonly string[]
}>

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
