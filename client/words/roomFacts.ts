/** The three facts under the room's report: promises, what war burned, what comes. */
import { plain } from './names.ts'

export type Fact = Readonly<{ figure: string; meaning: string }>

export const promisesFact = (kept: number, called: number): Fact =>
  called === 0
    ? { figure: 'None', meaning: 'of the public promises was called this round' }
    : {
        figure: `${kept} of ${called}`,
        meaning: `public ${called === 1 ? 'promise' : 'promises'} called this round ${kept === 1 ? 'was' : 'were'} kept`,
      }

export const burnedFact = (burned: number, wars: number): Fact =>
  wars === 0
    ? { figure: 'No war', meaning: 'and no strength burned' }
    : {
        figure: `${plain(burned)} ${plain(burned) === '1' ? 'point' : 'points'}`,
        meaning: `burned by the ${wars === 1 ? 'war itself' : 'wars themselves'}, won by nobody`,
      }

export const nextFact = (next: Readonly<{ label: string; title: string }> | null): Fact =>
  next
    ? { figure: `Next: ${next.label}`, meaning: next.title }
    : { figure: 'The last report', meaning: 'What comes now is the end, and the reckoning.' }
