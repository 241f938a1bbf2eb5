/** A text on the table: compared with the one before, what it would mean, and sign, change or refuse. */
import { useState } from 'preact/hooks'
import { lastRevision, type Tabled } from '../../../../shared/rules/treaties/treaty.ts'
import { changedInKind } from '../../../words/changedInKind.ts'
import { comparedWith } from '../../../words/meaning.ts'
import { countAll } from '../../../words/redline.ts'
import { changes, formerText, notNow, revisionBy, signedFor } from '../../../words/treaties.ts'
import type { Game } from '../../game.ts'
import { bargainBetween } from '../bargain.ts'
import '../desk/desk.css'
import { Meaning } from '../desk/Meaning.tsx'
import { SumLine } from '../desk/SumLine.tsx'
import { ArrivalHeading, DocumentHead } from '../paper/DocumentHead.tsx'
import { DocumentLayout } from '../paper/DocumentLayout.tsx'
import { useConsidered } from '../paper/useConsidered.ts'
import { AnswerFoot } from './AnswerFoot.tsx'
import { CleanText } from './CleanText.tsx'
import { MarkedText, marksBetween } from './MarkedText.tsx'

type Props = Readonly<{ game: Game; treaty: Tabled; refuse(): void }>

export const OnTheTable = ({ game, treaty, refuse }: Props) => {
  const [reading, read] = useState<'marked' | 'clean'>('marked')
  const me = game.myPower.value
  const now = lastRevision(treaty.revisions)
  const former = treaty.revisions.at(-2) ?? null
  const { parties } = treaty
  const outlook = useConsidered<'treaty'>(game, { kind: 'treaty', parties: [...parties], terms: now.terms })
  const before = useConsidered<'treaty'>(
    game,
    former && { kind: 'treaty', parties: [...parties], terms: former.terms },
  )
  if (!me) return null
  const count = former ? countAll(marksBetween(game, parties, former, now)) : 0
  const kinds = former
    ? changedInKind(former.terms, now.terms, {
        me,
        bargain: bargainBetween(game, parties),
        names: game.names,
      })
    : []
  const late = notNow(game.stage.value.phase)
  return (
    <DocumentLayout
      about="What it would mean"
      margin={
        outlook && (
          <Meaning game={game} parties={parties} terms={now.terms} outlook={outlook}>
            {former && before && (
              <p class="note">
                {comparedWith(
                  outlook.ifKept.overall - before.ifKept.overall,
                  formerText(former, me, game.names),
                )}
              </p>
            )}
            {kinds.length > 0 && (
              <section>
                <h3>What changed in kind</h3>
                <p class="note">{kinds.join(' ')}</p>
              </section>
            )}
          </Meaning>
        )
      }
      foot={
        <>
          <SumLine outlook={outlook} />
          <AnswerFoot game={game} treaty={treaty} late={late} refuse={refuse} />
        </>
      }
    >
      <article class="doc">
        <DocumentHead
          over={`${revisionBy(now, me, game.names)}${former ? `. Compared with ${formerText(former, me, game.names)}` : ''}`}
        >
          <ArrivalHeading>{now.terms.title}</ArrivalHeading>
        </DocumentHead>
        {former && (
          <p class="compared">
            {count === 0 ? `${changes(0)}.` : `${changes(count)}: `}
            {count > 0 && reading === 'marked' && (
              <>
                <ins>new words</ins> <del>
                  {former.by === me ? 'your words, struck out' : 'struck out'}
                </del>{' '}
              </>
            )}
            {count > 0 && (
              <button
                type="button"
                class="link"
                onClick={() => read(reading === 'marked' ? 'clean' : 'marked')}
              >
                {reading === 'marked' ? 'Read it clean' : 'Show what changed'}
              </button>
            )}
          </p>
        )}
        {former && reading === 'marked' ? (
          <MarkedText game={game} parties={parties} former={former} now={now} />
        ) : (
          <CleanText game={game} parties={parties} terms={now.terms} />
        )}
        <p class="signers">{signedFor(treaty.signed, game.names)}</p>
      </article>
    </DocumentLayout>
  )
}
