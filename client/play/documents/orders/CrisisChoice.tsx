/** One crisis on the left page: what is asked, who is called, and each stance with what would come of it. */
import type { Stance } from '../../../../shared/rules/crises/crisis.ts'
import type { ChoicePaper, CrisisPaper } from '../../../../shared/view/papers.ts'
import {
  calledTo,
  calledToBoth,
  consequence,
  crisisHeading,
  type Known,
  stanceHeading,
} from '../../../words/stances.ts'
import type { Game } from '../../game.ts'
import { Consult } from './Consult.tsx'

type Props = Readonly<{
  game: Game
  crisis: CrisisPaper
  choice: ChoicePaper
  known: Known
  chosen: Stance | undefined
  choose(stance: Stance): void
}>

export const CrisisChoice = ({ game, crisis, choice, known, chosen, choose }: Props) => {
  const principal = choice.role === 'challenger' || choice.role === 'target'
  const called = calledTo(crisis, known)
  const heading = `crisis-${crisis.id}`
  return (
    <section class="crisis-choice">
      <h2 id={heading}>{crisisHeading(crisis, known)}</h2>
      {(principal || choice.role === 'called') && (
        <p class="sans called">
          If both stand firm, there is war.{' '}
          {called.map(({ who, rest }) => (
            <span key={who + rest}>
              <b>{who}</b>
              {rest}{' '}
            </span>
          ))}
          {called.length === 0 && principal && 'Nobody is called to either side. '}
          {calledToBoth(crisis, known)}
        </p>
      )}
      <div
        class={`stances ${principal ? '' : 'side-by-side'}`}
        role="radiogroup"
        aria-labelledby={heading}
        id={`stances-${crisis.id}`}
      >
        {choice.stances.map((stance) => (
          <label class="stance" key={stance}>
            <input
              type="radio"
              name={`stance-${crisis.id}`}
              checked={chosen === stance}
              onChange={() => choose(stance)}
            />
            <b>{stanceHeading(stance, crisis, known)}</b>
            <span>{consequence(stance, crisis, choice, known)}</span>
          </label>
        ))}
      </div>
      <Consult game={game} crisis={crisis} choice={choice} chosen={chosen} />
    </section>
  )
}
