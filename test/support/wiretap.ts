/** A wire between one client and the server, on which every byte that the server sends is written down. */
import { openRelay, type Relay } from './relay.ts'

/** `hasHeard`: whether these words have come from the server, in the bytes that they are written with. */
export type Wiretap = Relay & Readonly<{ hasHeard: (words: string) => boolean }>

export const tap = async (server: string): Promise<Wiretap> => {
  // One character a byte, so that a word is found however the bytes were cut.
  let heard = ''
  const relay = await openRelay(server, (chunk) => {
    heard += chunk.toString('latin1')
  })
  return { ...relay, hasHeard: (words) => heard.includes(Buffer.from(words).toString('latin1')) }
}
