/** Under which addresses this machine can be reached in its own network. */
import { networkInterfaces } from 'node:os'

/** Networks inside this machine, which no other device in the room can reach. */
const INNER = /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|zt|tailscale|wg)/

/** The first address that other devices in the room can open, or null on a machine without a network. */
export const lanAddress = (): string | null => {
  const networks = Object.entries(networkInterfaces())
  const outer = networks.filter(([name]) => !INNER.test(name))
  for (const [, addresses] of [...outer, ...networks])
    for (const { family, internal, address } of addresses ?? [])
      if (family === 'IPv4' && !internal && !address.startsWith('169.254.')) return address
  return null
}

/** Where people join: the public address if there is one, else this machine's own. */
export const joinAddress = (publicUrl: string | null, host: string, port: number): string => {
  if (publicUrl) return publicUrl
  const isOpen = host === '0.0.0.0' || host === '::'
  const name = isOpen ? (lanAddress() ?? 'localhost') : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}
