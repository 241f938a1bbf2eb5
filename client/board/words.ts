import type { LineKind } from './picture.ts'

const kinds: Readonly<Record<LineKind, string>> = {
  defence: 'defence',
  understanding: 'understanding',
  fund: 'common fund',
  trade: 'trade',
  secret: 'secret treaty',
}

const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** Every word the board says by itself; names and titles come with the picture. */
export const words = {
  you: 'You',
  closer: 'Zoom in',
  further: 'Zoom out',
  whole: 'Whole map',
  powers: 'Powers on the map. Arrow keys move to the power that lies that way.',
  treaty: (kind: LineKind, other: string, label: string | undefined) =>
    label ? `${label} with ${other}` : `${kinds[kind]} with ${other}`,
  treaties: (treaties: readonly string[]) => (treaties.length ? list.format(treaties) : 'no known treaty'),
  borders: (names: readonly string[]) =>
    names.length ? `borders ${list.format(names)}` : 'borders nobody here by land',
  isYou: 'your power',
  challenges: (other: string, title: string) => `challenges ${other}: ${title}`,
  challenged: (other: string, title: string) => `challenged by ${other}: ${title}`,
} as const
