/** The one way in which everything here is timed. */

/** One line of the table; without a value, the unit says why. */
export type Measure = Readonly<{ what: string; value: number | null; unit: string }>

const WARM_UP = 300
const MEASURED = 1500

/**
 * How often something can be done in a second, on one core.
 *
 * @param work does it some times, and says how many
 */
export const perSecond = (work: () => number): number => {
  repeat(work, WARM_UP)
  const { times, seconds } = repeat(work, MEASURED)
  return times / seconds
}

const repeat = (work: () => number, milliseconds: number) => {
  const start = performance.now()
  let times = 0
  let now = start
  while (now - start < milliseconds) {
    times += work()
    now = performance.now()
  }
  return { times, seconds: (now - start) / 1000 }
}
