/** The parts of the review, in their groups. A new part is a line here and a folder beside. */
import type { ComponentType } from 'preact'
import { ledgerWords } from '../words/reviewLedger.ts'
import { logWords } from '../words/reviewLog.ts'
import { LogPage } from './log/LogPage.tsx'
import { LedgerPage } from './promises/LedgerPage.tsx'
import type { Review } from './review.ts'

export type Part = Readonly<{
  id: string
  title: string
  Page: ComponentType<Readonly<{ review: Review }>>
}>

export const GROUPS: readonly Readonly<{ title: string; parts: readonly Part[] }>[] = [
  {
    title: 'What happened',
    parts: [
      { id: 'log', title: logWords.title, Page: LogPage },
      { id: 'promises', title: ledgerWords.short, Page: LedgerPage },
    ],
  },
]

const PARTS = GROUPS.flatMap(({ parts }) => parts)

/** The part that an address names; without a name, or with an unknown one, the log. */
export const partNamed = (id: string | undefined): Part => {
  const part = PARTS.find((each) => each.id === id) ?? PARTS[0]
  if (!part) throw new Error('a review without parts')
  return part
}
