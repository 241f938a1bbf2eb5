/** The class that was started last in this browser: most teachers come back with the same one. */
import type { Choices } from './newLesson.ts'

type Class = Pick<Choices, 'className' | 'students'>

const KEPT_AS = 'entente.class'
const NOBODY_YET: Class = { className: '', students: 24 }

export const rememberedClass = (): Class => {
  try {
    const { className, students } = JSON.parse(localStorage.getItem(KEPT_AS) ?? '{}')
    return typeof className === 'string' && Number.isInteger(students) ? { className, students } : NOBODY_YET
  } catch {
    return NOBODY_YET
  }
}

export const rememberClass = ({ className, students }: Class): void => {
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify({ className, students }))
  } catch {
    // Nothing depends on it.
  }
}
