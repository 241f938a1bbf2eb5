/** A treaty that is read: in force, over, refused or taken back; one's own or, where it is public, others'. */
import { useState } from 'preact/hooks'
import type { InForce, Treaty } from '../../../../shared/rules/treaties/treaty.ts'
import { termsOf } from '../../../../shared/rules/treaties/treaty.ts'
import { GlossaryContext } from '../../../common/Glossary.tsx'
import { COUNCIL_WORDS } from '../../../words/glossary.ts'
import { signedFor, stateInWords } from '../../../words/treaties.ts'
import type { Game } from '../../game.ts'
import '../desk/desk.css'
import { ArrivalHeading, DocumentHead } from '../paper/DocumentHead.tsx'
import { DocumentLayout } from '../paper/DocumentLayout.tsx'
import './ballots/ballots.css'
import { invitationOf } from '../../../common/ballots.ts'
import { Changes, comparisonsOf } from './ballots/Changes.tsx'
import { InvitedFoot } from './ballots/InvitedFoot.tsx'
import { MotionFoot } from './ballots/MotionFoot.tsx'
import { MotionForm } from './ballots/MotionForm.tsx'
import { type Asking, type Choice, candidatesFor } from './ballots/motion.ts'
import { CleanText } from './CleanText.tsx'
import { MarkedText } from './MarkedText.tsx'
import { ReadingFoot } from './ReadingFoot.tsx'
import { ReadingMargin } from './ReadingMargin.tsx'
import { Seal } from './Seal.tsx'

type Props = Readonly<{ game: Game; treaty: Treaty }>

/** A newcomer is first thought of as paying this. */
const USUAL_SHARE = 1

export const Reading = ({ game, treaty }: Props) => {
  const [asking, ask] = useState<Asking | null>(null)
  const [choice, choose] = useState<Choice>({ power: null, amount: USUAL_SHARE })
  const [shown, show] = useState<string | null>(null)
  const me = game.myPower.value
  const { title, secrecy } = termsOf(treaty)
  const state = stateInWords(treaty, me, game.names)
  const parties = [...treaty.parties, ...(treaty.former ?? [])]
  const bound = treaty.status === 'inForce' || treaty.status === 'over'
  const changing =
    treaty.status === 'inForce' && game.stage.value.modules.includes('institutions') ? treaty : null
  const comparisons = changing ? comparisonsOf(game, changing) : []
  const comparison = comparisons.find(({ key }) => key === shown) ?? null
  const begin = (of: InForce) => (what: Asking) => {
    choose({ power: candidatesFor(game, of, what)[0] ?? null, amount: USUAL_SHARE })
    ask(what)
  }
  const form = changing && asking && { game, treaty: changing, asking, choice }
  const invited = changing && invitationOf(changing, me, game.stage.value)
  return (
    <GlossaryContext.Provider value={COUNCIL_WORDS}>
      <DocumentLayout
        about="What it means"
        margin={
          form ? (
            <MotionForm {...form} choose={choose} />
          ) : (
            <ReadingMargin
              game={game}
              treaty={treaty}
              changing={changing}
              ask={changing ? begin(changing) : ask}
              show={show}
              shown={shown}
            />
          )
        }
        foot={
          form ? (
            <MotionFoot {...form} back={() => ask(null)} />
          ) : changing && invited ? (
            <InvitedFoot game={game} treaty={changing} />
          ) : (
            <ReadingFoot game={game} treaty={treaty} />
          )
        }
      >
        <article class="doc">
          <DocumentHead over={secrecy === 'secret' ? `Secret. ${state}` : state}>
            <ArrivalHeading>{title}</ArrivalHeading>
          </DocumentHead>
          {changing && (
            <Changes game={game} treaty={changing} comparisons={comparisons} shown={shown} show={show} />
          )}
          {comparison ? (
            <MarkedText
              game={game}
              parties={treaty.parties}
              former={comparison.former}
              now={comparison.now}
            />
          ) : (
            <CleanText game={game} parties={treaty.parties} terms={termsOf(treaty)} />
          )}
          {bound && (
            <div class="signed">
              <p class="signers">{signedFor(parties, game.names)}</p>
              <Seal state={treaty.status === 'over' ? 'struck' : 'whole'} />
            </div>
          )}
        </article>
      </DocumentLayout>
    </GlossaryContext.Provider>
  )
}
