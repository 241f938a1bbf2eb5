/** The board as the lesson opens, a still with the names of the powers and the treaties that everybody knows. */

import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { MapFile } from '../../../shared/scenario/map.ts'
import type { Scenario } from '../../../shared/scenario/scenario.ts'
import { Board } from '../../board/Board.tsx'
import { linesBetween } from '../../common/boardLines.ts'
import { scenarioWords as words } from '../../words/teachScenario.ts'
import { mapOf } from '../library/still.ts'
import { motionWanted } from '../motion.ts'

/** Where the style sheet hides the plate, the board is not even loaded. */
const hasRoom = () => matchMedia('(min-width: 1181px)').matches

export const ScenarioPlate = ({ scenario }: Readonly<{ scenario: Scenario }>) => {
  const [map, setMap] = useState<MapFile | null>(null)
  const selected = useSignal<string | null>(null)

  useEffect(() => {
    if (!hasRoom()) return
    let gone = false
    void mapOf(scenario.id).then((file) => !gone && setMap(file))
    return () => {
      gone = true
    }
  }, [scenario.id])

  const picture = useMemo(
    () => ({
      title: `${scenario.boardTitle}, ${scenario.rounds[0]?.label ?? scenario.era}`,
      powers: scenario.powers.map(({ id, names, colour }) => ({ id, name: names.short, colour })),
      lines: linesBetween(scenario.treaties.filter(({ secrecy }) => secrecy === 'public')),
      crises: [],
      moments: [],
    }),
    [scenario],
  )
  return (
    <div class="plate">
      {map && (
        <Board
          map={map}
          picture={picture}
          selected={selected}
          motion={motionWanted()}
          frame={scenario.powers.map(({ id }) => id)}
          describe={words.mapLabel(
            picture.title,
            scenario.powers.map(({ names }) => names.short),
          )}
        />
      )}
    </div>
  )
}
