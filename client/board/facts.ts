import type { BoardPicture } from './picture.ts'
import { words } from './words.ts'

/** What a reader who cannot see the map is told about one power. */
export const factsOf = (
  { powers, lines, crises, you }: BoardPicture,
  id: string,
  neighbours: readonly string[],
): string => {
  const nameOf = (power: string) => powers.find((each) => each.id === power)?.name ?? power
  const treaties = lines
    .filter(({ between }) => between.includes(id))
    .map(({ between: [a, b], kind, label }) => words.treaty(kind, nameOf(a === id ? b : a), label))
  return [
    ...(id === you ? [words.isYou] : []),
    ...crises.flatMap(({ challenger, target, title }) => [
      ...(challenger === id ? [words.challenges(nameOf(target), title)] : []),
      ...(target === id ? [words.challenged(nameOf(challenger), title)] : []),
    ]),
    words.treaties(treaties),
    words.borders(neighbours.filter((each) => powers.some((power) => power.id === each)).map(nameOf)),
  ].join('; ')
}
