/** Why the rules would refuse an article, said under it, and one press that mends it where there is one. */
import type { TermsRefusal } from '../../../../shared/rules/treaties/legality.ts'
import type { Terms } from '../../../../shared/rules/treaties/terms.ts'
import { termsOf } from '../../../../shared/rules/treaties/treaty.ts'
import { refusalInWords } from '../../../words/refusals.ts'
import type { Game } from '../../game.ts'
import type { Mending } from './repair.ts'

type Props = Readonly<{
  id: string
  game: Game
  fault: TermsRefusal
  mending: Mending | null
  mend(terms: Terms): void
}>

export const FaultNote = ({ id, game, fault, mending, mend }: Props) => (
  <div class="fault-note" role="alert" id={id}>
    <p>
      <b>Cannot be sent.</b>{' '}
      {refusalInWords(fault, {
        names: game.names,
        personName: game.personName,
        treatyTitle: (treaty) => {
          const found = game.treaty(treaty)
          return found ? termsOf(found).title : 'This treaty'
        },
      })}
    </p>
    {mending && (
      <button type="button" class="btn" onClick={() => mend(mending.terms)}>
        {mending.label}
      </button>
    )}
  </div>
)
