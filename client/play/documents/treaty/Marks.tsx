/** Marked words: what is new and what was struck out, told by colour, by line and by hidden words. */
import type { Piece } from '../../../words/redline.ts'

export const Marks = ({ pieces }: Readonly<{ pieces: readonly Piece[] }>) => (
  <>{pieces.map((piece, at) => marked(piece, at, pieces))}</>
)

/** What was struck out and what was written for it are one change, and one stop for the keys that jump. */
const marked = ({ kind, text }: Piece, at: number, pieces: readonly Piece[]) => {
  switch (kind) {
    case 'same':
      return text
    case 'new': {
      const answers = pieces[at - 1]?.kind === 'gone'
      return (
        <span key={at}>
          {answers && ' '}
          <ins {...(answers ? {} : STOP)}>
            <span class="vh">new: </span>
            {text}
          </ins>
        </span>
      )
    }
    case 'gone':
      return (
        <del key={at} {...STOP}>
          <span class="vh">struck out: </span>
          {text}
        </del>
      )
  }
}

const STOP = { 'data-change': '', tabIndex: -1 }
