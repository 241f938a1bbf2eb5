import { words } from './words.ts'

type ControlsProps = Readonly<{ zoom: (by: number) => void; whole: () => void }>

const STEP = 1.6

/** Buttons for whoever has no wheel and no second finger. */
export const Controls = ({ zoom, whole }: ControlsProps) => (
  <div class="board-controls">
    <button
      type="button"
      aria-label={words.closer}
      title={words.closer}
      data-covers
      onClick={() => zoom(STEP)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 3v10M3 8h10" />
      </svg>
    </button>
    <button
      type="button"
      aria-label={words.further}
      title={words.further}
      data-covers
      onClick={() => zoom(1 / STEP)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3 8h10" />
      </svg>
    </button>
    <button
      type="button"
      class="board-whole"
      aria-label={words.whole}
      title={words.whole}
      data-covers
      onClick={whole}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 6V3h4M10 3h4v3M14 10v3h-4M6 13H2v-3" />
      </svg>
    </button>
  </div>
)
