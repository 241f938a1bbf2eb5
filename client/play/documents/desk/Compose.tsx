/** A text being written: the treaty is the form. Every blue phrase can be changed, and the margin says what it would mean. */
import type { PowerId, TreatyId } from '../../../../shared/rules/ids.ts'
import type { Revision } from '../../../../shared/rules/treaties/treaty.ts'
import { notNow } from '../../../words/treaties.ts'
import type { Game } from '../../game.ts'
import { DocumentLayout } from '../paper/DocumentLayout.tsx'
import { useConsidered } from '../paper/useConsidered.ts'
import { AgainstTheirs } from './AgainstTheirs.tsx'
import './desk.css'
import { Meaning } from './Meaning.tsx'
import { SendFoot } from './SendFoot.tsx'
import { SumLine } from './SumLine.tsx'
import { useSpokenOverall } from './useSpokenOverall.ts'
import { WrittenText } from './WrittenText.tsx'
import type { Writing } from './writing.ts'

type Props = Readonly<{
  game: Game
  /** Under what it is kept. */
  name: string
  writing: Writing
  /** The text on the table that this one answers. */
  former: Revision | null
  choosePartners: (() => void) | null
}>

export const Compose = ({ game, name, writing, former, choosePartners }: Props) => {
  const { parties, terms } = writing
  const outlook = useConsidered<'treaty'>(game, question(parties, terms, replacedBy(game, writing)))
  useSpokenOverall(game, outlook)
  const late = notNow(game.stage.value.phase)
  const fault = outlook?.fault && outlook.fault.reason !== 'NotNegotiating' ? outlook.fault : null
  return (
    <DocumentLayout
      about="What it would mean"
      margin={
        !outlook || fault ? (
          <section>
            <h2>What it would mean for you</h2>
            <p class="note">
              {terms.clauses.length === 0
                ? 'Add an article, and its meaning stands here.'
                : fault
                  ? 'The preview returns when the text can be sent.'
                  : 'The preview is being worked out.'}
            </p>
          </section>
        ) : (
          <>
            <Meaning game={game} parties={parties} terms={terms} outlook={outlook} />
            {former && (
              <AgainstTheirs
                game={game}
                parties={parties}
                terms={terms}
                former={former}
                outlook={outlook}
                replaces={replacedBy(game, writing)}
              />
            )}
          </>
        )
      }
      foot={
        <>
          <SumLine outlook={fault ? null : outlook} />
          {late && <p class="said">{late}</p>}
          <SendFoot
            game={game}
            name={name}
            writing={writing}
            former={former}
            late={late !== null ? 'late' : 'inTime'}
          />
        </>
      }
    >
      <WrittenText
        game={game}
        name={name}
        writing={writing}
        former={former}
        fault={fault}
        choosePartners={choosePartners}
      />
    </DocumentLayout>
  )
}

const SHORTEST_TITLE = 3

/** The treaty in force of which this would be the new text, or null. */
const replacedBy = (game: Game, { answers }: Writing): TreatyId | null =>
  answers && game.treaty(answers.treaty)?.status === 'inForce' ? answers.treaty : null

/** Nothing is asked of a text without articles; a title that is being typed is none of its meaning. */
const question = (parties: readonly PowerId[], terms: Writing['terms'], replaces: TreatyId | null) =>
  terms.clauses.length === 0
    ? null
    : {
        kind: 'treaty' as const,
        parties: [...parties],
        replaces,
        terms: { ...terms, title: terms.title.trim().length < SHORTEST_TITLE ? 'Treaty' : terms.title },
      }
