/** The few statistics that the properties need. */

export const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0)

/** Zero of nothing: a table with a hole in it says nothing. */
export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : sum(values) / values.length

/** Standard deviation of the values themselves. */
export const deviation = (values: readonly number[]): number => {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((each) => (each - middle) ** 2)))
}

/** How far the mean of so many draws may be from the true one; without end where there is hardly a draw. */
export const standardError = (values: readonly number[]): number =>
  values.length < 2
    ? Number.POSITIVE_INFINITY
    : Math.sqrt(sum(values.map((each) => (each - mean(values)) ** 2)) / (values.length - 1) / values.length)

/** What part of the values pass, 0 to 1. */
export const share = <T>(values: readonly T[], passes: (value: T) => boolean): number =>
  values.length === 0 ? 0 : values.filter(passes).length / values.length

/** Kendall's tau-b of pairs, -1 to 1; 0 where one side never differs. */
export const rankCorrelation = (pairs: readonly (readonly [number, number])[]): number => {
  let [agree, untiedX, untiedY] = [0, 0, 0]
  pairs.forEach(([x, y], at) => {
    for (const [u, v] of pairs.slice(at + 1)) {
      agree += Math.sign(x - u) * Math.sign(y - v)
      untiedX += Math.abs(Math.sign(x - u))
      untiedY += Math.abs(Math.sign(y - v))
    }
  })
  return untiedX * untiedY === 0 ? 0 : agree / Math.sqrt(untiedX * untiedY)
}
