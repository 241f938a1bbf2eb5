/** The few signs of the teacher's pages. A word stands beside each, or in its hidden text. */

const strokes = {
  arrow: 'M4 10h12M11 5l5 5-5 5',
  back: 'M12 5l-5 5 5 5',
  tick: 'M4 10.5l4 4 8-9',
  pencil: 'M4 16l1-4 8.5-8.5 3 3L8 15z',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 6v4l3 2',
  gone: 'M3 3l14 14M7 7a4 4 0 0 0 6 6M10 3.5v4M14 10h3',
  swords: 'M4 4l12 12M16 4L4 16M3 13l4 4M17 13l-4 4',
  computer: 'M4 6h12v9H4zM8 10v1M12 10v1M10 3v3',
  lock: 'M5 9h10v8H5zM7 9V6a3 3 0 0 1 6 0v3',
  message: 'M3 4h14v9H9l-4 3v-3H3z',
  screen: 'M2 4h16v10H2zM7 17h6',
  veil: 'M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10zM4 17L16 3',
  pause: 'M7 4v12M13 4v12',
  play: 'M6 4l10 6-10 6z',
  more: 'M3.6 9.6h.8v.8h-.8zM9.6 9.6h.8v.8h-.8zM15.6 9.6h.8v.8h-.8z',
  warning: 'M10 3l8 14H2zM10 8v4M10 14.5v.01',
} as const

export type IconName = keyof typeof strokes

export const Icon = ({ name }: Readonly<{ name: IconName }>) => (
  <svg class="ico" viewBox="0 0 20 20" aria-hidden="true">
    <path d={strokes[name]} />
  </svg>
)
