/** Not to be fought on two sides at once. */
import type { Sense } from './sense.ts'

export const neutrality: Sense<'neutrality'> = {
  kind: 'neutrality',
  writes: ({ parties }) =>
    parties.length === 2
      ? [
          [{ kind: 'neutrality', against: 'anyone' }],
          [{ kind: 'nonAggression' }, { kind: 'neutrality', against: 'anyone' }],
        ]
      : [],
  shyness: 0.3,
}
