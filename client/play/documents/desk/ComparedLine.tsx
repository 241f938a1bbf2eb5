/** Above a counter-draft: how many changes, what the two marks mean, and the way back to their text. */
import type { Bargain } from '../../../../shared/rules/clauses/clause.ts'
import type { Terms } from '../../../../shared/rules/treaties/terms.ts'
import type { Revision } from '../../../../shared/rules/treaties/treaty.ts'
import { countAll, markedArticles } from '../../../words/redline.ts'
import { changes } from '../../../words/treaties.ts'
import type { Game } from '../../game.ts'
import { readingsOf } from '../readings.ts'

type Props = Readonly<{ game: Game; bargain: Bargain; former: Revision; terms: Terms; undo(): void }>

export const ComparedLine = ({ game, bargain, former, terms, undo }: Props) => {
  const { modules } = game.stage.value
  const mine = former.by === game.myPower.value
  const count = countAll(
    markedArticles(
      readingsOf({ ...former.terms, title: terms.title }, bargain, modules),
      readingsOf(terms, bargain, modules),
    ),
  )
  if (count === 0) return <p class="compared">{changes(0)} yet.</p>
  return (
    <p class="compared">
      {changes(count)}: <ins>your new words</ins>{' '}
      <del>{mine ? 'your old ones, struck out' : `${game.names.own(former.by)}, struck out`}</del>{' '}
      <button type="button" class="link" onClick={undo}>
        Undo all
      </button>
    </p>
  )
}
