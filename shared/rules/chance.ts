/** The only dice: the same seed and the same occasion always give the same number. */

/**
 * A number in [0, 1) that depends on nothing but its arguments.
 *
 * @param seed the world's recorded seed
 * @param occasion what is being decided, e.g. "3/war/agadir"; two occasions are independent
 *
 * FNV-1a over the text, then the finaliser of MurmurHash3: fair enough for a class, and the same everywhere.
 */
export const chance = (seed: number, occasion: string): number => {
  let hash = 0x811c9dc5 ^ seed
  for (let i = 0; i < occasion.length; i++) {
    hash = Math.imul(hash ^ occasion.charCodeAt(i), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  hash ^= hash >>> 16
  return (hash >>> 0) / 0x1_0000_0000
}

/**
 * A short name that nobody can count, the same in every replay.
 *
 * @param taken names that are in use; the next free draw is given
 */
export const drawnName = (naming: number, kind: string, taken: (name: string) => boolean): string => {
  for (let draw = 1; ; draw++) {
    const name = kind + Math.floor(chance(naming, `${kind}/${draw}`) * 36 ** 5).toString(36)
    if (!taken(name)) return name
  }
}
