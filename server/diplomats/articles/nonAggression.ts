/** Two that fear each other can still promise to leave each other alone. */
import type { Sense } from './sense.ts'

export const nonAggression: Sense<'nonAggression'> = {
  kind: 'nonAggression',
  writes: ({ parties }) => (parties.length === 2 ? [[{ kind: 'nonAggression' }]] : []),
}
