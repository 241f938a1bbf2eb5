/** The chosen entry as a whole sentence, with the person who did it. */
import { inFull } from '../../words/reviewLog.ts'
import type { Step } from '../history.ts'
import type { Review } from '../review.ts'

type Props = Readonly<{ review: Review; step: Step }>

export const Spoken = ({ review: { names, history }, step: { entry, line } }: Props) => {
  const { actor } = entry
  const person = actor.kind === 'person' ? history.nameOf(actor.person) : null
  return (
    <figcaption class="spoken">
      <span class="soft">{entry.seq}</span> {inFull(line, names, person)}
    </figcaption>
  )
}
