import type { BoardLine } from '../board/picture.ts'
import { LineKey } from '../common/LineKey.tsx'
import { lineWords as words } from '../words/lines.ts'
import './mapKey.css'

/** What the lines on the map mean, for who asks: the map has little room to spare. */
export const MapKey = ({ lines }: Readonly<{ lines: readonly BoardLine[] }>) =>
  lines.length > 0 && (
    <details class="map-key">
      <summary data-covers>
        {words.button}
        <span class="vh">: {words.title}</span>
      </summary>
      <div class="map-key-paper">
        <LineKey lines={lines} />
        <p>{words.look}</p>
      </div>
    </details>
  )
