/** The end: a result and what it is held against, how words were kept, and the class beside history. */

import { diplomacyAdded, fundsInWords, LITERATURE, resultInWords, wordKept } from '../../../words/end.ts'
import { capitalised, signed } from '../../../words/names.ts'
import type { Game } from '../../game.ts'
import { ArrivalHeading } from '../paper/DocumentHead.tsx'
import { Dots } from './Dots.tsx'
import './end.css'
import { YearsStrip } from './YearsStrip.tsx'

export const EndPage = ({ game }: Readonly<{ game: Game }>) => {
  const results = game.results.value
  const me = game.myPower.value
  const mine = results?.mine
  if (!results) return null
  const { names } = game
  const objectives = game.brief.value?.objectives ?? []
  const won = mine?.objectives.reduce((sum, { points }) => sum + points, 0) ?? 0
  // A result is the sum of three, and this is the one that its paper does not name.
  const usual = mine ? mine.standing + won - mine.result : 0
  const funds = game.reports.value.flatMap((report) => report.funds.filter(({ own }) => own))
  const put = funds.reduce((sum, { own }) => sum + (own?.paid ?? 0), 0)
  const had = funds.reduce((sum, { paid }) => sum + paid, 0)
  const added = mine ? mine.interest - mine.par : 0
  return (
    <div class="end-page">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="end-scroll" aria-label="The end" tabIndex={0}>
        <article class="end-sheet">
          <div class="three">
            {mine && me && (
              <section>
                <p class="over">Your result</p>
                <div class="result">
                  <ArrivalHeading>
                    <span class="vh">{capitalised(names.the(me))}: </span>
                    {Math.round(mine.result)}
                  </ArrivalHeading>
                  <p>{resultInWords({ standing: mine.standing, won, usual }, me, names)}</p>
                </div>
                <Dots me={me} all={results.all} names={names} />
              </section>
            )}
            {mine && (
              <section>
                <h2 class="over">What you wanted</h2>
                <ul class="wanted">
                  {mine.objectives.map(({ index, reached, points }) => {
                    const objective = objectives[index]?.objective
                    return (
                      objective && (
                        <li key={index}>
                          <span>{objective.words}</span>
                          <span class={reached}>
                            {reached === 'reached' ? `✓ ${points}` : `missed ${objective.points}`}
                          </span>
                        </li>
                      )
                    )
                  })}
                </ul>
              </section>
            )}
            <section>
              <h2 class="over" id="word-kept">
                How often allies kept their word
              </h2>
              <table class="literature" aria-labelledby="word-kept">
                <tbody>
                  <tr class="ours">
                    <th scope="row">Your class</th>
                    <td>{wordKept(results.word)}</td>
                  </tr>
                  {LITERATURE.map(({ when, who, share }) => (
                    <tr key={who}>
                      <th scope="row">
                        {when} <span class="note">{who}</span>
                      </th>
                      <td>{share}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          </div>
          {mine && me && (
            <section class="added">
              <h2>
                What diplomacy added: <span class={added < 0 ? 'down' : 'up'}>{signed(added)}</span>
              </h2>
              <p>
                {diplomacyAdded(mine.interest, mine.par, me, names)} {fundsInWords(put, had)}
              </p>
            </section>
          )}
          <YearsStrip game={game} />
        </article>
      </section>
      <div class="end-foot">
        <div>
          <p>Your teacher can open every treaty and every order for all to read.</p>
          <button type="button" class="btn primary" onClick={() => game.go({ at: 'talk', channel: null })}>
            Talk it over
          </button>
        </div>
      </div>
    </div>
  )
}
