import type { ComponentChildren } from 'preact'
import { ledgerWords as words } from '../../words/reviewLedger.ts'
import { Cross, Disc, Ring } from './marks.tsx'

type SignProps = Readonly<{ width: number; means: string; children: ComponentChildren }>

const Sign = ({ width, means, children }: SignProps) => (
  <li>
    <svg class="life-line" width={width} height="22" aria-hidden="true">
      {children}
    </svg>
    {means}
  </li>
)

/** What the signs in the last column mean. */
export const LifeLegend = ({ state }: Readonly<{ state: 'running' | 'over' }>) => (
  <ul class="life-legend small">
    <Sign width={14} means={words.legend.broken}>
      <Ring x={7} />
    </Sign>
    <Sign width={28} means={words.legend.hidden}>
      <path class="hidden" d="M0 11H28" />
    </Sign>
    <Sign width={14} means={words.legend.known}>
      <Disc x={7} />
    </Sign>
    {state === 'over' && (
      <Sign width={14} means={words.legend.never}>
        <Cross x={7} />
      </Sign>
    )}
  </ul>
)
