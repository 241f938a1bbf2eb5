/** A line between one client and the server, on which every byte that the server sends is counted. */
import { openRelay, type Relay } from '../../test/support/relay.ts'

/** `bytes`: what has come from the server so far. */
export type Meter = Relay & Readonly<{ bytes: () => number }>

export const openMeter = async (server: string): Promise<Meter> => {
  let bytes = 0
  const relay = await openRelay(server, (chunk) => {
    bytes += chunk.length
  })
  return { ...relay, bytes: () => bytes }
}
