import { ledgerWords as words } from '../../words/reviewLedger.ts'
import { Cross, Disc, Ring } from './marks.tsx'

/** What the signs in the last column mean. */
export const LifeLegend = ({ state }: Readonly<{ state: 'running' | 'over' }>) => (
  <ul class="life-legend small">
    <li>
      <svg class="life-line" width="14" height="22" aria-hidden="true">
        <Ring x={7} />
      </svg>
      {words.legend.broken}
    </li>
    <li>
      <svg class="life-line" width="28" height="22" aria-hidden="true">
        <path class="hidden" d="M0 11H28" />
      </svg>
      {words.legend.hidden}
    </li>
    <li>
      <svg class="life-line" width="14" height="22" aria-hidden="true">
        <Disc x={7} />
      </svg>
      {words.legend.known}
    </li>
    {state === 'over' && (
      <li>
        <svg class="life-line" width="14" height="22" aria-hidden="true">
          <Cross x={7} />
        </svg>
        {words.legend.never}
      </li>
    )}
  </ul>
)
