/** A scenario as a card: one link as a whole, or the first mistake of a folder that cannot be played. */
import { useMemo } from 'preact/hooks'
import type { BrokenScenario, ScenarioCard as Card } from '../../../shared/protocol/library.ts'
import { homeWords as words } from '../../words/teach.ts'
import { Icon } from '../Icon.tsx'
import { Still } from './Still.tsx'

export const ScenarioCard = ({ card }: Readonly<{ card: Card }>) => {
  const { id, title, era, theme, question, minutes, powers } = card
  const [shortest, longest] = minutes
  const colours = useMemo(() => new Map(powers.map((power) => [power.id, power.colour])), [powers])
  return (
    <li>
      <a class="card" href={`/teach/scenarios/${id}`}>
        <Still scenario={id} colours={colours} />
        <div class="body">
          <h2>{title}</h2>
          <span class="line">
            <span class="era">{era}</span>
            <span class="small soft">{words.minutes(shortest, longest)}</span>
          </span>
          <p class="about">{question}</p>
          <div class="facts">
            <span>
              <b>{words.powers(powers.length)}</b>
              {` · ${theme}`}
            </span>
          </div>
        </div>
      </a>
    </li>
  )
}

export const BrokenScenarioCard = ({ card: { id, fault } }: Readonly<{ card: BrokenScenario }>) => (
  <li>
    <div class="card broken">
      <div class="body">
        <span class="tag bad">
          <Icon name="warning" />
          {words.broken}
        </span>
        <h2>{id}</h2>
        <p>{fault}</p>
      </div>
    </div>
  </li>
)
