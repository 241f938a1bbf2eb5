/** A treaty that is read: in force, over, refused or taken back; one's own or, where it is public, others'. */
import type { Treaty } from '../../../../shared/rules/treaties/treaty.ts'
import { termsOf } from '../../../../shared/rules/treaties/treaty.ts'
import { signedFor, stateInWords } from '../../../words/treaties.ts'
import type { Game } from '../../game.ts'
import '../desk/desk.css'
import { ArrivalHeading, DocumentHead } from '../paper/DocumentHead.tsx'
import { DocumentLayout } from '../paper/DocumentLayout.tsx'
import { CleanText } from './CleanText.tsx'
import { ReadingFoot } from './ReadingFoot.tsx'
import { ReadingMargin } from './ReadingMargin.tsx'
import { Seal } from './Seal.tsx'

type Props = Readonly<{ game: Game; treaty: Treaty }>

export const Reading = ({ game, treaty }: Props) => {
  const me = game.myPower.value
  const { title, secrecy } = termsOf(treaty)
  const state = stateInWords(treaty, me, game.names)
  const parties = [...treaty.parties, ...(treaty.former ?? [])]
  const bound = treaty.status === 'inForce' || treaty.status === 'over'
  return (
    <DocumentLayout
      about="What it means"
      margin={<ReadingMargin game={game} treaty={treaty} />}
      foot={<ReadingFoot game={game} treaty={treaty} />}
    >
      <article class="doc">
        <DocumentHead over={secrecy === 'secret' ? `Secret. ${state}` : state}>
          <ArrivalHeading>{title}</ArrivalHeading>
        </DocumentHead>
        <CleanText game={game} parties={treaty.parties} terms={termsOf(treaty)} />
        {bound && (
          <div class="signed">
            <p class="signers">{signedFor(parties, game.names)}</p>
            <Seal state={treaty.status === 'over' ? 'struck' : 'whole'} />
          </div>
        )}
      </article>
    </DocumentLayout>
  )
}
