/** The address at which people join, as it is shown. */

/** "192.168.1.20:2567": what is typed; browsers add the rest. */
export const asTyped = (address: string): string => address.replace(/^https?:\/\//, '')

/** A name that only this computer understands: no other device can come in by it. */
export const reachesOnlyHere = (address: string): boolean =>
  /^(localhost|127\.|\[::1\])/.test(asTyped(address))
