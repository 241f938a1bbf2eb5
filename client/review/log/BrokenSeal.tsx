/** A seal in two halves: here a promise broke. Words stand beside it, or in hidden text. */
export const BrokenSeal = () => (
  <svg class="ico broken-seal" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M5 3h10v6l-2.5 2-2.5-2-2.5 2L5 9zM5 14l2.5-2 2.5 2 2.5-2 2.5 2v3H5z" />
  </svg>
)
