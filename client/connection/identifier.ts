/** Ids for commands. School networks are plain http, where crypto.randomUUID does not exist. */
export const newId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
