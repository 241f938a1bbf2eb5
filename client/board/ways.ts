import { middleOf } from './boxes.ts'
import { onScreen } from './camera.ts'
import type { Written } from './labelLayout.ts'
import type { BoardLine, BoardPicture } from './picture.ts'
import type { Post, Wanted } from './routes.ts'
import type { Setting } from './setting.ts'

const samePair = ([a, b]: BoardLine['between'], [c, d]: BoardLine['between']) =>
  (a === c && b === d) || (a === d && b === c)

/** Whoever comes, comes along the treaty that says so: the first line of a pair lies under the band. */
export const trackOf = ({ lines, moments }: BoardPicture, line: BoardLine): string => {
  const coming = moments.findIndex(
    (deed) => deed.kind === 'came' && samePair([deed.who, deed.to], line.between),
  )
  const first = lines.find(({ between }) => samePair(between, line.between))
  return coming >= 0 && first === line ? `moment ${coming}` : line.id
}

/** Where each power's lines begin: at its name, or where its name would be. */
export const postsOf = (
  { chart, view, frame }: Setting,
  names: readonly Written[],
): ReadonlyMap<string, Post> => {
  const written = new Map(names.map((name) => [name.id, name]))
  return new Map(
    chart.territories.flatMap(({ power, seat }): [string, Post][] => {
      if (!power) return []
      const name = written.get(power)
      return [
        [power, name ? { at: middleOf(name.box), name: name.box } : { at: onScreen(view, frame, seat) }],
      ]
    }),
  )
}

/** Every line and arrow of a picture, the loudest first: the first has the freest way. */
export const wantedOf = (picture: BoardPicture, posts: ReadonlyMap<string, Post>): readonly Wanted[] => {
  const { crises, moments } = picture
  const wish = (id: string, a: string, b: string): Wanted[] => {
    const [from, to] = [posts.get(a), posts.get(b)]
    return from && to && a !== b ? [{ id, from, to }] : []
  }
  return [
    ...crises.flatMap(({ id, challenger, target }) => wish(`crisis ${id}`, challenger, target)),
    ...moments.flatMap((deed, i) => {
      if (deed.kind === 'demand') return wish(`moment ${i}`, deed.from, deed.to)
      return deed.kind === 'came' ? wish(`moment ${i}`, deed.who, deed.to) : []
    }),
    ...picture.lines
      .filter((line) => trackOf(picture, line) === line.id)
      .flatMap(({ id, between: [a, b] }) => wish(id, a, b)),
  ]
}
