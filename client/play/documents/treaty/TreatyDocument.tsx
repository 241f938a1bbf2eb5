/** A treaty of any state: on the table it is compared and answered, in force it is read, over it is read with its seal struck. */
import { useState } from 'preact/hooks'
import type { Tabled } from '../../../../shared/rules/treaties/treaty.ts'
import { lastRevision } from '../../../../shared/rules/treaties/treaty.ts'
import type { Game } from '../../game.ts'
import type { Place } from '../../place.ts'
import { ArrivalHeading, DocumentHead } from '../paper/DocumentHead.tsx'
import { SingleSheet } from '../paper/DocumentLayout.tsx'
import { OnTheTable } from './OnTheTable.tsx'
import { Reading } from './Reading.tsx'
import { Refuse } from './Refuse.tsx'

type Props = Readonly<{ game: Game; place: Extract<Place, { at: 'treaty' }> }>

export const TreatyDocument = ({ game, place }: Props) => {
  const [refusing, setRefusing] = useState<'reading' | 'refusing'>('reading')
  const treaty = game.treaty(place.treaty)
  if (!treaty)
    return (
      <SingleSheet>
        <DocumentHead>
          <ArrivalHeading>There is no such treaty</ArrivalHeading>
        </DocumentHead>
        <p class="pre">Or it is secret, and not yours to read.</p>
      </SingleSheet>
    )
  if (treaty.status !== 'tabled') return <Reading key={treaty.id} game={game} treaty={treaty} />
  const tabled: Tabled = treaty
  const key = `${treaty.id}${lastRevision(treaty.revisions).number}`
  return refusing === 'refusing' ? (
    <Refuse key={key} game={game} treaty={tabled} back={() => setRefusing('reading')} />
  ) : (
    <OnTheTable key={key} game={game} treaty={tabled} refuse={() => setRefusing('refusing')} />
  )
}
