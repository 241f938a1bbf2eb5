/** A wire between one client and the server, on which every byte that the server sends is written down. */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type Wiretap = Readonly<{
  /** The server's address, as this client should know it. */
  url: string
  /** Whether these words have come from the server, in the bytes that they are written with. */
  hasHeard: (words: string) => boolean
  close: () => Promise<void>
}>

export const tap = async (server: string): Promise<Wiretap> => {
  const { hostname, port } = new URL(server)
  // One character a byte, so that a word is found however the bytes were cut.
  let heard = ''
  const sockets = new Set<Socket>()
  const relay = createServer((client) => {
    const upstream = connect(Number(port), hostname)
    upstream.on('data', (chunk) => {
      heard += chunk.toString('latin1')
    })
    client.pipe(upstream).pipe(client)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        client.destroy()
        upstream.destroy()
      })
    }
  }).listen(0, '127.0.0.1')
  await once(relay, 'listening')
  return {
    url: `http://127.0.0.1:${(relay.address() as AddressInfo).port}`,
    hasHeard: (words) => heard.includes(Buffer.from(words).toString('latin1')),
    close: async () => {
      for (const socket of sockets) socket.destroy()
      relay.close()
      await once(relay, 'close')
    },
  }
}
