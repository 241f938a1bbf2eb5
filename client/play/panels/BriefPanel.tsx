import { GAUGE_NAMES } from '../../../shared/rules/gauges/gauge.ts'
import { Glossed } from '../../common/Glossary.tsx'
import { GAUGE_TITLES } from '../../words/gauges.ts'
import { points } from '../../words/names.ts'
import type { Game } from '../game.ts'
import { Hint } from '../Hint.tsx'
import type { Page } from '../page.ts'
import { addressOf } from '../place.ts'
import { SettingsSection } from './SettingsSection.tsx'

/** What this round brings, what only this power is told, what it wants; and at the end how one likes to read. */
export const BriefPanel = ({ page }: Readonly<{ page: Page }>) => {
  const { game } = page
  return (
    <>
      {game.stage.value.phase === 'briefing' && game.stage.value.round === 1 && (
        <Hint game={game} hint="brief" />
      )}
      <Events game={game} />
      <Wants game={game} />
      <Story game={game} />
      <SettingsSection page={page} />
    </>
  )
}

const Events = ({ game }: Readonly<{ game: Game }>) => {
  const { label, roundTitle, events } = game.stage.value
  const instruction = game.brief.value?.instruction
  const me = game.myPower.value
  if (events.length === 0 && !instruction) return null
  return (
    <section class="brief">
      <p class="over">{label}</p>
      <h2>{roundTitle}</h2>
      {instruction && me && (
        <div class="secret">
          <p class="over">Only {game.names.the(me)} knows this</p>
          <p>
            <Glossed text={instruction} />
          </p>
        </div>
      )}
      {events.map(({ id, title, text, crisis }) => (
        <article key={id}>
          <h3>{title}</h3>
          <p>
            <Glossed text={text} />{' '}
            {crisis && <a href={addressOf({ at: 'crisis', crisis })}>What can come of it?</a>}
          </p>
        </article>
      ))}
    </section>
  )
}

/** Objectives with their points, and what the four gauges count for. */
export const Wants = ({ game }: Readonly<{ game: Game }>) => {
  const brief = game.brief.value
  const me = game.myPower.value
  if (!brief || !me) return null
  return (
    <section>
      <h3>What {game.names.the(me)} wants</h3>
      <ul class="obj">
        {brief.objectives.map(({ objective, reached }) => (
          <li key={objective.words}>
            <span>
              <Glossed text={objective.words} />
              {objective.secrecy === 'secret' && <i class="soft"> (only you know)</i>}
            </span>
            <span class="p">
              {reached === 'reached' && game.stage.value.round > 0 && <b class="good">✓ as it stands, </b>}
              {points(objective.points)}
            </span>
          </li>
        ))}
      </ul>
      <p class="note">
        Besides, your four gauges count in every round:{' '}
        {GAUGE_NAMES.map((name) => `${GAUGE_TITLES[name]} ${Math.round(brief.weights[name] * 100)}%`).join(
          ', ',
        )}
        .
      </p>
    </section>
  )
}

/** One minute to read: who this power is. */
export const Story = ({ game }: Readonly<{ game: Game }>) => {
  const brief = game.brief.value
  if (!brief) return null
  return (
    <section class="brief">
      <h2>One minute to read</h2>
      {brief.brief.map((paragraph) => (
        <p key={paragraph}>
          <Glossed text={paragraph} />
        </p>
      ))}
    </section>
  )
}
