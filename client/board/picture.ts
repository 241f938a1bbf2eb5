import type { Signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { MapFile } from '../../shared/scenario/map.ts'

/** A spot on the plate, in the map file's own units. */
export type Spot = readonly [x: number, y: number]

/** Where something is: a spot, or the seat of a power. */
export type Site = Spot | Readonly<{ seatOf: string }>

export type BoardPower = Readonly<{ id: string; name: string; colour: string }>

export type LineKind = 'defence' | 'understanding' | 'fund' | 'trade' | 'secret'

/** A treaty between two powers: its kind decides the pattern of the line; its label is for the list that is read aloud. */
export type BoardLine = Readonly<{
  id: string
  between: readonly [string, string]
  kind: LineKind
  label?: string
}>

/** A burning ring at a place, and an arrow from whoever demands to whoever is asked. */
export type BoardCrisis = Readonly<{
  id: string
  title: string
  place: Site
  challenger: string
  target: string
  yours: boolean
}>

/** One thing the report shows happening. They are played in order, each staying when the next begins. */
export type BoardMoment = Readonly<
  | { kind: 'demand'; from: string; to: string; label: string }
  | { kind: 'came'; who: string; to: string; label: string }
  | { kind: 'stayed'; who: string; label: string }
  | { kind: 'war'; place: Site; label: string }
  | { kind: 'ended'; place: Site; label: string }
>

/** Everything the board shows. It knows no rules: the page composes this from what its viewer may see. */
export type BoardPicture = Readonly<{
  /** In the cartouche at the top: "Europe, 1911". */
  title: string
  /** Region id to power id, or null for nobody; regions left out stay with the map's first owner. */
  owners?: Readonly<Record<string, string | null>>
  /** Colours are `#rrggbb` at full strength; the plate washes them. */
  powers: readonly BoardPower[]
  /** The power that wears the "You" plaque. */
  you?: string
  lines: readonly BoardLine[]
  crises: readonly BoardCrisis[]
  moments: readonly BoardMoment[]
  /** Powers that have just changed: one soft ring each. */
  pulse?: readonly string[]
}>

export type BoardProps = Readonly<{
  map: MapFile
  picture: BoardPicture
  /** The power looked at. The board writes it on a click and draws it whoever wrote it; null is nobody. */
  selected: Signal<string | null>
  motion: 'full' | 'reduced'
  /** Powers whose names come first where there is not room for all. */
  emphasis?: readonly string[]
  /** The whole map, or as close as these powers allow. */
  frame?: 'whole' | readonly string[]
  /** The picture in one sentence, for a reader who cannot see it. */
  describe: string
  /** Count it up to play the moments once more. */
  showAgain?: Signal<number>
  /** What the page lays over the map; parts with `data-covers` are kept free of names. */
  children?: ComponentChildren
  /** `canvas` draws without WebGL; left out, the board finds out by itself. */
  quality?: 'auto' | 'canvas'
}>
