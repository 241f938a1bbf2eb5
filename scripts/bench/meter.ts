/** A line between one client and the server, on which every byte that the server sends is counted. */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type Meter = Readonly<{
  /** The server's address, as this client should know it. */
  url: string
  /** What has come from the server so far. */
  bytes: () => number
  close: () => Promise<void>
}>

export const openMeter = async (server: string): Promise<Meter> => {
  const { hostname, port } = new URL(server)
  let bytes = 0
  const sockets = new Set<Socket>()
  const relay = createServer((client) => {
    const upstream = connect(Number(port), hostname)
    upstream.on('data', (chunk) => {
      bytes += chunk.length
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
    bytes: () => bytes,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      relay.close()
      await once(relay, 'close')
    },
  }
}
