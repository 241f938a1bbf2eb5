/** A part of a settlement that falls due: hand it over, or withhold it and break one's word. */
import type { Withdrawal } from '../../../../shared/rules/crises/withdraw.ts'
import { partDue, withholdingCosts, withdrawalWords as words } from '../../../words/withdrawals.ts'
import type { Game } from '../../game.ts'
import type { Notes } from './notes.ts'

type Props = Readonly<{
  game: Game
  notes: Notes
  part: Withdrawal
  chosen: 'handOver' | 'withhold'
  choose(chosen: 'handOver' | 'withhold'): void
}>

export const WithdrawalChoice = ({ game, notes, part, chosen, choose }: Props) => {
  const crisis = game.crises.value.find(({ id }) => id === part.crisis)
  const heading = `withdrawal-${part.crisis}`
  const parties = game.treaty(part.treaty)?.parties ?? []
  const costs = withholdingCosts(part, crisis?.settlement?.monitors ?? [], parties, notes)
  return (
    <section class="crisis-choice">
      <h2 id={heading}>{partDue(part, crisis?.title ?? '', game.names)}</h2>
      <div class="stances side-by-side" role="radiogroup" aria-labelledby={heading}>
        {(['handOver', 'withhold'] as const).map((each) => (
          <label class="stance" key={each}>
            <input type="radio" name={heading} checked={chosen === each} onChange={() => choose(each)} />
            <b>{words[each]}</b>
            <span>{each === 'handOver' ? words.keeps : costs}</span>
          </label>
        ))}
      </div>
    </section>
  )
}
