/** One rounding for one kind of number, so that a preview and a report never differ. */

/** To one decimal: opinions and their changes. */
export const toTenth = (value: number): number => Math.round(value * 10) / 10

/** To three decimals: capability as it is carried from round to round. */
export const toThousandth = (value: number): number => Math.round(value * 1000) / 1000

/** @returns value, or the nearer end of [low, high] */
export const within = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value))
