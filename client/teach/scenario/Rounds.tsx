/** The rounds and their events; and, folded away, what really happened. */
import type { Scenario } from '../../../shared/scenario/scenario.ts'
import { namesOf } from '../../words/names.ts'
import { scenarioWords as words } from '../../words/teachScenario.ts'

type Props = Readonly<{ scenario: Scenario }>

export const Rounds = ({ scenario: { rounds, powers } }: Props) => {
  const names = namesOf(powers)
  return (
    <ol class="panel rounds">
      {rounds.map(({ label, title, events }, at) => (
        <li key={label + title}>
          <b class="soft">{at + 1}</b>
          <span class="year">{label}</span>
          <b>{title}</b>
          <ul class="soft">
            {events.map((event) => (
              <li key={event.id}>
                {event.crisis
                  ? words.crisis(
                      names.the(event.crisis.challenger),
                      names.the(event.crisis.target),
                      event.crisis.demand,
                    )
                  : event.title}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

export const History = ({ scenario: { rounds, sources } }: Props) => (
  <details>
    <summary>{words.happened}</summary>
    <ol class="history">
      {rounds.map(({ label, title, history }) => (
        <li key={label + title}>
          <span class="year">{label}</span>
          <div>
            <p class="serif">{history.text}</p>
            <p class="small soft">{sources[history.source]?.cite ?? history.source}</p>
          </div>
        </li>
      ))}
    </ol>
  </details>
)
