/** The wax under a treaty; struck through where the treaty is over. Decoration: the state is said in words above. */
import './seal.css'

export const Seal = ({ state }: Readonly<{ state: 'whole' | 'struck' }>) => (
  <svg class={`wax ${state}`} viewBox="0 0 64 64" aria-hidden="true">
    <path
      class="wax-edge"
      d="M33 3c9 0 15 3 20 9s8 12 7 21-4 17-11 22-13 7-21 5S10 55 6 47 2 30 5 22 15 7 22 5s7-2 11-2z"
    />
    <circle class="wax-face" cx="32" cy="32" r="19" />
    <path class="wax-mark" d="M32 20v24M22 27c4 4 16 4 20 0M24 38c4-4 12-4 16 0" />
    {state === 'struck' && <path class="wax-strike" d="M8 54 56 10" />}
  </svg>
)
