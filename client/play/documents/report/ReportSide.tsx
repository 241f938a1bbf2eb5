/** The report of a round: its story, what only we know, what the world found out, and on to the next. */
import { useEffect } from 'preact/hooks'
import { findings, opinionsOfMe, paidInFull } from '../../../words/findings.ts'
import { homeWords } from '../../../words/home.ts'
import { capitalised } from '../../../words/names.ts'
import { NOTHING_FOUND, onlyWeKnow, reportOver } from '../../../words/report.ts'
import { storyOf } from '../../../words/story.ts'
import { suspending } from '../../../words/suspending.ts'
import type { Game } from '../../game.ts'
import { GoOn } from './GoOn.tsx'
import { foundIn, roundTold, secrecyOf, secretsIn, treatyTitle } from './gathered.ts'
import { momentsOf } from './moments.ts'
import './report.css'

export const ReportSide = ({ game }: Readonly<{ game: Game }>) => {
  const report = game.reports.value.at(-1)
  const round = report?.round
  useEffect(() => {
    const crises = game.crises.peek().filter((crisis) => crisis.round === round)
    game.moments.value = momentsOf(crises, game.names)
    return () => {
      game.moments.value = []
    }
  }, [game, round])
  const me = game.myPower.value
  if (!report) return null
  const { names } = game
  const story = storyOf(roundTold(game, report), { names, treaty: treatyTitle(game) })
  const secrets = secretsIn(game, report)
  const found = findings(report.ledger, foundIn(game, report))
  const honest = paidInFull(report.ledger)
  const home = report.support.filter(({ power }) => power === me)
  const opinions = me ? opinionsOfMe(report.attitudes, me, names) : []
  return (
    <div class="report-side">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="report-scroll" aria-label="The report" tabIndex={0}>
        <article class="story">
          <h2 class="over">{reportOver(game.stage.value)}</h2>
          {story.map((paragraph, at) => (
            <p class={at === 0 ? 'drop' : undefined} key={paragraph}>
              {paragraph}
            </p>
          ))}
          {game.moments.value.length > 0 && (
            <p>
              <button
                type="button"
                class="link again"
                onClick={() => {
                  game.showAgain.value += 1
                }}
              >
                Show it again on the map
              </button>
            </p>
          )}
        </article>
        {me && secrets.length > 0 && (
          <section class="only-we" aria-labelledby="only-we-know">
            <h2 class="over" id="only-we-know">
              {onlyWeKnow(me, names, secrecyOf(report, me))}
            </h2>
            {secrets.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </section>
        )}
        <section class="found">
          <h2>What the world found out</h2>
          <ul>
            {found.map(({ power, lead, rest, verdict }) => (
              <li key={`${power}${lead}`} class={verdict}>
                <b>{lead}</b> {rest}
              </li>
            ))}
            {honest.length > 0 && <li>{capitalised(names.all(honest))} paid what they owed.</li>}
            {report.suspensions.map(({ by, toward, treaty }) => (
              <li key={`${by}${toward}${treaty}`}>
                {suspending.found(names.The(by), names.the(toward), treatyTitle(game)(treaty))}
              </li>
            ))}
            {found.length === 0 && honest.length === 0 && <li>{NOTHING_FOUND}</li>}
          </ul>
        </section>
        {home.length > 0 && game.mine.value?.home && (
          <section class="found">
            <h2>{homeWords.label}</h2>
            <p>{homeWords.moved(game.mine.value.home.support, home)}</p>
          </section>
        )}
        {opinions.length > 0 && (
          <section class="found">
            <h2>What they think of you</h2>
            <ul>
              {opinions.map(({ power, by, sign, why }) => (
                <li key={power} class="opinion">
                  <span>{why}</span>
                  <b class={`by ${sign}`}>{by}</b>
                </li>
              ))}
            </ul>
          </section>
        )}
      </section>
      <GoOn game={game} />
    </div>
  )
}
