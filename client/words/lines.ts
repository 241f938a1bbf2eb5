/** What the lines between two powers on a map mean. */
import type { LineKind } from '../board/picture.ts'

export const lineWords = {
  /** On the button that opens the key; short, because it lies on the map. */
  button: 'Lines',
  title: 'What the lines mean',
  look: 'Press a power to follow its own.',
  kinds: {
    defence: 'defence',
    understanding: 'understanding',
    fund: 'common fund',
    trade: 'trade',
    secret: 'secret',
  } satisfies Record<LineKind, string>,
} as const
