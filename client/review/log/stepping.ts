/** Going from entry to entry among those that are shown. */

/** @returns the shown place that is the chosen one, or the last before it, or the first */
export const nearest = (visible: readonly number[], chosen: number): number =>
  visible.findLast((at) => at <= chosen) ?? visible[0] ?? -1

/** @returns the next shown place after the chosen one; the chosen one itself at the end */
export const nextShown = (visible: readonly number[], chosen: number): number =>
  visible.find((at) => at > chosen) ?? chosen

export const lastShown = (visible: readonly number[], chosen: number): number =>
  visible.findLast((at) => at < chosen) ?? chosen

const PAGE = 10

/** @returns where a key leads, or null where it leads nowhere */
export const keyStep = (key: string, visible: readonly number[], chosen: number): number | null => {
  const repeated = (step: typeof nextShown) =>
    Array.from({ length: PAGE }).reduce<number>((at) => step(visible, at), chosen)
  switch (key) {
    case 'ArrowDown':
      return nextShown(visible, chosen)
    case 'ArrowUp':
      return lastShown(visible, chosen)
    case 'PageDown':
      return repeated(nextShown)
    case 'PageUp':
      return repeated(lastShown)
    case 'Home':
      return visible[0] ?? null
    case 'End':
      return visible.at(-1) ?? null
    default:
      return null
  }
}
