/** To speak before a crisis costs nothing, and binds nobody. */
import type { Sense } from './sense.ts'

export const consultation: Sense<'consultation'> = {
  kind: 'consultation',
  writes: () => [[{ kind: 'consultation' }]],
}
