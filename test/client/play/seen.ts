/** What one power's page reads of a world: the papers, taken apart as the page takes them. */
import type { Situation } from '../../../client/play/needs.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { World } from '../../../shared/rules/world.ts'
import type { PaperKind, Papers } from '../../../shared/view/papers.ts'
import { viewFor } from '../../../shared/view/viewFor.ts'

export const papersFor = (world: World, power: PowerId) => {
  const view = viewFor(world, { kind: 'power', power })
  const one = <K extends PaperKind>(kind: K) => view.get(kind) as Papers[K]
  const all = <K extends PaperKind>(kind: K) =>
    [...view].filter(([key]) => key.startsWith(`${kind}/`)).map(([, paper]) => paper as Papers[K])
  return { one, all }
}

export const seenBy = (world: World, me: PowerId): Situation => {
  const { one, all } = papersFor(world, me)
  return {
    me,
    stage: one('stage'),
    treaties: all('treaty'),
    crises: all('crisis'),
    orders: one('orders'),
  }
}
