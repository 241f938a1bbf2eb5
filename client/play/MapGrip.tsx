import { useRef } from 'preact/hooks'
import type { Page } from './page.ts'

/** Phone: shows or hides the map above the sheet. A swipe on it does what a press does. */
export const MapGrip = ({ page: { map } }: Readonly<{ page: Page }>) => {
  const from = useRef<number | null>(null)
  const shown = map.value === 'shown'
  return (
    <button
      type="button"
      class="grip"
      aria-expanded={shown}
      onClick={() => {
        map.value = shown ? 'hidden' : 'shown'
      }}
      onPointerDown={({ clientY }) => {
        from.current = clientY
      }}
      onPointerUp={({ clientY }) => {
        const by = clientY - (from.current ?? clientY)
        from.current = null
        if (Math.abs(by) > 24) map.value = by < 0 ? 'hidden' : 'shown'
      }}
    >
      <span aria-hidden="true">{shown ? '▲' : '▼'}</span> {shown ? 'Hide the map' : 'Show the map'}
    </button>
  )
}
