/** Who plays, how strong each is, what it wants and what it fears. */
import type { Scenario } from '../../../shared/scenario/scenario.ts'
import { Power } from '../../common/Power.tsx'
import { scenarioWords as words } from '../../words/teachScenario.ts'

export const PowersTable = ({ powers }: Readonly<{ powers: Scenario['powers'] }>) => (
  <div class="panel">
    <table class="powers">
      <caption class="vh">{words.powers}</caption>
      <thead>
        <tr>
          <th scope="col">{words.power}</th>
          <th scope="col" class="figure">
            {words.strength}
          </th>
          <th scope="col">{words.wants}</th>
          <th scope="col">{words.fears}</th>
        </tr>
      </thead>
      <tbody>
        {powers.map(({ id, names, colour, capability, wants, fears }) => (
          <tr key={id}>
            <th scope="row">
              <Power colour={colour} names={names} />
            </th>
            <td class="figure">{capability.value}</td>
            <td>{wants}</td>
            <td class="soft">{fears}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
