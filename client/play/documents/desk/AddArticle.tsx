/** Which article to add: every family that the text has not yet, with what it is for and who wrote one once. */
import { useState } from 'preact/hooks'
import type { Bargain } from '../../../../shared/rules/clauses/clause.ts'
import type { Clause, ClauseKind } from '../../../../shared/rules/clauses/clauses.ts'
import type { ModuleName } from '../../../../shared/rules/modules.ts'
import { ARTICLES, articlesToAdd, inParts } from '../../../words/families.ts'

type Props = Readonly<{
  present: readonly Clause[]
  modules: readonly ModuleName[]
  bargain: Bargain
  add(kind: ClauseKind): void
}>

export const AddArticle = ({ present, modules, bargain, add }: Props) => {
  const [shown, show] = useState<'closed' | 'open'>(present.length === 0 ? 'open' : 'closed')
  const kinds = articlesToAdd(present, modules, bargain)
  if (kinds.length === 0) return null
  return (
    <div class="add no-print">
      <button
        type="button"
        class="btn"
        aria-expanded={shown === 'open'}
        onClick={() => show(shown === 'open' ? 'closed' : 'open')}
      >
        Add an article
      </button>
      {shown === 'open' && (
        <div class="parts">
          {inParts(kinds).map(({ part, kinds: inPart }) => (
            <section key={part} aria-label={part}>
              <h3>{part}</h3>
              <ul class="families">
                {inPart.map((kind) => (
                  <li key={kind}>
                    <button
                      type="button"
                      onClick={() => {
                        add(kind)
                        show('closed')
                      }}
                    >
                      <b>{ARTICLES[kind].name}</b>
                      <span>
                        {ARTICLES[kind].says} <i>{ARTICLES[kind].once}</i>
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </div>
  )
}
