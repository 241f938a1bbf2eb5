/** What the screen shows follows the phase; when the line is down it stays, and says so. */

import { screenWords as words } from '../words/screen.ts'
import { Lobby } from './Lobby.tsx'
import { Play } from './Play.tsx'
import type { Projection } from './projection.ts'
import { Report } from './Report.tsx'
import { TheEnd } from './TheEnd.tsx'
import { useProjection } from './useProjection.ts'

export const Screen = ({ id }: Readonly<{ id: string }>) => {
  const { projection, fault, line } = useProjection(id)
  return (
    <>
      {fault && <p class="alone">{fault}</p>}
      {!fault && !projection && <p class="alone">{words.loading}</p>}
      {!fault && projection && <Scene projection={projection} />}
      <p class="line-down" role="status">
        {line === 'down' && !fault ? words.down : ''}
      </p>
    </>
  )
}

const Scene = ({ projection }: Readonly<{ projection: Projection }>) => {
  switch (projection.stage.value.phase) {
    case 'lobby':
      return <Lobby projection={projection} />
    case 'briefing':
    case 'negotiation':
    case 'orders':
      return <Play projection={projection} />
    case 'report':
      return <Report projection={projection} />
    case 'ended':
      return <TheEnd projection={projection} />
  }
}
