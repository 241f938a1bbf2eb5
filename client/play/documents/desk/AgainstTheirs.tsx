/** A counter-draft held against the text that it answers: overall, and what it changes in kind. */
import type { PowerId, TreatyId } from '../../../../shared/rules/ids.ts'
import type { Terms } from '../../../../shared/rules/treaties/terms.ts'
import type { Revision } from '../../../../shared/rules/treaties/treaty.ts'
import type { TreatyOutlook } from '../../../../shared/view/considerTreaty.ts'
import { changedInKind } from '../../../words/changedInKind.ts'
import { comparedWith } from '../../../words/meaning.ts'
import { formerText, textInForce } from '../../../words/treaties.ts'
import type { Game } from '../../game.ts'
import { bargainBetween } from '../bargain.ts'
import { useConsidered } from '../paper/useConsidered.ts'

type Props = Readonly<{
  game: Game
  parties: readonly PowerId[]
  terms: Terms
  former: Revision
  outlook: TreatyOutlook
  /** The treaty in force whose text is to change, or null for one on the table. */
  replaces: TreatyId | null
}>

export const AgainstTheirs = ({ game, parties, terms, former, outlook, replaces }: Props) => {
  const theirs = useConsidered<'treaty'>(game, {
    kind: 'treaty',
    parties: [...parties],
    terms: former.terms,
    replaces,
  })
  const me = game.myPower.value
  if (!me) return null
  const kinds = changedInKind(former.terms, terms, {
    me,
    bargain: bargainBetween(game, parties),
    names: game.names,
  })
  const text = replaces ? textInForce : formerText(former, me, game.names)
  return (
    <section>
      <h3>Against {text}</h3>
      <p class="note">
        {theirs && comparedWith(outlook.ifKept.overall - theirs.ifKept.overall, text)} {kinds.join(' ')}
      </p>
    </section>
  )
}
