import { useSignal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import type { MapFile } from '../../../shared/scenario/map.ts'
import { Board } from '../../board/Board.tsx'
import { motion } from '../../common/reading.ts'
import { mapOf, type PublicScenario, publicScenario } from '../../common/scenarios.ts'
import { boardPicture } from '../boardPicture.ts'

const NOTHING_YET = { phase: 'lobby', round: 0, label: '', next: null, regions: {} } as const

type Shown = Readonly<{ scenario: PublicScenario; map: MapFile }>

/** The real board behind the card: the map of the lesson's scenario, without anything that is being played. */
export const FrontPlate = ({ scenario: id }: Readonly<{ scenario: string }>) => {
  const [shown, setShown] = useState<Shown | null>(null)
  const selected = useSignal<string | null>(null)
  useEffect(() => {
    let gone = false
    void Promise.all([publicScenario(id), mapOf(id)]).then(([scenario, map]) => {
      if (!gone && scenario.ok && map.ok) setShown({ scenario: scenario.value, map: map.value })
    })
    return () => {
      gone = true
    }
  }, [id])
  return (
    <div class="front-plate" aria-hidden="true" inert>
      {shown && (
        <Board
          key={shown.scenario.id}
          map={shown.map}
          picture={boardPicture({
            boardTitle: shown.scenario.boardTitle,
            powers: shown.scenario.powers.map(({ id, names, colour }) => ({ id, name: names.short, colour })),
            me: null,
            stage: NOTHING_YET,
            treaties: [],
            crises: [],
            moments: [],
            pulse: [],
          })}
          selected={selected}
          motion={motion.value}
          describe=""
        />
      )}
    </div>
  )
}
