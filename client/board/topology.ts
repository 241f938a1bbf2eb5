import type { feature } from 'topojson-client'

/** The shapes topojson-client works on, named from its own signatures. */
export type Topology = Parameters<typeof feature>[0]
export type GeometryObject = Topology['objects'][string]
