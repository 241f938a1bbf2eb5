/** The preview in one line, for the foot of a phone. */
import type { TreatyOutlook } from '../../../../shared/view/considerTreaty.ts'
import { plain } from '../../../words/names.ts'
import { tenths } from './PreviewTable.tsx'

export const SumLine = ({ outlook }: Readonly<{ outlook: TreatyOutlook | null }>) =>
  outlook && (
    <p class="sum-line">
      Overall{' '}
      <b>
        {tenths(outlook.today.overall)} → {tenths(outlook.ifKept.overall)}
      </b>
      , autonomy <b>{plain(outlook.ifKept.autonomy - outlook.today.autonomy)}</b>.{' '}
      <button
        type="button"
        class="link"
        onClick={() => document.getElementById('meaning')?.scrollIntoView({ block: 'start' })}
      >
        Why
      </button>
    </p>
  )
