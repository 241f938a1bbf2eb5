/** A WebSocket's first question, asked by hand: browsers do not let a page choose its origin, and attackers do. */
import { request } from 'node:http'

/** @returns the status of the answer; 101 where the line was opened */
export const upgrade = (url: string, path: string, headers: Record<string, string> = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const asking = request(`${url}${path}`, {
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': Buffer.from('entente-entente-').toString('base64'),
        ...headers,
      },
    })
    asking.on('upgrade', (response, socket) => {
      socket.destroy()
      resolve(response.statusCode ?? 0)
    })
    asking.on('response', (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    asking.on('error', reject)
    asking.end()
  })
