/** A treaty's text as it stands, without gaps and marks. */
import type { PowerId } from '../../../../shared/rules/ids.ts'
import type { Terms } from '../../../../shared/rules/treaties/terms.ts'
import { preamble } from '../../../words/preamble.ts'
import type { Game } from '../../game.ts'
import { bargainBetween, formalNames } from '../bargain.ts'
import { Article } from '../paper/Article.tsx'
import { readingsOf } from '../readings.ts'

type Props = Readonly<{ game: Game; parties: readonly PowerId[]; terms: Terms }>

export const CleanText = ({ game, parties, terms }: Props) => (
  <>
    <p class="pre">{preamble(formalNames(game, parties), terms.clauses)}</p>
    {readingsOf(terms, bargainBetween(game, parties), game.stage.value.modules).map(
      ({ family, text }, at) => (
        <Article key={family} number={at + 1}>
          {text}
        </Article>
      ),
    )}
  </>
)
