/** The document itself: title, preamble, articles with their gaps, the last article, and a place for one more. */
import { type Clause, type ClauseKind, clauseOf, sketchOf } from '../../../../shared/rules/clauses/clauses.ts'
import type { TermsRefusal } from '../../../../shared/rules/treaties/legality.ts'
import type { Terms } from '../../../../shared/rules/treaties/terms.ts'
import type { Revision } from '../../../../shared/rules/treaties/treaty.ts'
import { articlePrice } from '../../../words/families.ts'
import { preamble } from '../../../words/preamble.ts'
import { suggestedTitle } from '../../../words/titles.ts'
import { formerText, kindOfFault, revisionBy, textInForce } from '../../../words/treaties.ts'
import type { Game } from '../../game.ts'
import { bargainBetween, formalNames, titlesTaken } from '../bargain.ts'
import { Article } from '../paper/Article.tsx'
import { DocumentHead } from '../paper/DocumentHead.tsx'
import { AddArticle } from './AddArticle.tsx'
import { ComparedLine } from './ComparedLine.tsx'
import { FaultNote } from './FaultNote.tsx'
import { clausePhrases, finalPhrases } from './gaps.ts'
import { PhraseLine } from './Phrases.tsx'
import { mendingOf } from './repair.ts'
import { StruckArticles } from './StruckArticles.tsx'
import { TitleLine } from './TitleLine.tsx'
import { keep, type Writing, withClause, withoutClause } from './writing.ts'

type Props = Readonly<{
  game: Game
  name: string
  writing: Writing
  former: Revision | null
  fault: TermsRefusal | null
  choosePartners: (() => void) | null
}>

export const WrittenText = ({ game, name, writing, former, fault, choosePartners }: Props) => {
  const { parties, terms } = writing
  const me = game.myPower.value
  const { modules } = game.stage.value
  const bargain = bargainBetween(game, parties)
  const change = (next: Terms) => keep(game, name, { ...writing, terms: titled(next) })
  const titled = (next: Terms): Terms =>
    writing.titled === 'own'
      ? next
      : { ...next, title: suggestedTitle(parties, next.clauses, game.scenario.powers, titlesTaken(game)) }
  const was = (kind: ClauseKind): Clause | undefined =>
    former?.terms.clauses.find((each) => each.kind === kind)
  const inForce = writing.answers !== null && game.treaty(writing.answers.treaty)?.status === 'inForce'
  const place = fault && kindOfFault(fault)
  const note = fault && (
    <FaultNote
      id="fault"
      game={game}
      fault={fault}
      mending={mendingOf(fault, terms, bargain)}
      mend={change}
    />
  )
  const gone =
    former?.terms.clauses.filter(({ kind }) => !terms.clauses.some((each) => each.kind === kind)) ?? []
  const faultIsPlaced = place === 'final' || terms.clauses.some(({ kind }) => kind === place)

  return (
    <article class="doc">
      <DocumentHead
        over={
          former && me
            ? `${revisionBy({ number: former.number + 1, by: me }, me, game.names)}, not yet sent. Compared with ${inForce ? textInForce : formerText(former, me, game.names)}`
            : fault
              ? 'Draft, not sent'
              : 'Draft, not yet sent'
        }
      >
        <TitleLine
          title={terms.title}
          choosePartners={choosePartners}
          rename={(title) => keep(game, name, { ...writing, titled: 'own', terms: { ...terms, title } })}
        />
      </DocumentHead>
      {former && (
        <ComparedLine
          game={game}
          bargain={bargain}
          former={former}
          terms={terms}
          undo={() => change(former.terms)}
        />
      )}
      <p class="pre">{preamble(formalNames(game, parties), terms.clauses)}</p>
      {!faultIsPlaced && note}
      {terms.clauses.map((clause, at) => (
        <Article
          key={clause.kind}
          number={at + 1}
          under={
            <>
              {place === clause.kind && note}
              <p class="tool">
                <span>{articlePrice(clause)}</span>
                <button type="button" class="link" onClick={() => change(withoutClause(terms, clause.kind))}>
                  Remove<span class="vh"> article {at + 1}</span>
                </button>
              </p>
            </>
          }
        >
          <PhraseLine
            article={`Article ${at + 1}`}
            phrases={clausePhrases(clause, bargain, terms.clauses)}
            former={former && formerPhrases(was(clause.kind), bargain)}
            choose={(next) => change(withClause(terms, next))}
            fault={place === clause.kind ? 'fault' : null}
          />
        </Article>
      ))}
      <StruckArticles
        clauses={gone}
        bargain={bargain}
        putBack={(clause) => change({ ...terms, clauses: [...terms.clauses, clause] })}
      />
      <Article number={terms.clauses.length + 1} under={place === 'final' && note}>
        <PhraseLine
          article={`Article ${terms.clauses.length + 1}`}
          phrases={finalPhrases(terms, modules)}
          former={former && finalPhrases({ ...former.terms, title: terms.title }, modules)}
          choose={change}
          fault={place === 'final' ? 'fault' : null}
        />
      </Article>
      <AddArticle
        present={terms.clauses}
        modules={modules}
        bargain={bargain}
        add={(kind) => change({ ...terms, clauses: withArticle(terms.clauses, sketchOf(kind, bargain)) })}
      />
    </article>
  )
}

const formerPhrases = (clause: Clause | undefined, bargain: Parameters<typeof clausePhrases>[1]) =>
  clause ? clausePhrases(clause, bargain, [clause]) : []

/** Open books stand behind the fund that they open; everything else at the end. */
const withArticle = (clauses: readonly Clause[], added: Clause): readonly Clause[] => {
  const fund = clauses.findIndex(({ kind }) => kind === 'pool')
  return added.kind === 'verification' && clauseOf(clauses, 'pool')
    ? clauses.toSpliced(fund + 1, 0, added)
    : [...clauses, added]
}
