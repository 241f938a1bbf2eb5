/** Time, as everything here asks for it; a test gives its own. */
export type Time = Readonly<{
  now: () => number
  /** @returns how to stop it */
  setTimer: (ring: () => void, milliseconds: number) => () => void
}>

export const REAL_TIME: Time = {
  now: () => Date.now(),
  setTimer: (ring, milliseconds) => {
    const timer = setTimeout(ring, milliseconds)
    return () => clearTimeout(timer)
  },
}
