/** The veil of a mirrored laptop. It outlives a reload, or a reload would tear it. */
export type Veil = 'on' | 'off'

const KEPT_AS = 'entente.veil'

export const keptVeil = (): Veil => {
  try {
    return sessionStorage.getItem(KEPT_AS) === 'on' ? 'on' : 'off'
  } catch {
    return 'off'
  }
}

export const keepVeil = (veil: Veil): void => {
  try {
    sessionStorage.setItem(KEPT_AS, veil)
  } catch {
    // It holds until the page is loaded again.
  }
}
