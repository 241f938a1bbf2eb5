/** Points inside an article. */

/** "1 point", "3 points" */
export const pointsInWords = (amount: number): string => `${amount} ${amount === 1 ? 'point' : 'points'}`

/** Every whole number between the two, with both. */
export const upTo = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)
