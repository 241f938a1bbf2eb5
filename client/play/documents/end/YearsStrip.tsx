/** The strip of years: what the class made of each round, and history’s one line under it. */
import { strip } from '../../../words/end.ts'
import type { Game } from '../../game.ts'
import { useHistory } from './useHistory.ts'

export const YearsStrip = ({ game }: Readonly<{ game: Game }>) => {
  const history = useHistory()
  const years = strip(game.reports.value.length, game.crises.value, history, game.names)
  if (years.length === 0) return null
  return (
    <section class="years">
      <h2>{history.length > 0 ? 'Your class, and in history' : 'Your class'}</h2>
      <ol class="strip" style={{ '--years': years.length }}>
        {years.map(({ label, ours, history: line, went }) => (
          <li key={label} class={went}>
            <h3>{label}</h3>
            {went === 'otherwise' && <span class="vh">It went another way. </span>}
            {ours.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {line && <p class="then">In history: {line}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
