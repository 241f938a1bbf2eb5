/** Stakes are at most a quarter of what the target has, in half points (rule C1 of RULES.md). */
import { CONSTANTS } from '../rules/constants.ts'
import type { Fault } from './faults.ts'
import type { ScenarioShape } from './scenario.ts'

/** Crises whose stakes the rules would cut: reckoned with what events have given and taken until then. */
export const stakesFaults = ({ powers, rounds }: ScenarioShape): readonly Fault[] => {
  const has = new Map<string, number>(powers.map(({ id, capability }) => [id, capability.value]))
  const faults: Fault[] = []
  rounds.forEach(({ events }, r) => {
    for (const { shifts } of events)
      for (const shift of shifts)
        if (shift.kind === 'capability') has.set(shift.power, (has.get(shift.power) ?? 0) + shift.by)

    events.forEach(({ crisis }, e) => {
      const points = crisis && has.get(crisis.target)
      if (!crisis || points === undefined || points === null) return
      const most = Math.floor(points * CONSTANTS.crisis.stakesCap * 2) / 2
      if (crisis.stakes > most)
        faults.push({
          path: ['rounds', r, 'events', e, 'crisis', 'stakes'],
          message: `the stakes are ${crisis.stakes}, and at most a quarter of "${crisis.target}" can be at stake: ${most} of its ${points} points`,
        })
    })
  })
  return faults
}
