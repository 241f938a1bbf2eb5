/** "Your teacher can read along" is said in the first hour of a browser's talk and then never again. */
import { keep, kept } from '../../common/storage.ts'

const NAME = 'entente.teacherReads'
const before = kept<'said' | 'unsaid'>(NAME, 'unsaid')

/** Stands as long as this page is open; the next visit says it no more. */
export const teacherReads = (): boolean => {
  if (before === 'said') return false
  keep(NAME, 'said')
  return true
}
