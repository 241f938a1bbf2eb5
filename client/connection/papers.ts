/** Files the papers that a room sends: each is read once, when it comes or changes. */
import type { PaperKind, Papers, View } from '../../shared/view/papers.ts'

type Sheet = { body: string }
type Callbacks = {
  onAdd(map: string, then: (sheet: Sheet, key: string) => void): void
  onRemove(map: string, then: (sheet: Sheet, key: string) => void): void
  onChange(sheet: Sheet, then: () => void): void
}

export const paperFiling = () => {
  const drawer = new Map<string, Papers[PaperKind]>()
  let dirty = true
  const file = ($: Callbacks) => {
    const watch = (map: string, keyOf: (key: string) => string) => {
      $.onAdd(map, (sheet, key) => {
        const put = () => {
          drawer.set(keyOf(key), JSON.parse(sheet.body))
          dirty = true
        }
        put()
        $.onChange(sheet, put)
      })
      $.onRemove(map, (_sheet, key) => {
        drawer.delete(keyOf(key))
        dirty = true
      })
    }
    watch('commons', (key) => key)
    // A paper of one audience is filed under its own name; the audience is whoever reads this.
    watch('papers', (key) => key.slice(key.indexOf('/') + 1))
  }
  /** @returns the papers, if any has changed since the last call */
  const changed = (): View | null => {
    if (!dirty) return null
    dirty = false
    return new Map(drawer)
  }
  return { file, changed }
}

/** The one paper of a kind that has only one. */
export const paper = <K extends PaperKind>(view: View, kind: K): Papers[K] | undefined =>
  view.get(kind) as Papers[K] | undefined

export const paperNamed = <K extends PaperKind>(
  view: View,
  kind: K,
  name: string | number,
): Papers[K] | undefined => view.get(`${kind}/${name}`) as Papers[K] | undefined

/** All papers of a kind, in the order in which they came. */
export const papersOf = <K extends PaperKind>(view: View, kind: K): readonly Papers[K][] => {
  const found: Papers[K][] = []
  for (const [key, value] of view) if (key.startsWith(`${kind}/`)) found.push(value as Papers[K])
  return found
}
