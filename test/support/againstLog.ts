/** Holds what a page shows against what the log says that its reader may know: no more and no less. */
import { expect, vi } from 'vitest'
import { replay } from '../../shared/rules/rules.ts'
import type { Viewer } from '../../shared/view/viewer.ts'
import { viewFor } from '../../shared/view/viewFor.ts'
import { logOf, type Seated, type Server } from './classroom.ts'

type Reader = Readonly<{ seated: Seated; viewer: Viewer }>
type Entries = readonly (readonly [key: string, paper: unknown])[]

/** The papers in somebody's drawer, by their keys; the register is the shell's own. */
export const drawerOf = ({ papers }: Seated): Entries =>
  [...papers].filter(([key]) => key !== 'register').toSorted(byKey)

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1)

/** Waits for pages that are a moment behind, and shows the difference to one that stays so. */
export const expectSameAsLog = (server: Server, lesson: string, readers: readonly Reader[]): Promise<void> =>
  vi.waitFor(
    async () => {
      const { entries } = await logOf(server, lesson)
      const world = replay(entries.map(({ event }) => event))
      for (const { seated, viewer } of readers) {
        const papers: Entries = JSON.parse(JSON.stringify([...viewFor(world, viewer)].toSorted(byKey)))
        expect(drawerOf(seated), JSON.stringify(viewer)).toEqual(papers)
      }
    },
    { timeout: 10_000 },
  )
