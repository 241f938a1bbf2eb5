import type { Game } from '../../game.ts'

/** In a foot: why what was pressed was refused, or why nothing can be pressed just now. */
export const Said = ({ game, said }: Readonly<{ game: Game; said: string | null }>) => {
  const why = said ?? game.blocked.value
  return (
    why && (
      <p class="said" role="alert">
        {why}
      </p>
    )
  )
}
