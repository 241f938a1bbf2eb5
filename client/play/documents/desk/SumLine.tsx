/** The preview in one line, for the foot of a phone. */
import type { TreatyOutlook } from '../../../../shared/view/considerTreaty.ts'
import { growthInShort } from '../../../words/meaning.ts'
import { plain } from '../../../words/names.ts'
import { tenths } from './PreviewTable.tsx'

export const SumLine = ({ outlook }: Readonly<{ outlook: TreatyOutlook | null }>) => {
  if (!outlook) return null
  const growth = growthInShort(outlook.growth)
  return (
    <p class="sum-line">
      Overall{' '}
      <b>
        {tenths(outlook.today.overall)} → {tenths(outlook.ifKept.overall)}
      </b>
      , autonomy <b>{plain(outlook.ifKept.autonomy - outlook.today.autonomy)}</b>
      {growth && `, ${growth}`}.{' '}
      <button
        type="button"
        class="link"
        onClick={() => document.getElementById('meaning')?.scrollIntoView({ block: 'start' })}
      >
        Why
      </button>
    </p>
  )
}
