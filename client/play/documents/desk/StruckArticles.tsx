/** Articles of the text that is answered and that the answer leaves out: struck out, and one press from coming back. */
import type { Bargain } from '../../../../shared/rules/clauses/clause.ts'
import type { Clause } from '../../../../shared/rules/clauses/clauses.ts'
import { Article } from '../paper/Article.tsx'
import { wordsOf } from '../readings.ts'
import { clausePhrases } from './gaps.ts'
import { Struck } from './Phrases.tsx'

type Props = Readonly<{ clauses: readonly Clause[]; bargain: Bargain; putBack(clause: Clause): void }>

export const StruckArticles = ({ clauses, bargain, putBack }: Props) => (
  <>
    {clauses.map((clause) => (
      <Article
        key={clause.kind}
        number={null}
        under={
          <p class="tool">
            <button type="button" class="link" onClick={() => putBack(clause)}>
              Put it back
            </button>
          </p>
        }
      >
        <Struck words={wordsOf(clausePhrases(clause, bargain, []))} />
      </Article>
    ))}
  </>
)
