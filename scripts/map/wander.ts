/** Makes a hand-drawn border look surveyed and not ruled. */
import type { LonLat } from './recipe.ts'

const strength = 0.07
const halvings = 3

/**
 * Bends every side of a ring by halving it again and again. The same side bends the same way whoever draws it,
 * so two cuts sharing a border share it still.
 */
export const wander = (ring: readonly LonLat[]): LonLat[] =>
  ring.flatMap((from, i) => {
    const to = ring[(i + 1) % ring.length]!
    const turned = keyOf(from) > keyOf(to)
    const bent = turned ? bend(to, from).reverse() : bend(from, to)
    return bent.slice(0, -1)
  })

const bend = (from: LonLat, to: LonLat): LonLat[] => {
  const chance = chanceFrom(keyOf(from) + keyOf(to))
  let line = [from, to]
  for (let halving = 0; halving < halvings; halving++) {
    line = line.flatMap((point, i) => {
      const next = line[i + 1]
      if (!next) return [point]
      const aside = (chance() - 0.5) * 2 * strength
      const [dx, dy] = [next[0] - point[0], next[1] - point[1]]
      return [point, [(point[0] + next[0]) / 2 - dy * aside, (point[1] + next[1]) / 2 + dx * aside]]
    })
  }
  return line
}

const keyOf = ([lon, lat]: LonLat) => `${lon.toFixed(4)} ${lat.toFixed(4)};`

/** Numbers from 0 to 1 that are always the same for the same word. */
const chanceFrom = (word: string) => {
  let state = 2166136261
  for (const letter of word) state = Math.imul(state ^ letter.charCodeAt(0), 16777619)
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822507)
    state = Math.imul(state ^ (state >>> 13), 3266489909)
    state ^= state >>> 16
    return (state >>> 0) / 4294967296
  }
}
