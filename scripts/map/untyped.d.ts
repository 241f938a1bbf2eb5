declare module 'd3-geo-projection' {
  import type { GeoStreamWrapper } from 'd3-geo'
  import type { GeoJSON } from 'geojson'

  /** Null when nothing of the shape is left inside the clip. */
  export function geoProject<Shape extends GeoJSON>(shape: Shape, projection: GeoStreamWrapper): Shape | null
}

declare module 'polylabel' {
  export default function polylabel(polygon: number[][][], precision?: number): [number, number]
}
