/** Every part of the game with what it adds; what the scenario cannot do without is on and stays on. */
import { FULL, type ModuleName } from '../../../shared/rules/modules.ts'
import { MODULES } from '../../words/modules.ts'
import { startWords as words } from '../../words/teachScenario.ts'

type Props = Readonly<{
  needs: readonly ModuleName[]
  chosen: readonly ModuleName[]
  choose(modules: readonly ModuleName[]): void
}>

export const ModuleList = ({ needs, chosen, choose }: Props) => (
  <fieldset class="modules">
    <legend class="vh">{words.modulesOf}</legend>
    {FULL.map((module) => (
      <label key={module}>
        <input
          type="checkbox"
          checked={chosen.includes(module)}
          disabled={needs.includes(module)}
          onChange={({ currentTarget }) =>
            choose(FULL.filter((each) => (each === module ? currentTarget.checked : chosen.includes(each))))
          }
        />
        <span>
          <b>{MODULES[module].title}</b>{' '}
          <span class="small soft">{needs.includes(module) ? words.needed : MODULES[module].adds}</span>
        </span>
      </label>
    ))}
  </fieldset>
)
