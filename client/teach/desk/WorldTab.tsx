/** The world: the board with its secret lines, open crises with sealed stances, and the treaties. */
import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { Board } from '../../board/Board.tsx'
import { papersOf } from '../../connection/papers.ts'
import { worldWords as words } from '../../words/teachDesk.ts'
import { motionWanted } from '../motion.ts'
import { CrisisBox } from './CrisisBox.tsx'
import type { Desk } from './desk.ts'
import { TreatyLists } from './TreatyLists.tsx'
import { inForce, worldPicture } from './worldPicture.ts'

export const WorldTab = ({ desk }: Readonly<{ desk: Desk }>) => {
  const { scenario, map, connection, stage } = desk.lesson
  const selected = useSignal<string | null>(null)
  const view = connection.view.value
  const veil = desk.veil.value
  const treaties = papersOf(view, 'treaty')
  const crises = papersOf(view, 'crisis')
  const open = crises.filter(({ outcome }) => outcome === null)
  const drawn = JSON.stringify([treaties.map(({ id, status }) => [id, status]), open.map(({ id }) => id)])

  // The board is drawn anew only when what it shows has changed.
  const picture = useMemo(
    () => worldPicture(scenario, { stage: stage.value, treaties, crises, veil }),
    [scenario, drawn, veil, stage.value.label, stage.value.regions],
  )
  return (
    <div class="world">
      <div class="plate">
        {map ? (
          <Board
            map={map}
            picture={picture}
            selected={selected}
            motion={motionWanted()}
            frame={scenario.powers.map(({ id }) => id)}
            describe={words.describe(
              picture.title,
              open.map(({ title }) => title),
              inForce(treaties, veil).length,
            )}
          />
        ) : (
          <p class="soft pad">{words.mapMissing}</p>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keys */}
      <section class="beside" tabIndex={0} aria-label={picture.title}>
        {open.map((crisis) => (
          <CrisisBox key={crisis.id} desk={desk} crisis={crisis} />
        ))}
        <TreatyLists desk={desk} treaties={treaties} />
      </section>
    </div>
  )
}
